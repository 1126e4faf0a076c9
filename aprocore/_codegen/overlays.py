"""What the data lacks or has wrong, put right by hand: ``overlays/<topic>.toml``, each correction with its source.

An overlay names operations as ``GET /rest/v1.0/me``, those that answer one thing (``one``), those that answer a list of
them (``many``), and says what a thing is (``response``), what is sent (``body``, of all operations that are named, also
by ``operations``) or what the query takes (``parameters``). What it says is merged into the data and wins over it.

Schemas are written short: ``"integer"``, ``"date-time"`` and the like are types, ``"a | b"`` are the only values there
are, ``["integer"]`` is a list, a table is an object, and a name with a capital is one of the ``shapes`` of any topic. A
key that ends in ``!`` must be there. The envelope of v2, ``{"data": ...}``, is left out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from .operations import Schema, SourceBody, SourceOperation, SourceParameter

__all__ = ["OVERLAYS", "Overlay", "OverlayError", "apply_overlays", "merged", "read_overlays"]

OVERLAYS = Path(__file__).parent / "overlays"

Key: TypeAlias = tuple[str, str]

_TYPES = ("any", "integer", "number", "string", "boolean", "object")
#: Formats of strings.
_FORMATS = ("date", "date-time", "decimal", "binary")
_ENTRIES = frozenset({"source", "one", "many", "operations", "response", "body", "parameters"})
_SUCCESS = ("200", "201", "202", "207")


class OverlayError(ValueError):
    """An overlay is written wrong, fits no operation, or says nothing that the data does not say."""


@attrs.frozen
class Overlay:
    """A correction of some operations that have something in common."""

    #: Where the facts are from: a page's address, or a repository and a path.
    source: str
    one: tuple[Key, ...] = ()
    many: tuple[Key, ...] = ()
    others: tuple[Key, ...] = ()
    response: Schema | None = attrs.field(default=None, hash=False)
    body: Schema | None = attrs.field(default=None, hash=False)
    parameters: tuple[SourceParameter, ...] = ()


def apply_overlays(
    operations: Iterable[SourceOperation], overlays: Iterable[Overlay] | None = None
) -> tuple[SourceOperation, ...]:
    """Return the operations, corrected.

    Raises:
        OverlayError: an operation is not there, or nothing changed, so that the overlay is to be removed.
    """
    found = {each.key: each for each in operations}
    for overlay in read_overlays() if overlays is None else overlays:
        for key in (*overlay.one, *overlay.many, *overlay.others):
            if key not in found:
                raise OverlayError(f"{' '.join(key)} is no operation; it is named by an overlay from {overlay.source}.")
            corrected = _corrected(found[key], overlay)
            if corrected == found[key]:
                raise OverlayError(f"{' '.join(key)}: the data says all that the overlay from {overlay.source} says.")
            found[key] = corrected
    return tuple(found.values())


# -- reading ----------------------------------------------------------------------------------------------------------


def read_overlays(folder: Path = OVERLAYS) -> tuple[Overlay, ...]:
    """Return all overlays, topic by topic.

    Raises:
        OverlayError: one of them is written wrong.
    """
    topics = {path: tomllib.loads(path.read_text()) for path in sorted(folder.glob("*.toml"))}
    shapes: dict[str, Any] = {}
    for path, topic in topics.items():
        if topic.keys() - {"shapes", "overlays"}:
            raise OverlayError(f"{path.name}: a topic has shapes and overlays, not {', '.join(topic)}.")
        for name, shape in topic.get("shapes", {}).items():
            if name in shapes or not name[0].isupper():
                raise OverlayError(f"{path.name}: {name!r} is the name of another shape, or has no capital.")
            shapes[name] = shape
    return tuple(
        _overlay(each, shapes, path.name) for path, topic in topics.items() for each in topic.get("overlays", ())
    )


def _overlay(data: Mapping[str, Any], shapes: Mapping[str, Any], topic: str) -> Overlay:
    if not data.get("source") or data.keys() - _ENTRIES:
        raise OverlayError(f"{topic}: an overlay needs a source, and has nothing but {', '.join(sorted(_ENTRIES))}.")
    keys = {place: tuple(map(_key, data.get(place, ()))) for place in ("one", "many", "operations")}
    if "response" in data and (keys["operations"] or not (keys["one"] or keys["many"])):
        raise OverlayError(f"{topic}: with a response, operations are named as those that answer one or many.")
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
    )


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
                key.removesuffix("!"): _schema(each, shapes, topic) for key, each in notation.items()
            }
            return schema
        case [each]:
            return {"type": "array", "items": _schema(each, shapes, topic)}
        case str() if notation in _FORMATS:
            return {"type": "string", "format": notation}
        case str() if notation in _TYPES:
            return {} if notation == "any" else {"type": notation}
        case str() if "|" in notation:
            return {"type": "string", "enum": [each.strip() for each in notation.split("|")]}
        case str() if notation in shapes:
            return _schema(shapes[notation], shapes, topic)
        case _:
            raise OverlayError(f"{topic}: {notation!r} is neither a type nor a shape.")


# -- applying ---------------------------------------------------------------------------------------------------------


def _corrected(operation: SourceOperation, overlay: Overlay) -> SourceOperation:
    if overlay.response is not None:
        many = operation.key in overlay.many
        response = {"type": "array", "items": overlay.response} if many else overlay.response
        operation = _answering(operation, response)
    if overlay.body is not None:
        body = operation.body or SourceBody("application/json", required=True, schema=None)
        operation = attrs.evolve(operation, body=attrs.evolve(body, schema=merged(body.schema, overlay.body)))
    return attrs.evolve(operation, parameters=_with_parameters(operation.parameters, overlay.parameters))


def _answering(operation: SourceOperation, response: Schema) -> SourceOperation:
    """Return an operation that answers so, whichever status it answers with when it succeeds."""
    if operation.version.startswith("v2"):
        response = {"type": "object", "properties": {"data": response}}
    statuses = [status for status in _SUCCESS if status in operation.responses]
    if not statuses:
        raise OverlayError(f"{' '.join(operation.key)} has no answer that an overlay could tell of.")
    status = next((each for each in statuses if operation.responses[each]), statuses[0])
    known = operation.responses[status]
    return attrs.evolve(operation, responses={**operation.responses, status: merged(known, response)})


def _with_parameters(
    known: tuple[SourceParameter, ...], added: tuple[SourceParameter, ...]
) -> tuple[SourceParameter, ...]:
    by_name = {(each.place, each.name): each for each in known}
    for each in added:
        before = by_name.get((each.place, each.name))
        schema = each.schema if before is None else merged(before.schema, each.schema)
        by_name[each.place, each.name] = attrs.evolve(each, schema=schema)
    return tuple(by_name.values())


def merged(known: Schema | None, added: Schema) -> Schema:
    """Return what both schemas say; where they contradict each other, what ``added`` says."""
    if not known or not added:
        return known or added
    kinds = [each.get("type") or ("object" if each.get("properties") else None) for each in (known, added)]
    if kinds[0] != kinds[1]:
        return added
    result = {**known, **added}
    if kinds[0] == "object" and known.get("properties"):
        properties = dict(known["properties"])
        for key, schema in added.get("properties", {}).items():
            properties[key] = merged(properties.get(key), schema)
        result["properties"] = properties
    if kinds[0] == "array" and known.get("items"):
        result["items"] = merged(known["items"], added.get("items") or {})
    return result
