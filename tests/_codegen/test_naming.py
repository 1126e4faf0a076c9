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
    read_overrides,
    read_released,
    write_released,
)
from aprocore._codegen.naming_rule import base_path_of
from aprocore._codegen.operations import SourceOperation
from tests.support.cases import cases
from tests.support.reference import operations

# Number of names that follow from the rule alone; a lower number means that the rule has become worse.
BY_RULE = 2567

SUFFIX = re.compile(r"(_for_(company|project))?(_v\d+_\d+)?$")
TWICE = """
base_paths = []
[[names]]
reason = "one"
calls = { "GET /a" = "a.b" }
[[names]]
reason = "other"
calls = { "GET /a" = "a.c" }
"""

released = cache(read_released)
overrides = cache(read_overrides)


@cache
def all_names() -> dict[Key, str]:
    return names_of(operations())


def some_operations(seed: int, fraction: float) -> list[SourceOperation]:
    """Return a random subset of the operations."""
    generator = random.Random(seed)
    return [operation for operation in operations() if generator.random() < fraction]


class TestNames:
    def test_every_operation_has_a_name(self) -> None:
        names = all_names()
        assert set(names) == {operation.key for operation in operations()}
        assert len(set(names.values())) == len(names)

    def test_released_names_are_neither_lost_nor_reassigned(self) -> None:
        names = all_names()
        assert {key: names.get(key) for key in released()} == released()

    def test_every_name_is_released(self) -> None:
        assert all_names().keys() <= released().keys()

    def test_the_rule_and_the_overrides_give_the_released_names(self) -> None:
        # Suffixes may differ: later operations got one, or made an older name ambiguous.
        names = names_of(operations(), released={})
        assert {key: SUFFIX.sub("", call) for key, call in names.items()} == {
            key: SUFFIX.sub("", released()[key]) for key in names
        }

    def test_most_names_follow_from_the_rule(self) -> None:
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
    def test_names_are_predictable(self, call: str, operation: str) -> None:
        method, _, path = operation.partition(" ")
        assert all_names()[method, path] == call

    def test_no_singleton_has_a_bulk_delete(self) -> None:
        bulk = {operation.key for operation in operations() if operation.body or "bulk" in operation.path}
        for key, call in all_names().items():
            if Name.parse(call).method.startswith("bulk_delete"):
                assert key in bulk, call

    def test_only_older_versions_have_a_suffix(self) -> None:
        for key, call in all_names().items():
            _, _, version = Name.parse(call).method.partition("_v")
            if version[:1].isdigit():
                assert f"/v{version.replace('_', '.')}/" in key[1], call
                assert call.removesuffix(f"_v{version}") in released().values(), call


@pytest.mark.slow
class TestStability:
    @settings(max_examples=15, deadline=None)
    @given(st.integers(), st.floats(0, 1))
    def test_removed_operations_rename_no_other(self, seed: int, fraction: float) -> None:
        remaining = some_operations(seed, fraction)
        assert names_of(remaining) == {operation.key: released()[operation.key] for operation in remaining}

    @settings(max_examples=15, deadline=None)
    @given(st.integers(), st.floats(0, 1))
    def test_new_operations_rename_no_other(self, seed: int, fraction: float) -> None:
        before = {operation.key: released()[operation.key] for operation in some_operations(seed, fraction)}
        after = names_of(operations(), released=before)
        assert before.items() <= after.items()
        assert len(set(after.values())) == len(after)

    @pytest.mark.parametrize("newest", ["v1.0", "v1.1", "v1.2", "v1.3", "v2.0"])
    def test_new_versions_rename_no_other(self, newest: str) -> None:
        before = names_of([operation for operation in operations() if operation.version <= newest], released={})
        after = names_of(operations(), released=before)
        assert before.items() <= after.items()
        assert len(set(after.values())) == len(after)

    def test_the_order_does_not_matter(self) -> None:
        shuffled = random.Random(0).sample(operations(), len(operations()))
        assert names_of(shuffled, released={}) == names_of(operations(), released={})

    def test_a_newer_version_of_a_released_operation_has_a_suffix(self) -> None:
        old = next(operation for operation in operations() if released()[operation.key] == "procore.rfis.create")
        new = attrs.evolve(old, path=old.path.replace("v1.0", "v3.0"), version="v3.0")
        names = names_of([*operations(), new])
        assert names[old.key] == "procore.rfis.create"
        assert names[new.key] == "procore.rfis.create_v3_0"

    def test_another_scope_of_a_released_operation_has_a_suffix(self) -> None:
        old = next(operation for operation in operations() if released()[operation.key] == "procore.rfis.create")
        new = attrs.evolve(old, path=old.path.replace("projects/{project_id}", "companies/{company_id}"))
        names = names_of([*operations(), new])
        assert names[old.key] == "procore.rfis.create"
        assert names[new.key] == "procore.rfis.create_for_company"


class TestProblems:
    def names(self, *calls: str) -> dict[Key, str]:
        some = operations()[: len(calls)]
        return names_of(some, released={operation.key: call for operation, call in zip(some, calls, strict=True)})

    def test_all_problems_are_reported_together(self) -> None:
        with pytest.raises(NamingError) as error:
            self.names("procore.rfis.list", "procore.rfis.list", "procore.rfis.import", "procore.get.list")
        assert len(error.value.problems) == 3
        assert str(error.value) == "\n".join(error.value.problems)

    @cases(
        ("calls", "problem"),
        [
            (["procore.rfis.list", "procore.rfis.list"], r"procore.rfis.list is the name of [A-Z]+ /\S+ and [A-Z]+ /"),
            (["procore.rfis.import"], "'import' is not a valid Python name"),
            (["procore.3d.list"], "'3d' is not a valid Python name"),
            (["procore.Rfis.list"], "'Rfis' is not a valid Python name"),
            (["procore.rfis._list"], "'_list' is not a valid Python name"),
            (["procore.request.list"], "hides Session.request"),
            (["procore.company_id.list"], "hides Session.company_id"),
            (["procore.rfis.replies", "procore.rfis.replies.list"], "both a resource and a method"),
        ],
    )
    def test_an_invalid_name_is_rejected(self, calls: list[str], problem: str) -> None:
        with pytest.raises(NamingError, match=problem):
            self.names(*calls)

    def test_two_new_operations_with_the_same_name_are_rejected(self) -> None:
        old = operations()[0]
        twin = attrs.evolve(old, path=old.path + "/{id}")
        again = attrs.evolve(twin, path=old.path + "/{uuid}")
        with pytest.raises(NamingError, match=r"is the name of .* and "):
            names_of([twin, again], released={}, overrides=NameOverrides())

    def test_overrides_can_not_rename_released_operations(self) -> None:
        one = operations()[0]
        with pytest.raises(NamingError, match=r"is procore\.a\.get and cannot become procore\.a\.list"):
            names_of([one], {one.key: "procore.a.get"}, NameOverrides({one.key: "procore.a.list"}))

    def test_no_namespace_hides_a_client_attribute(self) -> None:
        client = aprocore.Procore(aprocore.StaticToken("token"))
        namespaces = {Name.parse(call).namespace for call in released().values()}
        assert not namespaces & (set(vars(client)) | set(dir(aprocore.Session)))


class TestOverrides:
    def test_every_override_changes_the_name_of_an_operation(self) -> None:
        by_rule = names_by_rule(operations(), overrides().base_paths)
        unused = {key for key, call in overrides().calls.items() if by_rule.get(key) in (call, None)}
        assert not unused

    def test_every_base_path_changes_the_one_of_a_tag(self) -> None:
        for (module, tag), base_paths in overrides().base_paths.items():
            tagged = [operation for operation in operations() if (operation.module, operation.tag) == (module, tag)]
            assert tagged, tag
            assert [base_path_of(tagged)] != base_paths

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ('base_paths = []\n[[names]]\n[names.calls]\n"GET /a" = "a.b"', "has no reason"),
            ('names = []\n[[base_paths]]\nmodule = "A"\ntag = "a"\nat = ["a"]', "has no reason"),
            (TWICE, "GET /a appears twice in "),
        ],
    )
    def test_invalid_entries_are_rejected(self, text: str, problem: str, tmp_path: Path) -> None:
        file = tmp_path / "names.toml"
        file.write_text(text)
        with pytest.raises(NamingError, match=problem):
            read_overrides(file)


class TestReleased:
    def test_the_file_is_sorted_and_round_trips(self, tmp_path: Path) -> None:
        copy = tmp_path / "released.tsv"
        write_released(released(), copy)
        assert copy.read_text(encoding="utf-8") == RELEASED.read_text(encoding="utf-8")

    def test_new_names_are_added(self, tmp_path: Path) -> None:
        file = tmp_path / "released.tsv"
        write_released({("GET", "/b"): "procore.b.list"}, file)
        write_released({("GET", "/a"): "procore.a.list"}, file)
        assert file.read_text(encoding="utf-8").splitlines() == [
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
    def test_released_names_can_not_change(self, names: dict[Key, str], problem: str, tmp_path: Path) -> None:
        file = tmp_path / "released.tsv"
        write_released({("GET", "/a"): "procore.a.list"}, file)
        before = file.read_text(encoding="utf-8")
        with pytest.raises(NamingError, match=problem):
            write_released({**names, ("GET", "/new"): "procore.new.list"}, file)
        assert file.read_text(encoding="utf-8") == before


class TestName:
    def test_name_of_a_resource_method(self) -> None:
        name = Name.parse("procore.rfis.replies.list")
        assert name == Name("rfis", "replies", "list")
        assert name.call == "procore.rfis.replies.list"
        assert name.class_name == "RepliesResource"
        assert name.model_name == "Reply"

    def test_name_of_a_namespace_method(self) -> None:
        name = Name.parse("procore.rfis.list")
        assert name == Name("rfis", None, "list")
        assert name.call == "procore.rfis.list"
        assert name.class_name == "RfisResource"
        assert name.model_name == "Rfi"

    @pytest.mark.parametrize("call", ["", "rfis.list", "procore.list", "procore.a.b.c.d", "client.rfis.list"])
    def test_an_invalid_call_is_rejected(self, call: str) -> None:
        with pytest.raises(ValueError, match="expected procore"):
            Name.parse(call)

    def test_no_resource_class_has_the_name_of_a_model(self) -> None:
        for call in released().values():
            name = Name.parse(call)
            assert name.class_name != name.model_name
            assert name.model_name.isidentifier()
        assert Name.parse("procore.equipment.model.list_for_company").model_name == "EquipmentModel"

    def test_no_two_resources_share_a_file(self) -> None:
        names = map(Name.parse, released().values())
        keys = {(name.namespace, name.resource) for name in names}
        # Some file systems ignore case.
        files = {f"{namespace}/{resource or '__init__'}".lower() for namespace, resource in keys}
        assert len(files) == len(keys)

    def test_a_resource_named_like_its_namespace_is_the_namespace(self) -> None:
        for call in released().values():
            name = Name.parse(call)
            assert name.resource is None or singular(name.resource) != singular(name.namespace), call
