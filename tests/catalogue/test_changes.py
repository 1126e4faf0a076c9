from __future__ import annotations

import msgspec

from aprocore.catalogue.changes import compare
from aprocore.catalogue.table import Operation, Parameter
from tests.support.cases import cases


def raw(*parameters: Parameter) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(parameters))


ROWS = Operation(
    name="rows.list", method="GET", path="/rest/v1.0/rows", title="List rows", category="", module="", tag="",
    version="v1.0", answers="list", own_parameters=raw(Parameter("page", "query", "integer")),
    fields=raw(Parameter("row", "body", "object", fields=(Parameter("id", "body", "integer"),))),
)  # fmt: skip


CHOICE = Parameter("id", "body", "integer", choices=("1",))


def changed(**fields: object) -> Operation:
    return msgspec.structs.replace(ROWS, **fields)


def test_equal_catalogues_have_no_changes() -> None:
    changes = compare([ROWS], [ROWS])
    assert (changes.added, changes.removed, changes.changed, changes.deprecated) == ((), (), (), ())


def test_operations_are_added_removed_and_deprecated() -> None:
    other, old = changed(path="/rest/v1.1/rows"), changed(path="/rest/v1.0/old", deprecated=True)
    changes = compare([ROWS, old], [other, changed(path="/rest/v1.0/new", deprecated=True), old])
    assert [one.path for one in changes.added] == ["/rest/v1.1/rows", "/rest/v1.0/new"]
    assert changes.removed == (ROWS,)
    assert [one.path for one in changes.deprecated] == ["/rest/v1.0/new"]
    assert compare([ROWS], [changed(deprecated=True)]).deprecated == (changed(deprecated=True),)


@cases(
    ("fields", "details"),
    [
        ({"name": "rows.list_v1_0"}, ["renamed from rows.list"]),
        ({"answers": "object"}, ["response: list is now object"]),
        ({"pager": "cursor"}, ["pagination: none is now cursor"]),
        ({"content_type": "application/json"}, ["content type: none is now application/json"]),
        ({"own_parameters": raw()}, ["query parameter page is gone"]),
        (
            {"own_parameters": raw(Parameter("page", "query", "string", True), Parameter("id", "path", "any", True))},
            [
                "query parameter page: integer is now string",
                "query parameter page is now required",
                "path parameter id is new and required",
            ],
        ),
        (
            {"fields": raw(Parameter("row", "body", "object", fields=(CHOICE,)))},
            ["body field row.id: other values"],
        ),
        ({"title": "Rows"}, []),
    ],
)  # fmt: skip
def test_changes_of_an_operation(fields: dict[str, object], details: list[str]) -> None:
    changes = compare([ROWS], [changed(**fields)]).changed
    assert [detail for change in changes for detail in change.details] == details


def test_a_field_may_become_optional() -> None:
    before = changed(own_parameters=raw(Parameter("page", "query", "integer", True)))
    [change] = compare([before], [ROWS]).changed
    assert change.details == ("query parameter page is now optional",)
