from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import catalogue
from aprocore.catalogue.search import nearest, ranked
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
        operation("x.list", path="/rest/v1.0/bids"),
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
