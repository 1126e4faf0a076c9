"""Deliveries of facts about Procore's operations, and their merge into the stored data.

A delivery is a file with one JSON object per line, for one operation each. It knows some of what the stored data
knows, at another time: ``response`` by status, ``request`` with ``content``, ``query`` with ``query_required``, and
``deprecated``. ``sdk2024`` has what an even older description adds: whole schemas, or by path ``required``,
``nullable``, ``fields`` and ``formats``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from .operations import Schema
from .schema_merge import Contradiction, flattened, is_custom_field, joined, updated_at

__all__ = ["CONTRADICTIONS", "Decision", "merged_operations", "read_decisions"]

CONTRADICTIONS = Path(__file__).parent / "contradictions.toml"

Raw: TypeAlias = Mapping[str, Any]
"""An operation, or what a delivery knows about one, as a JSON object."""
Side: TypeAlias = Literal["query", "request", "response"]

_KIND = re.compile(r"(?P<array>array of )?(?P<type>[a-z-]+)(?: \{(?P<values>.*)\})?")


@attrs.frozen
class Decision:
    """A contradiction between deliveries, and which of them is right."""

    operation: str
    """Method and path."""
    side: str
    """``query``, ``request`` or ``response``."""
    path: str
    """Path of the value; for a parameter, its name."""
    newer: str
    """Kind by the newer delivery."""
    older: str
    """Kind by the older delivery."""
    take: str
    """``newer`` or ``older``."""
    reason: str
    """Why."""

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """All that identifies the contradiction."""
        return self.operation, self.side, self.path, self.newer, self.older


def read_decisions(path: Path = CONTRADICTIONS) -> tuple[Decision, ...]:
    """Return the contradictions that are known."""
    groups = tomllib.loads(path.read_text(encoding="utf-8"))["contradictions"]
    return tuple(
        Decision(operation, group["side"], field, group["newer"], group["older"], group["take"], group["reason"])
        for group in groups
        for operation in group["operations"]
        for field in group["fields"]
    )


def merged_operations(
    operations: Iterable[Raw], delivery: Iterable[Raw], decisions: Iterable[Decision] = (), *, newer: bool = False
) -> tuple[list[Raw], list[Decision]]:
    """Return the stored operations with a delivery merged, and the contradictions without a decision.

    Args:
        operations: stored operations.
        delivery: what the delivery knows about some of them.
        decisions: the contradictions that are decided; in others the newer description is right.
        newer: whether the delivery is newer than the stored data.
    """
    by_key = {(facts["method"], facts["path"]): facts for facts in delivery}
    by_contradiction = {decision.key: decision for decision in decisions}
    open_: list[Decision] = []
    merged = [
        _Merge(operation, by_key[key], by_contradiction, open_, newer).result() if key in by_key else operation
        for operation in operations
        for key in [(operation["method"], operation["path"])]
    ]
    return merged, open_


@attrs.frozen
class _Merge:
    """Merge of a delivery's facts into one operation."""

    operation: Raw
    facts: Raw
    decisions: Mapping[tuple[str, str, str, str, str], Decision]
    undecided: list[Decision]
    newer: bool

    def result(self) -> Raw:
        facts, old = self.facts, self.facts.get("sdk2024") or {}
        result = dict(self.operation)
        result["deprecated"] = bool(result["deprecated"] or facts.get("deprecated") or old.get("deprecated"))
        result["parameters"] = self._parameters()
        if body := self._body():
            result["request_body"] = body
        result["responses"] = self._responses()
        return result

    def _join(self, stored: Schema | None, delivered: Schema | None, side: Side, name: str = "") -> Schema | None:
        def older_is_right(contradiction: Contradiction) -> bool:
            operation = f"{self.operation['method']} {self.operation['path']}"
            path = f"{name}{contradiction.path}" or "(root)"
            open_ = Decision(operation, side, path, contradiction.newer, contradiction.older, "newer", "")
            decision = self.decisions.get(open_.key)
            if decision is None:
                self.undecided.append(open_)
            return decision is not None and decision.take == "older"

        pair = (flattened(delivered), stored) if self.newer else (stored, flattened(delivered))
        return joined(*pair, older_is_right)

    def _parameters(self) -> list[Raw]:
        query = _known_query(self.facts)
        required = {*self.facts.get("query_required", ()), *(self.facts.get("sdk2024") or {}).get("query_required", ())}
        names = {name.removesuffix("[]"): name for name in query}
        parameters: list[Raw] = []
        for parameter in self.operation["parameters"]:
            name = parameter["name"].removesuffix("[]")
            if parameter["in"] == "query" and name in names:
                schema = self._join(parameter["schema"], query[names.pop(name)], "query", parameter["name"])
                parameter = {**parameter, "schema": schema or {}}
            parameters.append(parameter)
        return parameters + [
            {"name": name, "in": "query", "required": name in required, "schema": flattened(query[name]) or {}}
            for name in names.values()
        ]

    def _body(self) -> Raw | None:
        body, delivered = self.operation.get("request_body"), _known_request(self.facts)
        contents = _contents(self.facts)
        if body is None:
            if not delivered or not contents:
                return None
            return {"contentType": contents[0], "required": True, "schema": flattened(delivered)}
        result = {**body, "schema": self._join(body.get("schema"), delivered, "request")}
        if body["contentType"] == "multipart/form-data" and "application/json" in contents:
            result["json"] = True
        return result

    def _responses(self) -> Mapping[str, Schema | None]:
        responses = dict(self.operation["responses"])
        successes = [status for status in responses if status.startswith("2")]
        for status, delivered in _known_responses(self.facts).items():
            if status not in responses and len(successes) != 1:
                continue  # newer statuses count
            place = status if status in responses else successes[0]
            responses[place] = self._join(responses[place], delivered, "response")
        return responses


# -- what a delivery knows --------------------------------------------------------------------------------------------


def _contents(facts: Raw) -> list[str]:
    older = (facts.get("sdk2024") or {}).get("content", ())
    return [*([facts["content"]] if "content" in facts else []), *older]


def _known_query(facts: Raw) -> Mapping[str, Schema]:
    older = (facts.get("sdk2024") or {}).get("query") or {}
    return {**older, **facts.get("query", {})}


def _known_request(facts: Raw) -> Schema | None:
    if facts.get("shared_model"):
        return None  # a class for body and answer: which fields belong to the body is not known
    older = facts.get("sdk2024") or {}
    schema = joined(flattened(facts.get("request")), older.get("request"))
    return _with_details(schema, facts, "request")


def _known_responses(facts: Raw) -> Mapping[str, Schema | None]:
    if facts.get("shared_model"):
        return {}
    older = (facts.get("sdk2024") or {}).get("response") or {}
    responses = {**facts.get("response", {})}
    for status, schema in older.items():
        responses[status] = joined(flattened(responses.get(status)), schema)
    # Details have no status: they are about the answer to a call that succeeds.
    for status in [status for status in responses if status.startswith("2")] or ["success"]:
        responses[status] = _with_details(responses.get(status), facts, "response")
    return {status: schema for status, schema in responses.items() if schema}


def _with_details(schema: Schema | None, facts: Raw, side: Side) -> Schema | None:
    """Return a schema with all that is known of single fields, by their paths."""
    older = facts.get("sdk2024") or {}
    changes: list[tuple[str, Callable[[Schema], Schema]]] = [
        *((path, _joining(inner)) for path, inner in _at_paths(facts.get("formats"), side)),
        *((path, _joining(_schema_of(kind))) for path, kind in _at_paths(older.get("fields"), side)),
        *((path, _adding({"enum": values})) for path, values in _at_paths(older.get("enum"), side)),
        *((path, _adding({"nullable": True})) for path, _ in _at_paths(older.get("nullable"), side)),
        *((path.rpartition(".")[0], _requiring(path)) for path, _ in _at_paths(older.get("required"), side)),
    ]
    for path, change in changes:
        schema = updated_at(schema, path, change)
    return schema


def _at_paths(details: Mapping[str, Any] | None, side: Side) -> Iterator[tuple[str, Any]]:
    """Yield paths and details of one side; without custom fields, and lists of lists, whose paths have gaps."""
    found = (details or {}).get(side) or {}
    pairs = found.items() if isinstance(found, Mapping) else ((path, True) for path in found)
    return ((path, detail) for path, detail in pairs if not is_custom_field(path) and "[][]" not in path)


def _joining(schema: Schema) -> Callable[[Schema], Schema]:
    return lambda value: joined(value, schema) or {}


def _adding(keywords: Schema) -> Callable[[Schema], Schema]:
    return lambda value: {**value, **keywords}


def _requiring(path: str) -> Callable[[Schema], Schema]:
    key = path.rpartition(".")[2]
    return lambda value: {**value, "required": list(dict.fromkeys([*(value.get("required") or ()), key]))}


def _schema_of(kind: str) -> Schema:
    """Return the schema of a kind such as ``array of integer``, ``date`` or ``string {open, closed}``."""
    match = _KIND.fullmatch(kind)
    if match is None:
        return {}
    form = match["type"] in ("date", "date-time")
    schema: dict[str, Any] = {"type": "string", "format": match["type"]} if form else {"type": match["type"]}
    if match["values"]:
        schema["enum"] = match["values"].split(", ")
    return {"type": "array", "items": schema} if match["array"] else schema
