from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from aprocore._codegen import __main__ as generator
from aprocore._codegen.deliveries import Decision, merged_operations, read_decisions
from aprocore._codegen.operations import Schema, read_deliveries
from aprocore._codegen.schema_merge import kind_of, updated_at
from tests.support import reference
from tests.support.cases import cases

TEXT: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
FORM = "multipart/form-data"
JSON = "application/json"
ROWS = "POST /rest/v1.0/rows"


def object_of(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields}


def operation(**fields: Any) -> dict[str, Any]:
    method, path = ROWS.split()
    defaults = {"deprecated": False, "parameters": [], "responses": {"200": None, "404": None}}
    return {"method": method, "path": path, **defaults, **fields}


def merged(stored: dict[str, Any], *, decisions: tuple[Decision, ...] = (), newer: bool = False, **facts: Any) -> Any:
    method, path = ROWS.split()
    other = {"method": "GET", "path": path, "deprecated": True}
    delivery = [other, {"method": method, "path": path, **facts}]
    [result], undecided = merged_operations([stored], delivery, decisions, newer=newer)
    again, _ = merged_operations([result], delivery, decisions, newer=newer)
    assert again == [result]
    return result, undecided


# -- the stored decisions ---------------------------------------------------------------------------------------------


def test_every_stored_contradiction_is_still_in_the_data() -> None:
    operations = {" ".join(operation.key): operation for operation in reference.operations()}
    for decision in read_decisions():
        kinds: list[str] = []

        def note(schema: Schema, kinds: list[str] = kinds) -> Schema:
            closed_set = (str(value) for value in schema.get("enum") or () if value not in (None, "null"))
            kinds += [kind_of(schema), " | ".join(closed_set)]
            return schema

        source = operations[decision.operation]
        places: list[tuple[Any, str]] = []
        if decision.side == "query":
            places += [
                (one.schema, decision.path.removeprefix(one.name) or "(root)")
                for one in source.parameters
                if decision.path.startswith(one.name)
            ]
        elif decision.side == "request" and source.body is not None:
            places.append((source.body.schema, decision.path))
        elif decision.side == "response":
            places += [(schema, decision.path) for status, schema in source.responses.items() if status[0] == "2"]
        for schema, path in places:
            updated_at(schema, path, note)
        assert decision.take in ("newer", "older")
        assert getattr(decision, decision.take) in kinds, f"{decision} was decided about data that is gone; remove it"
        assert decision.reason.endswith(".")


def test_a_contradiction_is_decided_once() -> None:
    keys = [decision.key for decision in read_decisions()]
    assert len(keys) == len(set(keys))


# -- merging ----------------------------------------------------------------------------------------------------------


def test_an_operation_without_facts_stays() -> None:
    stored = operation()
    assert merged_operations([stored], []) == ([stored], [])


@cases(
    ("facts", "deprecated"),
    [({}, False), ({"deprecated": True}, True), ({"sdk2024": {"deprecated": True}}, True)],
)
def test_operation_is_deprecated_if_any_delivery_says_so(facts: dict[str, Any], deprecated: bool) -> None:
    assert merged(operation(), **facts)[0]["deprecated"] is deprecated
    assert merged(operation(deprecated=True), **facts)[0]["deprecated"] is True


def test_query_parameters_are_completed_and_added() -> None:
    status = {"name": "filters[status][]", "in": "query", "required": False, "schema": {"type": "array"}}
    page = {"name": "page", "in": "path", "required": True, "schema": TEXT}
    closed: Schema = {"type": "array", "items": {"type": "string", "enum": ["open"]}}
    result, _ = merged(
        operation(parameters=[status, page]),
        query={"filters[status]": closed, "page": INTEGER},
        query_required=["page"],
        sdk2024={"query": {"view": TEXT}},
    )
    assert result["parameters"] == [
        {**status, "schema": closed},
        page,
        {"name": "view", "in": "query", "required": False, "schema": TEXT},
        {"name": "page", "in": "query", "required": True, "schema": INTEGER},
    ]


@cases(
    ("body", "facts", "result"),
    [
        (None, {}, None),
        (None, {"request": object_of(a=TEXT)}, None),
        (
            None,
            {"request": object_of(a=TEXT), "content": JSON},
            {"contentType": JSON, "required": True, "schema": object_of(a=TEXT)},
        ),
        (
            {"contentType": FORM, "required": False, "schema": None},
            {"request": object_of(a=TEXT), "sdk2024": {"content": [FORM, JSON]}},
            {"contentType": FORM, "required": False, "schema": object_of(a=TEXT), "json": True},
        ),
        (
            {"contentType": FORM, "required": False, "schema": object_of(a=TEXT)},
            {"content": FORM},
            {"contentType": FORM, "required": False, "schema": object_of(a=TEXT)},
        ),
        (
            {"contentType": JSON, "required": True, "schema": object_of(a={"type": "object"})},
            {"content": JSON, "request": object_of(a=TEXT), "shared_model": True},
            {"contentType": JSON, "required": True, "schema": object_of(a={"type": "object"})},
        ),
    ],
)
def test_body(body: dict[str, Any] | None, facts: dict[str, Any], result: dict[str, Any] | None) -> None:
    stored = operation(request_body=body) if body else operation()
    assert merged(stored, **facts)[0].get("request_body") == result


@cases(
    ("stored", "delivered", "result"),
    [
        ({"200": None}, {"200": TEXT}, {"200": TEXT}),
        ({"200": None, "404": None}, {"201": TEXT}, {"200": TEXT, "404": None}),
        ({"200": None, "201": None}, {"202": TEXT}, {"200": None, "201": None}),
        ({"404": None}, {"200": TEXT}, {"404": None}),
        ({"204": None}, {"204": None}, {"204": None}),
    ],
)
def test_statuses_of_the_stored_data_count(stored: Any, delivered: Any, result: Any) -> None:
    assert merged(operation(responses=stored), response=delivered)[0]["responses"] == result
    shared = merged(operation(responses=stored), response=delivered, shared_model=True)[0]
    assert shared["responses"] == stored


def test_details_of_fields_are_added_at_their_paths() -> None:
    result, _ = merged(
        operation(responses={"200": object_of(owner={"type": "object"}, rows={"type": "object"})}),
        response={"200": object_of(owner=object_of(email=TEXT))},
        formats={"response": {".owner.email": {"type": "string", "format": "email"}}},
        sdk2024={
            "nullable": {"response": [".owner", ".custom_field_%{id}"]},
            "required": {"response": [".owner.email"]},
            "enum": {"response": {".owner.hour": [0, 1]}},
            "fields": {
                "response": {
                    ".rows[].date": "date",
                    ".rows[].ids": "array of integer",
                    ".rows[].status": "string {open, closed}",
                    ".rows[].odd": "string|number",
                    ".rows[][].lost": "string",
                },
            },
        },
    )
    assert result["responses"]["200"] == object_of(
        owner={
            "type": "object",
            "properties": {"email": {"type": "string", "format": "email"}, "hour": {"enum": [0, 1]}},
            "nullable": True,
            "required": ["email"],
        },
        rows={
            "type": "array",
            "items": object_of(
                date={"type": "string", "format": "date"},
                ids={"type": "array", "items": INTEGER},
                status={"type": "string", "enum": ["open", "closed"]},
                odd={},
            ),
        },
    )


def test_contradictions_are_reported_until_they_are_decided() -> None:
    stored = operation(responses={"200": object_of(id=TEXT)})
    facts = {"response": {"200": object_of(id=INTEGER)}}
    result, [open_] = merged(stored, **facts)
    assert result == stored
    assert open_ == Decision(ROWS, "response", ".id", "string", "integer", "newer", "")
    for take, schema in (("newer", TEXT), ("older", INTEGER)):
        decision = Decision(ROWS, "response", ".id", "string", "integer", take, "A reason.")
        result, undecided = merged(stored, decisions=(decision,), **facts)
        assert (result["responses"]["200"], undecided) == (object_of(id=schema), [])


def test_a_newer_delivery_is_preferred() -> None:
    stored = operation(responses={"200": object_of(id=TEXT, name=TEXT)})
    facts = {"response": {"200": object_of(id=INTEGER, rows={"type": "array"})}}
    result, [open_] = merged(stored, newer=True, **facts)
    assert result["responses"]["200"] == object_of(id=INTEGER, rows={"type": "array"}, name=TEXT)
    assert (open_.newer, open_.older) == ("integer", "string")


# -- the command ------------------------------------------------------------------------------------------------------


def test_a_delivery_with_contradictions_is_not_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written: list[Any] = []
    monkeypatch.setattr(generator, "read_data", lambda: [operation(responses={"200": TEXT})])
    monkeypatch.setattr(generator, "write_operations", written.extend)
    delivery = tmp_path / "facts.jsonl"
    delivery.write_text('{"method": "POST", "path": "/rest/v1.0/rows", "response": {"200": {"type": "integer"}}}\n')
    assert generator.main(["--merge", str(delivery), "--date", "2025-07", "--check"]) == 1
    assert "Decide these 1 contradictions" in capsys.readouterr().out
    delivery.write_text('{"method": "POST", "path": "/rest/v1.0/rows", "deprecated": true}\n')
    assert generator.merge(delivery, "2025-07") == 0
    assert written == [operation(responses={"200": TEXT}, deprecated=True)]
    with pytest.raises(SystemExit):
        generator.main(["--merge", str(delivery)])


def test_a_delivery_after_the_last_one_is_newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer: list[bool] = []

    def merge(*_: Any, **options: Any) -> Any:
        newer.append(options["newer"])
        return [], []

    monkeypatch.setattr(generator, "merged_operations", merge)
    monkeypatch.setattr(generator, "write_operations", lambda _: None)
    delivery = tmp_path / "facts.jsonl"
    delivery.touch()
    for date in ("2024-10", read_deliveries()[-1].date, "9999-01"):
        assert generator.merge(delivery, date) == 0
    assert newer == [False, False, True]
    assert [one.date for one in read_deliveries()] == sorted({one.date for one in read_deliveries()})
