from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import attrs
import pytest

from aprocore._codegen.annotations import response_type
from aprocore._codegen.arguments import is_date_filter
from aprocore._codegen.list_repairs import repair_lists
from aprocore._codegen.methods import method_text
from aprocore._codegen.modules import build_modules
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceOperation
from aprocore._codegen.render import SOURCES, class_name
from aprocore._codegen.resource_module import ResourceModule
from aprocore._codegen.schema_types import ScalarType, attribute
from aprocore.sansio.pagination.styles import Pager
from tests.support.cases import cases
from tests.support.operation_factories import (
    array_schema,
    generated_method,
    object_schema,
    operation,
    query_parameter,
    resource_module,
)
from tests.support.reference import names, repaired

THING = object_schema(id={"type": "integer"}, name={"type": "string"})
PAGED = [query_parameter("page"), query_parameter("per_page")]
PDF = "GET /rest/v1.0/things/{id}/pdf"
NOTHING: Schema = {}


@cache
def all_modules() -> list[ResourceModule]:
    return build_modules(repaired(), {key: Name.parse(call) for key, call in names().items()})


class TestReturns:
    @cases(
        ("name", "source", "kind", "answer"),
        [
            ("get", operation(response=THING), "one", "Thing"),
            ("list", operation(response=array_schema(THING)), "pages", "Thing"),
            ("list_ids", operation(response=array_schema({"type": "integer"})), "pages", "Id"),
            ("list", operation(response=array_schema({"type": "string", "format": "date"})), "pages", "Any"),
            ("create", operation("POST /rest/v1.0/things", array_schema(THING)), "many", "Thing"),
            ("create", operation("POST /rest/v1.0/things", statuses={"201": THING}), "one", "Thing"),
            ("get", operation("GET /rest/v2.0/things", object_schema(data=THING)), "one", "Thing"),
            ("list", operation("GET /rest/v2.0/things", object_schema(data=array_schema(THING))), "pages", "Thing"),
            ("delete", operation("DELETE /rest/v1.0/things/{id}"), "none", "Any"),
            ("move", operation("PATCH /rest/v1.0/things/{id}", statuses={"204": None}), "none", "Any"),
            ("move", operation("PATCH /rest/v1.0/things/{id}"), "any", "Any"),
            ("get", operation(), "any", "Any"),
            ("get_as_pdf", operation("GET /rest/v1.0/things/{id}.pdf"), "file", "Any"),
            ("get", operation(statuses={"302": None}), "file", "Any"),
            ("get", operation(response={"type": "string", "format": "binary"}), "file", "Any"),
            ("get_pdf", operation(PDF, object_schema(url={"type": "string"})), "one", "Thing"),
            ("bulk_add", operation("POST /rest/v1.0/things", body=THING, statuses={"207": THING}), "partial", "Any"),
        ],
    )  # fmt: skip
    def test_return_type_follows_the_reference(
        self, name: str, source: SourceOperation, kind: str, answer: str
    ) -> None:
        method = generated_method(name, source)
        assert (method.kind, response_type(method.answer)) == (kind, answer.replace("Thing", method_class(name)))

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            (THING, "pages"),
            (object_schema(data=THING), "pages"),
            (object_schema(name={"type": "string"}), "pages"),
            (None, "pages"),
            (NOTHING, "pages"),
        ],
    )
    def test_a_list_documented_as_an_item_is_a_list(self, answer: Schema | None, kind: str) -> None:
        version = "v2.0" if "data" in ((answer or {}).get("properties") or {}) else "v1.0"
        paths = (f"GET /rest/{version}/things", f"GET /rest/{version}/things/{{id}}")
        listing, showing = repair_lists(operation(path, answer, parameters=PAGED) for path in paths)
        assert generated_method("list", listing).kind == kind
        assert generated_method("get", showing).kind != "pages"

    @pytest.mark.parametrize("method", ["GET", "POST"])
    def test_a_paged_object_with_one_array_of_objects_is_a_list(self, method: str) -> None:
        things = {
            "things": array_schema(THING),
            "total": {"type": "integer"},
            "names": array_schema({"type": "string"}),
        }
        for version, schema in (
            ("v1.0", object_schema(**things)),
            ("v2.0", object_schema(data=object_schema(**things))),
        ):
            call = f"{method} /rest/{version}/things"
            found = generated_method("list", operation(call, schema, parameters=PAGED))
            assert (found.kind, found.items_key) == ("pages", "things")
            assert 'items_key="things"' in method_text(found)
            assert ('method="POST"' in method_text(found)) is (method == "POST")
            # Without pages it is one object.
            assert generated_method("list", operation(call, schema)).kind == "one"
        others = (
            object_schema(id={"type": "integer"}, things=array_schema(THING)),
            object_schema(things=array_schema(THING), others=array_schema(THING)),
            object_schema(names=array_schema({"type": "string"})),
        )
        for schema in others:
            source = operation("GET /rest/v1.0/things/{id}", schema, parameters=PAGED)
            assert generated_method("get", source).items_key is None

    def test_a_paged_search_returns_pages(self) -> None:
        source = operation("POST /rest/v1.0/things/search", array_schema(THING), parameters=PAGED)
        assert generated_method("search", source).kind == "pages"
        assert generated_method("search", attrs.evolve(source, parameters=())).kind == "many"

    def test_a_sync_returns_its_entities(self) -> None:
        source = operation(
            "PATCH /rest/v1.0/things/sync",
            object_schema(entities=array_schema(THING)),
            body=object_schema(updates=array_schema(THING)),
        )
        method = generated_method("sync", source)
        assert (method.kind, response_type(method.answer)) == ("sync", "Thing")
        assert [argument.name for argument in method.arguments] == []

    @pytest.mark.parametrize(
        ("answer", "version", "enveloped"),
        [
            (object_schema(data=array_schema(THING)), "v1.0", True),
            (object_schema(data=array_schema(THING), total={}), "v1.0", True),
            (object_schema(data=THING), "v1.0", True),
            (object_schema(data=THING, total={}), "v1.0", False),
            (object_schema(data=THING), "v2.0", False),
            (THING, "v1.0", False),
        ],
    )
    def test_an_envelope_of_v1_is_detected(self, answer: Schema, version: str, enveloped: bool) -> None:
        assert generated_method("get", operation(f"GET /rest/{version}/things", answer)).enveloped is enveloped

    def test_methods_with_other_objects_have_their_own_models(self) -> None:
        page = resource_module(
            get=operation(response=object_schema(a={})),
            get_v1_0=operation("GET /rest/v0.9/things", object_schema(b={})),
            list_replies=operation("GET /rest/v1.0/things/replies", array_schema(object_schema(c={}))),
            check_number=operation("POST /rest/v1.0/things/number", object_schema(d={})),
            clone=operation("POST /rest/v1.0/things/clone", object_schema(e={})),
            find_or_create_by_path=operation("POST /rest/v1.0/things/find", object_schema(f={})),
        )
        assert {name: list(fields) for name, fields in page.models.records.items()} == {
            "Thing": ["a", "e", "f", "b"], "ThingCheckNumberResult": ["d"], "ThingReply": ["c"],
        }  # fmt: skip


def method_class(name: str) -> str:
    return {"get_pdf": "ThingPdf"}.get(name, "Thing")


class TestParameters:
    def arguments(self, source: SourceOperation, name: str = "list") -> dict[str, Any]:
        return {argument.name: argument for argument in generated_method(name, source).arguments}

    def test_the_page_size_is_not_an_argument(self) -> None:
        source = operation(
            response=array_schema(THING), parameters=[query_parameter("page_start"), query_parameter("page_size")]
        )
        assert list(self.arguments(source)) == ["page_start"]
        assert generated_method("list", source).pager == Pager.AFTER_LAST

    def test_parameters_in_brackets_are_grouped(self) -> None:
        parameters = [
            query_parameter("filters[status]"),
            query_parameter("filters[ids][]"),
            query_parameter("tags[]"),
            query_parameter("sort[by]"),
        ]
        source = operation(response=array_schema(THING), parameters=parameters)
        assert [(argument.name, argument.key) for argument in self.arguments(source).values()] == [
            ("tags", "tags"), ("filters", "filters"), ("sort", "sort"),
        ]  # fmt: skip
        assert list(resource_module(list=source).groups) == ["ThingFilters", "ThingSortQuery"]

    def test_reserved_names_get_an_underscore(self) -> None:
        source = operation(
            response=array_schema(THING),
            parameters=[query_parameter("fields"), query_parameter("timeout"), query_parameter("from")],
        )
        assert [(argument.name, argument.key) for argument in self.arguments(source).values()] == [
            ("fields_", "fields"), ("timeout_", "timeout"), ("from_", "from"),
        ]  # fmt: skip

    def test_a_body_field_named_like_a_parameter_gets_a_prefix(self) -> None:
        fields = object_schema(view={"type": "string"}, company_id={"type": "integer"})
        source = operation(
            "POST /rest/v1.0/companies/{company_id}/things", parameters=[query_parameter("view")], body=fields
        )
        found = self.arguments(source, "create")
        assert {name: field.locations for name, field in found.items()} == {
            "company_id": ("path", "body"), "view": ("query",), "body_view": ("body",),
        }  # fmt: skip

    def test_sort_also_accepts_descending_order(self) -> None:
        schema: Schema = {"type": "string", "enum": ["name", "-age", "age"]}
        source = operation(
            response=array_schema(THING), parameters=[query_parameter("sort", schema), query_parameter("view", schema)]
        )
        found = self.arguments(source)
        assert found["sort"].values == ("name", "-age", "age", "-name")
        assert found["view"].values == ("name", "-age", "age")

    @pytest.mark.parametrize("body", [NOTHING, array_schema(THING)])
    def test_a_body_without_fields_is_one_parameter(self, body: Schema) -> None:
        method = generated_method("create", operation("POST /rest/v1.0/things", body=body))
        assert [argument.name for argument in method.arguments] == ["body"]
        assert method.whole_body

    @pytest.mark.parametrize(
        ("key", "type_", "is_one"),
        [
            ("created_at", "DateTime", True),
            ("anything", "Date", True),
            ("created_at", "str", True),
            ("due_date", "str", True),
            ("status", "str", False),
            ("created_at", "int", False),
        ],
    )
    def test_a_filter_by_date_takes_a_range(self, key: str, type_: str, is_one: bool) -> None:
        assert is_date_filter(key, ScalarType(type_)) is is_one


class TestAllModules:
    @pytest.mark.slow
    def test_names_in_a_module_are_unique(self) -> None:
        imported = {name for names in SOURCES.values() for name in names}
        for module in all_modules():
            names = [*module.models.records, *module.inputs.records, *module.groups, class_name(module)]
            assert [name for name, count in Counter(names).items() if count > 1] == [], module.tag
            assert imported.isdisjoint(names), module.tag

    def test_no_field_hides_another_or_a_type(self) -> None:
        imported = {name for names in SOURCES.values() for name in names}
        for module in all_modules():
            for name, fields in module.models.records.items():
                names = [attribute(key) for key in fields]
                assert len(set(names)) == len(names), name
                assert imported.isdisjoint(names), name
                assert module.models.records.keys().isdisjoint(names), name

    def test_class_names_are_few_and_short(self) -> None:
        names = [name for module in all_modules() for name in (*module.models.records, *module.inputs.records)]
        assert len(names) < 3300
        assert sum(map(len, names)) / len(names) < 27


def test_classes_of_a_module_have_names_of_their_own() -> None:
    for module in all_modules():
        names = Counter([*module.models.records, *module.inputs.records, *module.groups, class_name(module)])
        assert not [name for name, number in names.items() if number > 1], module.namespace
        assert {*module.bases, *module.bases.values()} <= module.inputs.records.keys()
