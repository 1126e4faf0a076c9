"""JSON examples of Procore's documentation, with replaced values of the same kinds."""

from __future__ import annotations

import datetime
import json
import re
import sys
import typing
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from aprocore import Model, Procore, StaticToken
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceOperation
from aprocore.model import fields_of
from aprocore.sansio.messages import Response
from tests.support import reference
from tests.support.cases import cases

EXAMPLES = Path(__file__).parent / "examples"
#: Fields of Procore's examples that its reference lacks.
UNDOCUMENTED = {"requisition_contract_item_update_body": ["requisition_contract_item.Description"]}
#: Fields that an example leaves out, because it is an excerpt, or the entries of a partial result instead of an object.
LEFT_OUT = {"budget_change_adjustment": [".id"], "document_uploads_update": [".id"]}
_CUSTOM_FIELD = re.compile(r"custom_field_\d+$")


@attrs.frozen
class Example:
    name: str
    operation: SourceOperation
    #: Page of the example.
    source: str
    answer: Any = None
    body: Any = None

    def __str__(self) -> str:
        return self.name


def read_examples() -> Iterator[Example]:
    for path in sorted(EXAMPLES.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        method, _, template = data.pop("operation").partition(" ")
        yield Example(path.stem, reference.by_key()[method, template], **data)


def model_of(operation: SourceOperation) -> type[Model]:
    """Return the model class of a method's result, or of the items of its list."""
    name = Name.parse(reference.names()[operation.key])
    resource: Any = getattr(Procore(StaticToken("t")), name.namespace)
    module = sys.modules[type(getattr(resource, name.resource) if name.resource else resource).__module__]
    returns: str = getattr(getattr(module, name.class_name), name.method).__annotations__["return"]
    model: type[Model] = getattr(module, returns.partition("[")[2].removesuffix("]") or returns)
    return model


def decode(example: Example) -> tuple[Any, Any]:
    """Return the decoded response of an example, and its JSON without envelopes."""
    sent = example.answer
    if isinstance(sent, dict) and "entities" in sent:
        sent = sent["entities"]
    enveloped = isinstance(sent, dict) and sent.keys() == {"data"}
    body = json.dumps(sent).encode()
    value = Response(200, {}, body, into=model_of(example.operation), enveloped=enveloped).value
    return value, sent["data"] if enveloped else sent


def lost_fields(value: Any, sent: Any, path: str = "") -> Iterator[str]:
    """Yield the paths of fields whose decoded value differs from the JSON."""
    if isinstance(value, Model):
        names = {key: name for name, key in fields_of(type(value))}
        for key, inner in sent.items():
            decoded = getattr(value, names[key]) if key in names else value[key]
            yield from lost_fields(decoded, inner, f"{path}.{key}")
    elif isinstance(value, list) and isinstance(sent, list) and len(value) == len(sent):
        for decoded, inner in zip(value, sent, strict=True):
            yield from lost_fields(decoded, inner, f"{path}[]")
    elif not is_equal(value, sent):
        yield path


def is_equal(value: Any, sent: Any) -> bool:
    if isinstance(value, datetime.datetime):
        return value == datetime.datetime.fromisoformat(sent)
    if isinstance(value, datetime.date):
        return value == datetime.date.fromisoformat(sent)
    if isinstance(value, Decimal):
        return value == Decimal(str(sent))
    return bool(value == sent)


def undeclared_fields(value: Any, sent: Any, path: str = "") -> Iterator[str]:
    """Yield the paths of received fields that the model does not declare."""
    if isinstance(value, Model):
        names = {key: name for name, key in fields_of(type(value))}
        for key, inner in sent.items():
            if key in names:
                yield from undeclared_fields(getattr(value, names[key]), inner, f"{path}.{key}")
            elif key != "custom_fields":
                yield f"{path}.{key}"
    elif isinstance(value, list):
        for decoded, inner in zip(value, sent, strict=True):
            yield from undeclared_fields(decoded, inner, path)


def missing_fields(value: Any, path: str = "") -> Iterator[str]:
    """Yield the paths of fields that are None against their types."""
    if isinstance(value, Model):
        hints = typing.get_type_hints(type(value))
        for name, key in fields_of(type(value)):
            inner, hint = getattr(value, name), hints[name]
            if inner is None and hint is not Any and type(None) not in typing.get_args(hint):
                yield f"{path}.{key}"
            yield from missing_fields(inner, f"{path}.{key}")
    for item in value if isinstance(value, list) else ():
        yield from missing_fields(item, path)


def undocumented_fields(sent: Any, schema: Schema, path: str = "") -> Iterator[str]:
    """Yield the paths of sent fields that the schema lacks."""
    properties = schema.get("properties") or {}
    for key, inner in sent.items() if isinstance(sent, dict) and properties else ():
        here = f"{path}.{key}".lstrip(".")
        if key in properties:
            yield from undocumented_fields(inner, properties[key], here)
        elif not _CUSTOM_FIELD.match(key):
            yield here
    for inner in sent if isinstance(sent, list) else ():
        yield from undocumented_fields(inner, schema.get("items") or {}, path)


ALL = list(read_examples())
RESPONSES = [example for example in ALL if example.body is None]
BODIES = [example for example in ALL if example.body is not None]


def test_number_of_examples() -> None:
    assert (len(RESPONSES), len(BODIES)) == (55, 30)
    assert all(example.source.startswith("https://github.com/procore/documentation/") for example in ALL)


@cases("example", RESPONSES, ids=str)
def test_no_field_of_a_response_is_lost(example: Example) -> None:
    value, sent = decode(example)
    assert isinstance(value[0] if isinstance(value, list) else value, Model)
    assert list(lost_fields(value, sent)) == []
    assert [model.to_dict() for model in value] == sent if isinstance(value, list) else value.to_dict() == sent


@cases("example", RESPONSES, ids=str)
def test_every_field_of_a_response_is_declared(example: Example) -> None:
    assert sorted(set(undeclared_fields(*decode(example)))) == []


@cases("example", RESPONSES, ids=str)
def test_no_field_is_none_whose_type_does_not_say_so(example: Example) -> None:
    assert sorted(set(missing_fields(decode(example)[0]))) == LEFT_OUT.get(example.name, [])


@cases("example", BODIES, ids=str)
def test_every_field_of_a_body_is_documented(example: Example) -> None:
    body = example.operation.body
    assert body is not None
    assert body.schema
    assert list(undocumented_fields(example.body, body.schema)) == UNDOCUMENTED.get(example.name, [])
