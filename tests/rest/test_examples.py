"""The JSON examples of Procore's documentation: their keys, and values of the same kinds."""

from __future__ import annotations

import datetime
import importlib
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from aprocore import Model
from aprocore._codegen.naming import Name
from aprocore._codegen.operations import Schema, SourceOperation
from aprocore.model import fields_of
from aprocore.sansio.messages import Response
from tests.support import reference
from tests.support.cases import cases

EXAMPLES = Path(__file__).parent / "examples"
#: What Procore's own examples send under names that its reference does not have.
UNKNOWN = {"requisition_contract_item_update_body": ["requisition_contract_item.Description"]}
_CUSTOM_FIELD = re.compile(r"custom_field_\d+$")


@attrs.frozen
class Example:
    name: str
    operation: SourceOperation
    #: The page that shows it.
    source: str
    answer: Any = None
    body: Any = None

    def __str__(self) -> str:
        return self.name


def read_examples() -> Iterator[Example]:
    for path in sorted(EXAMPLES.glob("*.json")):
        data = json.loads(path.read_text())
        method, _, template = data.pop("operation").partition(" ")
        yield Example(path.stem, reference.by_key()[method, template], **data)


def model_of(operation: SourceOperation) -> type[Model]:
    """Return the class of what a method gives, or of each of them."""
    name = Name.parse(reference.names()[operation.key])
    module = importlib.import_module(".".join(filter(None, ("aprocore.rest", name.namespace, name.resource))))
    returns: str = getattr(getattr(module, name.class_name), name.method).__annotations__["return"]
    model: type[Model] = getattr(module, returns.partition("[")[2].removesuffix("]") or returns)
    return model


def decoded(example: Example) -> tuple[Any, Any]:
    """Return what the example's answer is decoded to, and what came, without envelopes."""
    sent = example.answer
    if isinstance(sent, dict) and "entities" in sent:
        sent = sent["entities"]
    enveloped = isinstance(sent, dict) and sent.keys() == {"data"}
    body = json.dumps(sent).encode()
    value = Response(200, {}, body, into=model_of(example.operation), enveloped=enveloped).value
    return value, sent["data"] if enveloped else sent


def lost(value: Any, sent: Any, path: str = "") -> Iterator[str]:
    """Yield where an object does not give what came."""
    if isinstance(value, Model):
        names = {key: name for name, key in fields_of(type(value))}
        for key, inner in sent.items():
            found = getattr(value, names[key]) if key in names else value[key]
            yield from lost(found, inner, f"{path}.{key}")
    elif isinstance(value, list) and isinstance(sent, list) and len(value) == len(sent):
        for found, inner in zip(value, sent, strict=True):
            yield from lost(found, inner, f"{path}[]")
    elif not says(value, sent):
        yield path


def says(value: Any, sent: Any) -> bool:
    if isinstance(value, datetime.datetime):
        return value == datetime.datetime.fromisoformat(sent)
    if isinstance(value, datetime.date):
        return value == datetime.date.fromisoformat(sent)
    if isinstance(value, Decimal):
        return value == Decimal(str(sent))
    return bool(value == sent)


def undeclared(value: Any, sent: Any, path: str = "") -> Iterator[str]:
    """Yield what came that is no field of an object."""
    if isinstance(value, Model):
        names = {key: name for name, key in fields_of(type(value))}
        for key, inner in sent.items():
            if key in names:
                yield from undeclared(getattr(value, names[key]), inner, f"{path}.{key}")
            elif key != "custom_fields":
                yield f"{path}.{key}"
    elif isinstance(value, list):
        for found, inner in zip(value, sent, strict=True):
            yield from undeclared(found, inner, path)


def unknown(sent: Any, schema: Schema, path: str = "") -> Iterator[str]:
    """Yield what is sent that a schema does not have."""
    properties = schema.get("properties") or {}
    for key, inner in sent.items() if isinstance(sent, dict) and properties else ():
        here = f"{path}.{key}".lstrip(".")
        if key in properties:
            yield from unknown(inner, properties[key], here)
        elif not _CUSTOM_FIELD.match(key):
            yield here
    for inner in sent if isinstance(sent, list) else ():
        yield from unknown(inner, schema.get("items") or {}, path)


ALL = list(read_examples())
ANSWERS = [each for each in ALL if each.body is None]
BODIES = [each for each in ALL if each.body is not None]


def test_there_are_examples_of_both() -> None:
    assert (len(ANSWERS), len(BODIES)) == (55, 30)
    assert all(each.source.startswith("https://github.com/procore/documentation/") for each in ALL)


@cases("example", ANSWERS, ids=str)
def test_an_answer_is_decoded_with_no_field_lost(example: Example) -> None:
    value, sent = decoded(example)
    assert isinstance(value[0] if isinstance(value, list) else value, Model)
    assert list(lost(value, sent)) == []
    assert [each.to_dict() for each in value] == sent if isinstance(value, list) else value.to_dict() == sent


@cases("example", ANSWERS, ids=str)
def test_all_that_comes_is_a_declared_field(example: Example) -> None:
    assert sorted(set(undeclared(*decoded(example)))) == []


@cases("example", BODIES, ids=str)
def test_all_that_is_sent_is_known(example: Example) -> None:
    body = example.operation.body
    assert body is not None
    assert body.schema
    assert list(unknown(example.body, body.schema)) == UNKNOWN.get(example.name, [])
