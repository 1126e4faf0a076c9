"""Manual corrections of the reference data: ``overlays/<topic>.toml``, each with its source.

An overlay lists operations, written as ``GET /rest/v1.0/me``: those that return one object (``one``), those that return
a list of objects (``many``), and others (``operations``). It describes the object (``response``), the request body
(``body``) or the query (``parameters``) of all of them; or it says that they only read, although they are POSTs, and
why (``reads``); or which operations replace them, which are deprecated (``replaced_by``), and when they end (``ends``);
or the fields that only some of their views have (``views``, with the view of a call that names none, ``usual``); or
what to poll after a 202 (``job``), how a polled answer says that the job has ended (``polled``), or why nothing is
polled (``accepted``).
Overlays are merged into the data and override it.

Schemas have a short notation: ``"integer"``, ``"date-time"`` and so on are types, ``"a | b"`` is a closed set of
values, ``["integer"]`` is an array, a table is an object, and a name with a capital is one of the ``shapes`` of any
topic. ``"mapping"`` is an object whose keys are data, even if the reference lists some, and ``"text"`` a string with
any value, even if the reference lists some. Keys that end in ``!`` are required, those that end in ``?`` are null or
missing at times. The envelope of v2, ``{"data": ...}``, is omitted.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import msgspec

from ..catalogue.table import PollRule
from .operations import Schema, SourceBody, SourceJob, SourceOperation, SourceParameter, SourceView

__all__ = ["OVERLAYS", "Overlay", "OverlayError", "apply_overlays", "merged", "read_overlays"]

OVERLAYS = Path(__file__).parent / "overlays"

Key: TypeAlias = tuple[str, str]

_TYPES = ("any", "integer", "number", "string", "boolean", "object")
_MAPPING: Schema = {"type": "object", "additionalProperties": {}}
_ANY_TEXT: Schema = {"type": "string", "enum": ()}
# Formats of strings.
_FORMATS = ("date", "date-time", "decimal", "binary")
_ENTRIES = frozenset(
    {"source", "one", "many", "operations", "response", "body", "parameters", "reads", "replaced_by", "ends"}
)
_JOB_ENTRIES = frozenset({"job", "polled", "accepted"})
_VIEW_ENTRIES = frozenset({"views", "usual"})
_SUCCESS = ("200", "201", "202", "207")


class OverlayError(ValueError):
    """An overlay is invalid, names an unknown operation, or changes nothing."""


@attrs.frozen
class Overlay:
    """A correction of one or more operations."""

    source: str
    """The source of the facts: the URL of a page, or a repository and a path."""
    one: tuple[Key, ...] = ()
    many: tuple[Key, ...] = ()
    others: tuple[Key, ...] = ()
    response: Schema | None = attrs.field(default=None, hash=False)
    body: Schema | None = attrs.field(default=None, hash=False)
    parameters: tuple[SourceParameter, ...] = ()
    reads: str = ""
    """The reason why POSTs only read; empty if that is not claimed."""
    replaced_by: tuple[Key, ...] = ()
    ends: str = ""
    """Date at which the operations end, which are deprecated."""
    job: SourceJob | None = None
    polled: PollRule | None = None
    accepted: str = ""
    """The reason why nothing is polled after a 202; empty if that is not claimed."""
    views: Mapping[str, SourceView] = attrs.field(factory=dict, hash=False)
    """Views with fewer fields than others, by name; that of a call that names none has no name."""


def apply_overlays(
    operations: Iterable[SourceOperation], overlays: Iterable[Overlay] | None = None
) -> tuple[SourceOperation, ...]:
    """Return the operations, corrected.

    Raises:
        OverlayError: an operation does not exist, or the overlay changes nothing and has to be removed.
    """
    by_key = {operation.key: operation for operation in operations}
    for overlay in read_overlays() if overlays is None else overlays:
        keys = (*overlay.one, *overlay.many, *overlay.others)
        for key in (*keys, *overlay.replaced_by):
            if key not in by_key:
                raise OverlayError(f"Unknown operation {' '.join(key)} in an overlay from {overlay.source}.")
        for key in keys:
            corrected = _corrected(by_key[key], overlay)
            if corrected == by_key[key]:
                raise OverlayError(
                    f"{' '.join(key)}: the overlay from {overlay.source} changes nothing. Remove the operation from it."
                )
            by_key[key] = corrected
    return tuple(by_key.values())


# -- reading ----------------------------------------------------------------------------------------------------------


def read_overlays(folder: Path = OVERLAYS) -> tuple[Overlay, ...]:
    """Return all overlays, topic by topic.

    Raises:
        OverlayError: one of them is invalid.
    """
    topics = {path: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}
    shapes: dict[str, Any] = {}
    for path, topic in topics.items():
        if topic.keys() - {"shapes", "overlays"}:
            raise OverlayError(f"{path.name}: expected only shapes and overlays, got {', '.join(topic)}.")
        for name, shape in topic.get("shapes", {}).items():
            if name in shapes or not name[0].isupper():
                raise OverlayError(f"{path.name}: shape {name!r} already exists or does not start with a capital.")
            shapes[name] = shape
    return tuple(
        _overlay(entry, shapes, path.name) for path, topic in topics.items() for entry in topic.get("overlays", ())
    )


def _overlay(data: Mapping[str, Any], shapes: Mapping[str, Any], topic: str) -> Overlay:
    allowed = _ENTRIES | _JOB_ENTRIES | _VIEW_ENTRIES
    if not data.get("source") or data.keys() - allowed:
        raise OverlayError(f"{topic}: an overlay needs a source and allows only {', '.join(sorted(allowed))}.")
    keys = {entry: tuple(map(_key, data.get(entry, ()))) for entry in ("one", "many", "operations")}
    if "response" in data and (keys["operations"] or not (keys["one"] or keys["many"])):
        raise OverlayError(f"{topic}: an overlay with a response must list its operations under one or many.")
    return Overlay(
        source=data["source"],
        one=keys["one"],
        many=keys["many"],
        others=keys["operations"],
        response=_schema(data["response"], shapes, topic) if "response" in data else None,
        body=_schema(data["body"], shapes, topic) if "body" in data else None,
        parameters=tuple(
            SourceParameter(name.removesuffix("!"), "query", name.endswith("!"), _schema(notation, shapes, topic))
            for name, notation in data.get("parameters", {}).items()
        ),
        reads=_reason(data, keys["operations"], topic),
        replaced_by=tuple(map(_key, data.get("replaced_by", ()))),
        ends=_date(data, topic),
        job=_job(data["job"], topic) if "job" in data else None,
        polled=_poll_rule(data["polled"], topic) if "polled" in data else None,
        accepted=data.get("accepted", ""),
        views=_views(data, topic),
    )


def _date(data: Mapping[str, Any], topic: str) -> str:
    try:
        return str(datetime.date.fromisoformat(data["ends"])) if "ends" in data else ""
    except (TypeError, ValueError):
        raise OverlayError(f"{topic}: ends must be a date, got {data['ends']!r}.") from None


def _views(data: Mapping[str, Any], topic: str) -> Mapping[str, SourceView]:
    try:
        views = msgspec.convert(data.get("views", {}), dict[str, SourceView])
    except msgspec.ValidationError as error:
        raise OverlayError(f"{topic}: invalid views: {error}.") from None
    usual = data.get("usual", "")
    if usual and usual not in views:
        raise OverlayError(f"{topic}: usual must be one of the views, got {usual!r}.")
    return {**views, "": views[usual]} if usual else views


def _job(data: Mapping[str, Any], topic: str) -> SourceJob:
    if data.keys() - {"poll", "optional"} or not data:
        raise OverlayError(f"{topic}: a job has poll, the operation to poll, or optional.")
    return SourceJob(_key(data["poll"]) if "poll" in data else None, optional=data.get("optional", False))


def _poll_rule(data: Mapping[str, Any], topic: str) -> PollRule:
    try:
        return msgspec.convert(data, PollRule)
    except msgspec.ValidationError as error:
        raise OverlayError(f"{topic}: invalid polled: {error}.") from None


def _reason(data: Mapping[str, Any], operations: tuple[Key, ...], topic: str) -> str:
    reason = data.get("reads", "")
    if "reads" in data and (not reason or not operations or any(method != "POST" for method, _ in operations)):
        raise OverlayError(f"{topic}: reads must be the reason why the POSTs under operations only read.")
    return str(reason)


def _key(operation: str) -> Key:
    method, _, path = operation.partition(" ")
    return method, path


def _schema(notation: Any, shapes: Mapping[str, Any], topic: str) -> Schema:
    match notation:
        case dict():
            schema: dict[str, Any] = {"type": "object"}
            required = [key.removesuffix("!") for key in notation if key.endswith("!")]
            if required:
                schema["required"] = required
            schema["properties"] = {
                key.rstrip("!?"): {**_schema(field, shapes, topic), **({"nullable": True} if key.endswith("?") else {})}
                for key, field in notation.items()
            }
            return schema
        case [item]:
            return {"type": "array", "items": _schema(item, shapes, topic)}
        case "mapping":
            return _MAPPING
        case "text":
            return _ANY_TEXT
        case str() if notation in _FORMATS:
            return {"type": "string", "format": notation}
        case str() if notation in _TYPES:
            return {} if notation == "any" else {"type": notation}
        case str() if "|" in notation:
            return {"type": "string", "enum": [value.strip() for value in notation.split("|")]}
        case str() if notation in shapes:
            return _schema(shapes[notation], shapes, topic)
        case _:
            raise OverlayError(f"{topic}: {notation!r} is neither a type nor a shape.")


# -- applying ---------------------------------------------------------------------------------------------------------


def _corrected(operation: SourceOperation, overlay: Overlay) -> SourceOperation:
    if overlay.response is not None:
        many = operation.key in overlay.many
        response = {"type": "array", "items": overlay.response} if many else overlay.response
        operation = _with_response(operation, response)
    if overlay.body is not None:
        body = operation.body or SourceBody("application/json", required=True, schema=None)
        operation = attrs.evolve(operation, body=attrs.evolve(body, schema=merged(body.schema, overlay.body)))
    return attrs.evolve(
        operation,
        parameters=_with_parameters(operation.parameters, overlay.parameters),
        reads=operation.reads or bool(overlay.reads),
        replaced_by=overlay.replaced_by or operation.replaced_by,
        deprecated=operation.deprecated or bool(overlay.ends),
        ends=overlay.ends or operation.ends,
        job=overlay.job or operation.job,
        polled=overlay.polled or operation.polled,
        accepted=overlay.accepted or operation.accepted,
        views={**operation.views, **overlay.views},
    )


def _with_response(operation: SourceOperation, response: Schema) -> SourceOperation:
    """Return the operation with the response merged into its first successful status."""
    if operation.version.startswith("v2"):
        response = {"type": "object", "properties": {"data": response}}
    statuses = [status for status in _SUCCESS if status in operation.responses]
    if not statuses:
        raise OverlayError(f"{' '.join(operation.key)} has no successful response to correct.")
    status = next((status for status in statuses if operation.responses[status]), statuses[0])
    base = operation.responses[status]
    return attrs.evolve(operation, responses={**operation.responses, status: merged(base, response)})


def _with_parameters(
    base: tuple[SourceParameter, ...], added: tuple[SourceParameter, ...]
) -> tuple[SourceParameter, ...]:
    by_name = {(parameter.location, parameter.name): parameter for parameter in base}
    for parameter in added:
        before = by_name.get((parameter.location, parameter.name))
        schema = parameter.schema if before is None else merged(before.schema, parameter.schema)
        by_name[parameter.location, parameter.name] = attrs.evolve(parameter, schema=schema)
    return tuple(by_name.values())


def merged(base: Schema | None, added: Schema) -> Schema:
    """Return both schemas merged; ``added`` wins if they contradict each other."""
    if added == _ANY_TEXT:
        return {"type": "string"}
    if not base or not added:
        return base or added
    if added == _MAPPING:
        return added
    kinds = [schema.get("type") or ("object" if schema.get("properties") else None) for schema in (base, added)]
    if kinds == ["object", "array"] and "id" in base.get("properties", {}):
        # The reference documents one item as the response of some lists.
        return {**added, "items": merged(base, added.get("items") or {})}
    if kinds[0] != kinds[1]:
        return added
    result = {**base, **added}
    if kinds[0] == "object" and base.get("properties"):
        properties = dict(base["properties"])
        for key, schema in added.get("properties", {}).items():
            properties[key] = merged(properties.get(key), schema)
        result["properties"] = properties
    if kinds[0] == "array" and base.get("items"):
        result["items"] = merged(base["items"], added.get("items") or {})
    return result
