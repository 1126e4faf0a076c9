"""Models and pages in Pydantic models and FastAPI routes."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from typing import Any

import anyio
import attrs
import pytest

from aprocore import Me, Model, Page, Response
from aprocore.rest.rfis import Rfi
from aprocore.sansio.decoding import json as codec
from aprocore.sansio.messages import Response as AnyResponse

try:
    import pydantic
except ModuleNotFoundError:  # only `nox -s system` installs it
    pydantic = None  # type: ignore[assignment]

pytestmark = pytest.mark.system

RFI = {"id": 3, "subject": "Door", "due_date": "2026-01-31", "custom_field_7": [1], "ball_in_court": {"id": 4}}


def received(cls: type[Any] = Rfi, body: Any = RFI) -> Any:
    return AnyResponse(200, {}, codec.encode(body), into=cls).value


def page() -> Page[Rfi]:
    items = received(body=[RFI, {"id": 4}])
    return Page(items, 1, None, None, Response(200, {}, b"[]"))


async def get(app: Any, path: str) -> Any:
    """Call an ASGI app, and return the JSON body of its response."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(event: Any) -> None:
        sent.append(event)

    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http"}
    await app(scope | {"path": path, "raw_path": path.encode(), "query_string": b"", "headers": []}, receive, send)
    assert sent[0]["status"] == 200
    return json.loads(b"".join(event.get("body", b"") for event in sent))


def test_model_is_a_field() -> None:
    holder = pydantic.create_model("Holder", rfi=(Rfi, ...), me=(Me | None, None), rfis=(list[Rfi], []))
    rfi = received()
    made = holder(rfi=rfi, rfis=[rfi])
    assert made.rfi is rfi
    assert made.rfi.response.status == 200
    assert made.model_dump(mode="json") == {"rfi": RFI, "me": None, "rfis": [RFI]}
    read = holder.model_validate_json(made.model_dump_json())
    assert read.rfi == rfi
    assert read.rfi.due_date == datetime.date(2026, 1, 31)
    assert read.rfi["custom_field_7"] == [1]
    assert read.rfis[0].to_dict() == RFI


@pytest.mark.parametrize("value", [3, "x", [1], None])
def test_other_values_are_invalid(value: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match="must be a Rfi or an object"):
        pydantic.TypeAdapter(Rfi).validate_python(value)


def test_attrs_model_with_a_required_field() -> None:
    @attrs.define(kw_only=True)
    class Thing(Model):
        id: int

    adapter = pydantic.TypeAdapter(Thing)
    assert adapter.validate_python({"id": 3, "extra": 1}).to_dict() == {"id": 3, "extra": 1}
    with pytest.raises(pydantic.ValidationError, match="id is missing"):
        adapter.validate_python({})


def test_json_schema_has_the_documented_fields() -> None:
    schema = pydantic.TypeAdapter(Rfi).json_schema()
    assert (schema["title"], schema["type"], schema["additionalProperties"]) == ("Rfi", "object", True)
    assert schema["properties"]["subject"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert schema["properties"]["due_date"]["anyOf"][0] == {"type": "string", "format": "date"}
    assert pydantic.TypeAdapter(Page[Rfi]).json_schema()["type"] == "array"


def test_page_is_an_array() -> None:
    adapter = pydantic.TypeAdapter(Page[Rfi])
    assert adapter.dump_python(adapter.validate_python(page()), mode="json") == [RFI, {"id": 4}]
    assert pydantic.TypeAdapter(Page).dump_json(page()).startswith(b'[{"id":3')
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python(3)


def test_routes_return_models_and_pages() -> None:
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()

    @app.get("/rfi")
    async def rfi() -> Rfi:
        result: Rfi = received()
        return result

    @app.get("/untyped", response_model=None)
    async def untyped() -> Any:
        return received()

    @app.get("/me")
    async def me() -> Me:
        result: Me = received(Me, {"id": 3, "login": "a@b.c", "extra": 1})
        return result

    @app.get("/page")
    async def listed() -> Page[Rfi]:
        return page()

    assert anyio.run(get, app, "/rfi") == RFI
    assert anyio.run(get, app, "/untyped") == RFI
    assert anyio.run(get, app, "/me") == {"id": 3, "login": "a@b.c", "extra": 1}
    assert anyio.run(get, app, "/page") == [RFI, {"id": 4}]
    assert "subject" in str(anyio.run(get, app, "/openapi.json"))


def test_pydantic_is_not_imported_without_need() -> None:
    code = "import sys, aprocore.rest.rfis; assert not [name for name in sys.modules if name.startswith('pydantic')]"
    subprocess.run([sys.executable, "-c", code], check=True)
