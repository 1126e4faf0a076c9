"""OpenAPI document at /openapi.json: public, complete, without dangling references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from aprocore import catalogue
from aprocore.catalogue import Parameter
from aprocore.sandbox import Sandbox
from aprocore.sandbox.openapi.document import OpenAPIDocument
from aprocore.sandbox.openapi.schemas import ERRORS_BY_FIELD, form_fields_of, needs_file
from tests.support.http_client import HttpClient

# Building the whole document takes seconds.
pytestmark = pytest.mark.slow

OAUTH = {"oauth.authorize", "oauth.revoke", "oauth.token", "oauth.token_info"}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    openapi = OpenAPIDocument({"login": "https://127.0.0.1:2", "api": "https://127.0.0.1:1"})
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(openapi.document()))
    return plain


def described(document: dict[str, Any], name: str) -> dict[str, Any]:
    found = [operation for path in document["paths"].values() for operation in operations_of(path)]
    return next(operation for operation in found if operation["operationId"] == name)


def operations_of(path: dict[str, Any]) -> list[dict[str, Any]]:
    return [value for key, value in path.items() if key != "servers"]


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        value = list(value.values())
    for element in value if isinstance(value, list) else ():
        yield from references(element)


def query(document: dict[str, Any], name: str) -> dict[str, Any]:
    return {param["name"]: param for param in described(document, name)["parameters"] if "name" in param}


@pytest.mark.slow
def test_document_has_every_operation(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for path in document["paths"].values() for operation in operations_of(path)]
    assert len(names) == len(set(names)) == 2663
    assert set(names) == {operation.name for operation in catalogue.operations()} | OAUTH


def test_path_parameters_match_path_template(document: dict[str, Any]) -> None:
    for template, path in document["paths"].items():
        for operation in operations_of(path):
            named = [param.get("name") for param in operation.get("parameters", ()) if param.get("in") == "path"]
            assert sorted(named) == sorted(re.findall(r"\{(\w+)\}", template))


def test_references_resolve(document: dict[str, Any]) -> None:
    for reference in set(references(document)):
        target: Any = document
        for key in reference.removeprefix("#/").split("/"):
            target = target[key]
        assert target


def test_servers_and_oauth_urls(document: dict[str, Any]) -> None:
    assert document["servers"] == [{"url": "https://127.0.0.1:1"}]
    flows = document["components"]["securitySchemes"]["oauth"]["flows"]
    assert flows["authorizationCode"]["authorizationUrl"] == "https://127.0.0.1:2/oauth/authorize"
    assert flows["clientCredentials"]["tokenUrl"] == "https://127.0.0.1:2/oauth/token"
    assert described(document, "oauth.token")["security"] == []
    assert document["security"] == [{"oauth": []}]


def test_operations_without_company_header(document: dict[str, Any]) -> None:
    company = {"$ref": "#/components/parameters/company"}
    without = [
        operation["operationId"]
        for path in document["paths"].values()
        for operation in operations_of(path)
        if company not in operation.get("parameters", ())
    ]
    assert set(without) == OAUTH | {
        "platform_services.me.get",
        "company_settings.companies.list",
        "company_settings.company_projects.list",
    }


def test_query_parameter_schemas(document: dict[str, Any]) -> None:
    found = query(document, "rfis.list")
    assert found["filters[id][]"]["schema"]["type"] == "array"
    assert re.fullmatch(found["filters[created_at]"]["schema"]["pattern"], "2026-01-01...2026-01-31T10:00:00Z")
    assert not re.fullmatch(found["filters[created_at]"]["schema"]["pattern"], "2026-02-30")
    assert found["page"]["schema"] == {"type": "integer", "minimum": -(10**18) + 1, "maximum": 10**18 - 1}


def test_json_body_schema(document: dict[str, Any]) -> None:
    body = described(document, "rfis.create")["requestBody"]
    schema = body["content"]["application/json"]["schema"]
    assert body["required"]
    assert schema["required"] == ["rfi"]
    assert schema["properties"]["rfi"]["minProperties"] == 1
    assert schema["properties"]["rfi"]["properties"]["subject"] == {"type": "string", "minLength": 1, "pattern": r"\S"}
    assert schema["properties"]["rfi"]["properties"]["reference"]["type"] == ["string", "null"]


def test_form_fields_have_bracket_names(document: dict[str, Any]) -> None:
    signature = described(document, "action_plans.action_plan_approver_signature.create")["requestBody"]
    fields = signature["content"]["multipart/form-data"]["schema"]["properties"]
    assert fields["signature[attachment]"] == {"type": "string", "format": "binary"}
    # The file is optional here, so JSON is accepted as well; JSON can't carry a required file.
    assert list(signature["content"]) == ["multipart/form-data", "application/json"]
    assert needs_file([Parameter("thing", "body", "object", True, (), (Parameter("file", "body", "file", True),))])


def test_required_form_fields() -> None:
    inner = (
        Parameter("name", "body", "string", True),
        Parameter("rows", "body", "object[]", True, (), (Parameter("id", "body", "integer", True),)),
        Parameter(
            "payload", "body", "object", True, (), (Parameter("a", "body", "any"), Parameter("b", "body", "any"))
        ),
    )
    optional = form_fields_of([Parameter("thing", "body", "object", False, (), inner)])
    assert "required" not in optional
    assert optional["dependentRequired"]["thing[payload][a]"] == ["thing[name]", "thing[rows][][id]"]
    required = form_fields_of([Parameter("thing", "body", "object", True, (), inner)])
    assert required["required"] == ["thing[name]", "thing[rows][][id]"]
    assert required["allOf"] == [
        {"anyOf": [{"required": ["thing[payload][a]"]}, {"required": ["thing[payload][b]"]}]},
    ]
    assert required["properties"]["thing[name]"]["minLength"] == 1


def test_responses(document: dict[str, Any]) -> None:
    answers = described(document, "rfis.list")["responses"]
    assert answers["200"]["content"]["application/json"]["schema"]["type"] == "array"
    assert set(answers["200"]["headers"]) == {"Total", "Per-Page", "Link"}
    assert set(answers) == {"200", "400", "401", "403", "404", "429"}
    assert set(described(document, "rfis.get_as_pdf")["responses"]) >= {"302"}
    schemas = document["components"]["schemas"]
    assert schemas["v2_error"]["properties"]["error"]["required"] == ["code", "message"]
    _, nested = schemas["v1_errors_by_field"]["additionalProperties"]["anyOf"]
    assert nested == schemas["v1_field_errors"]["properties"]["errors"] == {"$ref": ERRORS_BY_FIELD}


def test_deprecated_operations(document: dict[str, Any]) -> None:
    for operation in catalogue.operations():
        described = document["paths"][operation.path][operation.method.lower()]
        assert described.get("deprecated", False) is operation.deprecated


@pytest.mark.anyio
async def test_served_without_token_on_the_api_origin(sandbox: Sandbox) -> None:
    client = HttpClient(sandbox)
    api, login = sandbox.environment.api_url, sandbox.environment.login_url
    answer = await client.get("/openapi.json", origin="api")
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/json"
    served = msgspec.json.decode(answer.body)
    assert served["servers"] == [{"url": api}]
    assert served["paths"]["/oauth/token"]["servers"] == [{"url": login}, {"url": api}]
    assert (await client.get("/openapi.json", origin="login")).status == 404
    assert not sandbox.health().calls


@pytest.mark.anyio
async def test_document_is_built_once(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    original = OpenAPIDocument.document

    def counted(self: OpenAPIDocument) -> dict[str, Any]:
        made.append(1)
        return original(self)

    monkeypatch.setattr(OpenAPIDocument, "document", counted)
    client = HttpClient(sandbox)
    first = await client.get("/openapi.json")
    sandbox.reset()
    assert (await client.get("/openapi.json")).body == first.body
    assert made == [1]
