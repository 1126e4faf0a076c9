from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import catalogue
from aprocore.catalogue.search import is_superseded, nearest, ranked, relevant, resources_named
from aprocore.catalogue.table import Operation


def operation(
    name: str, *, path: str = "/rest/v1.0/x", title: str = "", tag: str = "", deprecated: bool = False
) -> Operation:
    return Operation(
        name=name,
        method="GET",
        path=path,
        title=title,
        category="",
        module="",
        tag=tag,
        version="v1.0",
        deprecated=deprecated,
    )


def names(found: list[Operation]) -> list[str]:
    return [operation.name for operation in found]


def test_all_words_must_match() -> None:
    table = [operation("rfis.list"), operation("rfis.get", title="List of one"), operation("things.list")]
    assert names(ranked(table, ["rfis", "list"])) == ["rfis.list", "rfis.get"]
    assert ranked(table, ["rfis", "nowhere"]) == []


def test_search_without_words_returns_all_operations() -> None:
    assert len(ranked([operation("b"), operation("a")], [])) == 2


def test_names_rank_above_paths_and_whole_words_above_parts() -> None:
    table = [
        operation("x.list", path="/rest/v1.0/bids/{id}/y"),
        operation("forbidden.list"),
        operation("bidders.list"),
        operation("bids.list"),
    ]
    assert names(ranked(table, ["bid"])) == ["bids.list", "bidders.list", "forbidden.list", "x.list"]


@pytest.mark.parametrize("word", ["reply", "replies", "Reply"])
def test_singular_and_plural_match_each_other(word: str) -> None:
    table = [operation("a.list", title="List Replies"), operation("b.reply"), operation("c.list", title="Reps")]
    assert names(ranked(table, [word])) == ["b.reply", "a.list"]


def test_deprecated_operations_rank_below_their_equals() -> None:
    table = [operation("a.list", deprecated=True), operation("b.list")]
    assert names(ranked(table, ["list"])) == ["b.list", "a.list"]


def test_search_is_case_insensitive() -> None:
    assert names(catalogue.search(["RFIs", "LIST"]))[0] == "rfis.list"


@pytest.mark.parametrize(
    ("words", "first"),
    [("rfis list", "rfis.list"), ("rfi create", "rfis.create"), ("rfi replies", "rfis.replies.list")],
)
def test_common_searches_find_the_expected_operation(words: str, first: str) -> None:
    assert first in names(catalogue.search(words.split()))[:3]


@given(st.lists(st.text(st.characters(codec="ascii"), max_size=4), max_size=3))
@example(["JUS"])
@example(["rfis"])
@example(["ties"])
@example(["a\nb"])
def test_results_contain_the_words(words: list[str]) -> None:
    for operation in catalogue.search(words):
        texts = [
            text.lower() for text in (operation.name, operation.title, operation.path, operation.tag, operation.module)
        ]
        for word in map(str.lower, words):
            # Singular or plural.
            stem = re.sub("(ies|y|s)$", "", word) if len(word) > 2 else word
            assert any(stem in text for text in texts), word


def test_similar_names_are_suggested() -> None:
    candidates = ["rfis.list", "rfis.replies.list", "rfis.create", "bids.list"]
    assert nearest("rfis.lst", candidates)[0] == "rfis.list"
    assert nearest("replies.list", candidates)[0] == "rfis.replies.list"
    assert nearest("rfis.frobnicate", candidates) == ["rfis.create", "rfis.list", "rfis.replies.list"]
    assert nearest("something else", candidates) == []


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("list projects", "portfolio.projects.list"),
        ("projects list", "portfolio.projects.list"),
        ("project list", "portfolio.projects.list"),
        ("create rfi", "rfis.create"),
        ("list submittals", "submittals.list"),
        ("list companies", "company_settings.companies.list"),
        ("list drawings", "drawings.list"),
        ("list meetings", "meetings.list"),
        ("list observations", "observations.list"),
        ("create punch item", "punch_list.punch_items.create"),
        ("update project", "portfolio.projects.update"),
        ("list images", "photos.images.list"),
        ("me", "platform_services.me.get"),
    ],
)
def test_whole_words_last_segments_and_common_tools_rank_first(words: str, first: str) -> None:
    assert names(catalogue.search(words.split()))[0] == first


def test_each_reason_ranks_an_operation_higher() -> None:
    table = [
        operation("a.thing_dates.list", path="/rest/v1.0/thing_dates"),
        operation("a.list", path="/rest/v1.0/things/{id}/dates"),
        operation("b.list", path="/rest/v1.0/things"),
        operation("rfis.list", path="/rest/v1.0/things"),
        operation("a.things.list_v1_0", path="/rest/v1.0/things"),
        operation("a.things.list", path="/rest/v1.0/things"),
    ]
    assert names(ranked(table, ["list", "things"])) == [
        "a.things.list",
        "a.things.list_v1_0",
        "rfis.list",
        "b.list",
        "a.thing_dates.list",
        "a.list",
    ]


NAMES = [documented.name for documented in catalogue.operations()]
REMOVING = re.compile(r"(^|_)(delete|remove|destroy)(_|$)")


@pytest.mark.parametrize("verb", ["list", "lst", "get", "show", "move", "ls", "all", "update", "delist"])
def test_suggestions_remove_nothing_unless_the_name_says_so(verb: str) -> None:
    # Few candidates, because each suggestion compares all of them.
    for tool in ("rfis", "portfolio.projects", "submittals", "punch_list.punch_items", "drawings.drawing_areas"):
        candidates = [name for name in NAMES if name.startswith(tool.split(".")[0])]
        for typed in (f"{tool}.{verb}", f"{tool.rpartition('.')[2]}.{verb}", tool):
            assert not [name for name in nearest(typed, candidates) if REMOVING.search(name.rpartition(".")[2])]


@pytest.mark.parametrize("typed", ["submittals.delte", "submittals.remove", "submittals.destory", "submittals.Delete"])
def test_misspelt_removal_is_suggested(typed: str) -> None:
    assert "submittals.delete" in nearest(typed, NAMES)


def test_suggestion_with_the_typed_end_is_first() -> None:
    assert nearest("projects.list", NAMES)[0] == "portfolio.projects.list"


def test_resources_below_namespaces_are_found_by_name() -> None:
    table = [
        "a.users.list",
        "a.old_users.list",
        "rfis.longer_users.x.get",
        "rfis.b.users.list",
        "users.list",
        "a.users",
    ]
    assert resources_named("users", table) == ["rfis.b.users", "a.users"]
    assert resources_named("x", table) == ["rfis.longer_users.x"]
    assert resources_named("longer_users", table) == ["rfis.longer_users"]
    assert resources_named("old", table) == []
    assert resources_named("users", table[1:3]) == ["rfis.longer_users", "a.old_users"]


# -- questions --------------------------------------------------------------------------------------------------------


def test_any_word_of_a_question_may_match_and_rare_words_count_most() -> None:
    table = [operation(f"project.list_{number}") for number in range(20)] + [operation("logs.weather_logs.list")]
    assert names(relevant(table, "What was the weather of this project?"))[0] == "logs.weather_logs.list"
    assert len(relevant(table, "What was the weather of this project?")) == 21
    assert relevant(table, "overdue rfis") == []
    assert relevant(table, "which of the are") == []


def test_a_question_finds_words_by_their_beginning_only() -> None:
    assert relevant([operation("profile.list")], "file") == []
    assert names(relevant([operation("files.list")], "file")) == ["files.list"]


def test_synonyms_are_found() -> None:
    table = [operation("users.list"), operation("vendors.list"), operation("x.list")]
    assert names(relevant(table, "Who are the subcontractors?")) == ["users.list", "vendors.list"]


def test_lists_come_before_single_items_and_choices_of_filters_last() -> None:
    table = [operation("rfis.filter_options.list_codes"), operation("rfis.get"), operation("rfis.list")]
    table[2] = msgspec.structs.replace(table[2], answers="list")
    assert names(relevant(table, "rfis")) == ["rfis.list", "rfis.get", "rfis.filter_options.list_codes"]
    assert names(relevant(table, "rfis filter options"))[0] == "rfis.filter_options.list_codes"


def test_older_versions_and_deprecated_operations_are_superseded() -> None:
    assert not is_superseded(operation("rfis.list"))
    assert is_superseded(operation("rfis.list_v1_0"))
    assert is_superseded(operation("rfis.list", deprecated=True))
