from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import aprocore
from aprocore._codegen.english import singular
from aprocore._codegen.naming import (
    RELEASED,
    Key,
    Name,
    NameOverrides,
    NamingError,
    names_by_rule,
    names_of,
    read_ledger,
    read_released,
    write_released,
)
from aprocore._codegen.naming_rule import home_of
from aprocore._codegen.operations import SourceOperation
from tests.cases import cases

from .reference import operations

#: How many of the names follow from the rule alone. It may rise; where it falls, the rule has become worse.
BY_RULE = 2567

CAME_LATER = re.compile(r"(_for_(company|project))?(_v\d+_\d+)?$")
TWICE = """
homes = []
[[names]]
reason = "one"
calls = { "GET /a" = "a.b" }
[[names]]
reason = "other"
calls = { "GET /a" = "a.c" }
"""

released = cache(read_released)
ledger = cache(read_ledger)


@cache
def all_names() -> dict[Key, str]:
    return names_of(operations())


def some_operations(seed: int, share: float) -> list[SourceOperation]:
    """A share of them, chosen by chance."""
    chance = random.Random(seed)
    return [each for each in operations() if chance.random() < share]


class TestNames:
    def test_all_have_one(self) -> None:
        names = all_names()
        assert set(names) == {each.key for each in operations()}
        assert len(set(names.values())) == len(names)

    def test_none_that_was_released_is_lost_or_another_s(self) -> None:
        names = all_names()
        assert {key: names.get(key) for key in released()} == released()

    def test_all_are_released(self) -> None:
        assert all_names().keys() <= released().keys()

    def test_the_rule_and_the_ledger_give_what_was_released(self) -> None:
        # But for what came later: then the newest version is not the bare one, and one scope is not said.
        names = names_of(operations(), released={})
        assert {key: CAME_LATER.sub("", call) for key, call in names.items()} == {
            key: CAME_LATER.sub("", released()[key]) for key in names
        }

    def test_most_follow_from_the_rule(self) -> None:
        names = names_by_rule(operations())
        assert sum(names[key] == call for key, call in released().items() if key in names) >= BY_RULE

    @cases(
        ("call", "operation"),
        [
            ("procore.rfis.list", "GET /rest/v1.0/projects/{project_id}/rfis"),
            ("procore.rfis.replies.list", "GET /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies"),
            ("procore.directory.project_users.list", "GET /rest/v1.0/projects/{project_id}/users"),
            ("procore.portfolio.projects.list", "GET /rest/v1.1/projects"),
            ("procore.directory.company_users.create", "POST /rest/v1.3/users"),
            ("procore.directory.company_users.sync_for_company", "PATCH /rest/v1.3/companies/{company_id}/users/sync"),
            ("procore.submittals.list_recycled", "GET /rest/v1.1/projects/{project_id}/submittals/recycle_bin"),
            (
                "procore.currency_configurations.company_currency_configurations.delete",
                "DELETE /rest/v1.0/companies/{company_id}/currency_configuration",
            ),
        ],
    )
    def test_people_find_what_they_expect(self, call: str, operation: str) -> None:
        method, _, path = operation.partition(" ")
        assert all_names()[method, path] == call

    def test_no_singleton_is_deleted_in_bulk(self) -> None:
        bulk = {each.key for each in operations() if each.body or "bulk" in each.path}
        for key, call in all_names().items():
            if Name.parse(call).method.startswith("bulk_delete"):
                assert key in bulk, call

    def test_the_newest_version_is_bare_and_older_ones_say_theirs(self) -> None:
        for key, call in all_names().items():
            _, _, version = Name.parse(call).method.partition("_v")
            if version[:1].isdigit():
                assert f"/v{version.replace('_', '.')}/" in key[1], call
                assert call.removesuffix(f"_v{version}") in released().values(), call


@pytest.mark.slow
class TestStability:
    @settings(max_examples=15, deadline=None)
    @given(st.integers(), st.floats(0, 1))
    def test_operations_that_go_rename_no_other(self, seed: int, share: float) -> None:
        kept = some_operations(seed, share)
        assert names_of(kept) == {each.key: released()[each.key] for each in kept}

    @settings(max_examples=15, deadline=None)
    @given(st.integers(), st.floats(0, 1))
    def test_operations_that_come_rename_no_other(self, seed: int, share: float) -> None:
        before = {each.key: released()[each.key] for each in some_operations(seed, share)}
        after = names_of(operations(), released=before)
        assert before.items() <= after.items()
        assert len(set(after.values())) == len(after)

    @pytest.mark.parametrize("newest", ["v1.0", "v1.1", "v1.2", "v1.3", "v2.0"])
    def test_versions_that_come_rename_no_other(self, newest: str) -> None:
        before = names_of([each for each in operations() if each.version <= newest], released={})
        after = names_of(operations(), released=before)
        assert before.items() <= after.items()
        assert len(set(after.values())) == len(after)

    def test_the_order_does_not_count(self) -> None:
        shuffled = random.Random(0).sample(operations(), len(operations()))
        assert names_of(shuffled, released={}) == names_of(operations(), released={})

    def test_a_newer_version_of_what_was_released_says_which_it_is(self) -> None:
        old = next(each for each in operations() if released()[each.key] == "procore.rfis.create")
        new = attrs.evolve(old, path=old.path.replace("v1.0", "v3.0"), version="v3.0")
        names = names_of([*operations(), new])
        assert names[old.key] == "procore.rfis.create"
        assert names[new.key] == "procore.rfis.create_v3_0"

    def test_an_other_scope_of_what_was_released_says_which_it_is(self) -> None:
        old = next(each for each in operations() if released()[each.key] == "procore.rfis.create")
        new = attrs.evolve(old, path=old.path.replace("projects/{project_id}", "companies/{company_id}"))
        names = names_of([*operations(), new])
        assert names[old.key] == "procore.rfis.create"
        assert names[new.key] == "procore.rfis.create_for_company"


class TestProblems:
    def names(self, *calls: str) -> dict[Key, str]:
        some = operations()[: len(calls)]
        return names_of(some, released={each.key: call for each, call in zip(some, calls, strict=True)})

    def test_they_are_told_all_at_once(self) -> None:
        with pytest.raises(NamingError) as error:
            self.names("procore.rfis.list", "procore.rfis.list", "procore.rfis.import", "procore.get.list")
        assert len(error.value.problems) == 3
        assert str(error.value) == "\n".join(error.value.problems)

    @cases(
        ("calls", "problem"),
        [
            (["procore.rfis.list", "procore.rfis.list"], r"procore.rfis.list is [A-Z]+ /\S+ and [A-Z]+ /"),
            (["procore.rfis.import"], "'import' is no name"),
            (["procore.3d.list"], "'3d' is no name"),
            (["procore.Rfis.list"], "'Rfis' is no name"),
            (["procore.rfis._list"], "'_list' is no name"),
            (["procore.request.list"], "hides Session.request"),
            (["procore.company_id.list"], "hides Session.company_id"),
            (["procore.rfis.replies", "procore.rfis.replies.list"], "a resource and a method"),
        ],
    )
    def test_what_cannot_be_is_refused(self, calls: list[str], problem: str) -> None:
        with pytest.raises(NamingError, match=problem):
            self.names(*calls)

    def test_two_new_ones_of_one_name_are_a_problem_of_the_rule(self) -> None:
        old = operations()[0]
        twin = attrs.evolve(old, path=old.path + "/{id}")
        again = attrs.evolve(twin, path=old.path + "/{uuid}")
        with pytest.raises(NamingError, match=r"is .* and "):
            names_of([twin, again], released={}, ledger=NameOverrides())

    def test_the_ledger_renames_nothing(self) -> None:
        one = operations()[0]
        with pytest.raises(NamingError, match=r"is procore\.a\.get and cannot become procore\.a\.list"):
            names_of([one], {one.key: "procore.a.get"}, NameOverrides({one.key: "procore.a.list"}))

    def test_no_namespace_hides_what_a_client_has(self) -> None:
        client = aprocore.Procore(aprocore.StaticToken("token"))
        namespaces = {Name.parse(call).namespace for call in released().values()}
        assert not namespaces & (set(vars(client)) | set(dir(aprocore.Session)))


class TestLedger:
    def test_each_name_is_of_an_operation_and_none_is_idle(self) -> None:
        by_rule = names_by_rule(operations(), ledger().homes)
        idle = {key for key, call in ledger().calls.items() if by_rule.get(key) in (call, None)}
        assert not idle

    def test_each_home_is_of_a_tag_and_none_is_idle(self) -> None:
        for (module, tag), homes in ledger().homes.items():
            of = [each for each in operations() if (each.module, each.tag) == (module, tag)]
            assert of, tag
            assert [home_of(of)] != homes

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ('homes = []\n[[names]]\n[names.calls]\n"GET /a" = "a.b"', "no reason"),
            ('names = []\n[[homes]]\nmodule = "A"\ntag = "a"\nat = ["a"]', "no reason"),
            (TWICE, "GET /a is in .* twice"),
        ],
    )
    def test_entries_that_make_no_sense_are_refused(self, text: str, problem: str, tmp_path: Path) -> None:
        file = tmp_path / "names.toml"
        file.write_text(text)
        with pytest.raises(NamingError, match=problem):
            read_ledger(file)


class TestReleased:
    def test_it_is_sorted_and_written_as_it_is_read(self, tmp_path: Path) -> None:
        copy = tmp_path / "released.tsv"
        write_released(released(), copy)
        assert copy.read_text() == RELEASED.read_text()

    def test_new_ones_are_added(self, tmp_path: Path) -> None:
        file = tmp_path / "released.tsv"
        write_released({("GET", "/b"): "procore.b.list"}, file)
        write_released({("GET", "/a"): "procore.a.list"}, file)
        assert file.read_text().splitlines() == [
            "call\tmethod\tpath",
            "procore.a.list\tGET\t/a",
            "procore.b.list\tGET\t/b",
        ]

    @pytest.mark.parametrize(
        ("names", "problem"),
        [
            ({("GET", "/a"): "procore.a.get"}, "GET /a is procore.a.list and cannot become procore.a.get"),
            ({("GET", "/b"): "procore.a.list"}, "procore.a.list is GET /a and cannot become GET /b"),
        ],
    )
    def test_what_is_there_stays(self, names: dict[Key, str], problem: str, tmp_path: Path) -> None:
        file = tmp_path / "released.tsv"
        write_released({("GET", "/a"): "procore.a.list"}, file)
        before = file.read_text()
        with pytest.raises(NamingError, match=problem):
            write_released({**names, ("GET", "/new"): "procore.new.list"}, file)
        assert file.read_text() == before


class TestName:
    def test_it_knows_its_place(self) -> None:
        name = Name.parse("procore.rfis.replies.list")
        assert name == Name("rfis", "replies", "list")
        assert name.call == "procore.rfis.replies.list"
        assert name.module == "rest/rfis/replies.py"
        assert name.class_name == "RepliesResource"
        assert name.model_name == "Reply"

    def test_a_namespace_has_methods_of_its_own(self) -> None:
        name = Name.parse("procore.rfis.list")
        assert name == Name("rfis", None, "list")
        assert name.call == "procore.rfis.list"
        assert name.module == "rest/rfis/__init__.py"
        assert name.class_name == "RfisResource"
        assert name.model_name == "Rfi"

    @pytest.mark.parametrize("call", ["", "rfis.list", "procore.list", "procore.a.b.c.d", "client.rfis.list"])
    def test_what_is_no_call_is_refused(self, call: str) -> None:
        with pytest.raises(ValueError, match="is not procore"):
            Name.parse(call)

    def test_no_class_is_called_as_a_model(self) -> None:
        for call in released().values():
            name = Name.parse(call)
            assert name.class_name != name.model_name
            assert name.model_name.isidentifier()
        assert Name.parse("procore.equipment.model.list_for_company").model_name == "EquipmentModel"

    def test_no_two_pages_are_one_file(self) -> None:
        names = map(Name.parse, released().values())
        places = {(name.namespace, name.resource) for name in names}
        assert len({Name(*place, "x").module.lower() for place in places}) == len(places)

    def test_a_resource_and_its_namespace_are_one_where_they_have_one_name(self) -> None:
        for call in released().values():
            name = Name.parse(call)
            assert name.resource is None or singular(name.resource) != singular(name.namespace), call
