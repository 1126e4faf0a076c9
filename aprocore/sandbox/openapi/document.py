"""OpenAPI document of the sandbox, served at ``/openapi.json``.

https://spec.openapis.org/oas/v3.1.1. It is generated from the catalogue and the record classes on the first request,
and describes this server: a response schema has every field of its record, any of which Procore may leave out.
"""

from __future__ import annotations

from typing import Any

import msgspec

from ... import __version__
from ...catalogue import Parameter, operations
from ...sansio.headers import COMPANY_HEADER
from ..api.dispatcher import WITHOUT_HEADER
from ..api.overrides import OPERATIONS
from ..http.request_log import Origins, SeenRequest
from ..http.response import Answer, api_error
from ..spec.route_parser import skeleton
from ..spec.spec import OperationSpec, spec_of
from .oauth_paths import oauth_paths, oauth_schemas
from .responses import DocumentedResponse, documented_responses_of
from .schemas import (
    ERRORS_BY_FIELD,
    Schema,
    Schemas,
    array_of,
    field_schema,
    form_fields_of,
    needs_file,
    object_of,
    value_schema,
)

__all__ = ["OpenAPIDocument"]

_OPTIONAL_COMPANY = frozenset(
    (handler.method, skeleton(handler.path)) for handler in OPERATIONS if handler.company_optional
) | {("GET", skeleton(path)) for path in WITHOUT_HEADER}
_PHRASES = {
    200: "OK.", 201: "Created.", 202: "Accepted.", 204: "Done; the response has no body.",
    207: "Partial success: some rows were rejected.", 302: "Redirect to the file.",
}  # fmt: skip
_ERRORS = {
    400: "A parameter is missing or invalid.",
    401: "The access token is missing or invalid.",
    403: "The app is not connected to this company.",
    404: "Not found.",
    413: "The body is too large.",
    422: "A field has an invalid value.",
    429: "The token's rate limit is exhausted.",
}
_NUMBER: Schema = {"type": "integer"}
_HEADERS: dict[str, Any] = {
    "Total": {"description": "Number of items on all pages.", "schema": _NUMBER},
    "Per-Page": {"description": "Number of items per page.", "schema": _NUMBER},
    "Link": {"description": "Pagination links (RFC 8288): first, prev, next and last.", "schema": {"type": "string"}},
    "Location": {"description": "URL of the file.", "required": True, "schema": {"type": "string", "format": "uri"}},
    **{
        f"X-Rate-Limit-{name}": {
            "description": f"{text} the rate limit window that is closer to exhaustion.",
            "schema": _NUMBER,
        }
        for name, text in (("Limit", "Calls of"), ("Remaining", "Calls left in"), ("Reset", "End, in Unix seconds, of"))
    },
}


class OpenAPIDocument:
    """Handler of ``/openapi.json``; the document is built lazily and cached."""

    def __init__(self, origins: Origins) -> None:
        self._origins = origins
        self._text: bytes | None = None

    def answer(self, request: SeenRequest) -> Answer:
        """Answer on the API origin; no token is required."""
        if request.origin != "api":
            return api_error(request.path, 404, "Not found")
        if request.method not in ("GET", "HEAD"):
            return api_error(request.path, 405, "Method not allowed", {"Allow": "GET"})
        if self._text is None:
            self._text = msgspec.json.encode(self.document())
        return Answer(200, {"Content-Type": "application/json", "Cache-Control": "no-cache"}, self._text)

    @property
    def _login_url(self) -> str:
        return self._origins.get("login", "")

    @property
    def _api_url(self) -> str:
        return self._origins.get("api", "")

    def document(self) -> dict[str, Any]:
        """Return the document as JSON-compatible values."""
        schemas = Schemas()
        paths: dict[str, dict[str, Any]] = {}
        tags: dict[str, str] = {}
        for operation in operations():
            tags[operation.tag] = f"{operation.category}: {operation.module}"
            spec = spec_of(operation)
            paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(spec, schemas)
        return {
            "openapi": "3.1.0",
            "info": {
                "title": "Procore REST API, as served by aprocore's sandbox",
                "version": __version__,
                "description": "A local server with generated data, not Procore itself.",
            },
            "servers": [{"url": self._api_url or "/"}],
            "security": [{"oauth": []}],
            "tags": [{"name": name, "description": text} for name, text in sorted(tags.items())],
            "paths": {**oauth_paths(self._login_url, self._api_url), **paths},
            "components": {
                "schemas": {**_error_schemas(), **oauth_schemas(), **schemas.components},
                "responses": _error_responses(),
                "parameters": {"company": _company(required=True), "optional_company": _company(required=False)},
                "headers": _HEADERS,
                "securitySchemes": {"oauth": self._oauth()},
            },
        }

    def _oauth(self) -> dict[str, Any]:
        token = f"{self._login_url}/oauth/token"
        return {
            "type": "oauth2",
            "flows": {
                "clientCredentials": {"tokenUrl": token, "scopes": {}},
                "authorizationCode": {
                    "authorizationUrl": f"{self._login_url}/oauth/authorize",
                    "tokenUrl": token,
                    "refreshUrl": token,
                    "scopes": {},
                },
            },
        }


def _operation(spec: OperationSpec, schemas: Schemas) -> dict[str, Any]:
    operation = spec.operation
    optional = (operation.method, skeleton(operation.path)) in _OPTIONAL_COMPANY
    company = {"$ref": f"#/components/parameters/{'optional_company' if optional else 'company'}"}
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.title,
        "tags": [operation.tag],
        "parameters": [company, *map(_parameter, operation.parameters)],
        "responses": _responses(spec, schemas),
    }
    if operation.content_type is not None:
        described["requestBody"] = _body(spec, operation.content_type)
    if operation.deprecated:
        described["deprecated"] = True
    return described


def _parameter(parameter: Parameter) -> dict[str, Any]:
    described: dict[str, Any] = {"name": parameter.name, "in": parameter.location, "schema": value_schema(parameter)}
    if parameter.required or parameter.location == "path":
        described["required"] = True
    if parameter.location == "query" and parameter.is_array:
        described["name"] += "[]"
    elif parameter.location == "query" and parameter.item_type == "object":
        described["style"] = "deepObject"
    return described


def _body(spec: OperationSpec, content_type: str) -> dict[str, Any]:
    operation = spec.operation
    content: dict[str, Any] = {}
    if content_type == "multipart/form-data":
        form = form_fields_of(spec.body)
        content[content_type] = {"schema": form}
        if needs_file(spec.body):
            return {"required": operation.body_required or "required" in form, "content": content}
        # A body without a file may be JSON as well.
        content_type = "application/json"
    if operation.body_type == "string[]":
        schema = array_of({"type": "string"})
    else:
        named = Parameter("", "body", operation.body_type, False, (), spec.body)
        schema = field_schema(named)
        # Fields may be null, the body itself may not.
        schema["type"] = schema["type"][0]
    content[content_type] = {"schema": schema}
    return {"required": operation.body_required or "required" in schema, "content": content}


def _responses(spec: OperationSpec, schemas: Schemas) -> dict[str, Any]:
    responses = documented_responses_of(spec, schemas)
    described: dict[str, Any] = {
        str(status): _response(status, response) for status, response in sorted(responses.items())
    }
    version = "v2" if spec.is_v2 else "v1"
    errors = [400, 401, 403, 404, *([413, 422] if spec.operation.content_type is not None else []), 429]
    for status in errors:
        described[str(status)] = {"$ref": f"#/components/responses/{version}_{status}"}
    return described


def _response(status: int, response: DocumentedResponse) -> dict[str, Any]:
    described: dict[str, Any] = {"description": _PHRASES[status]}
    headers = ["Location"] if status == 302 else ["Total", "Per-Page", "Link"] if response.is_list else []
    if headers:
        described["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in headers}
    if response.schema is not None:
        described["content"] = {"application/json": {"schema": response.schema}}
    return described


def _company(*, required: bool) -> dict[str, Any]:
    return {
        "name": COMPANY_HEADER,
        "in": "header",
        "required": required,
        "description": "Id of the company; always required for a service account.",
        "schema": {"type": "integer", "minimum": 1},
    }


# -- error responses


def _error_schemas() -> dict[str, Schema]:
    text: Schema = {"type": "string"}
    by_field: Schema = {"$ref": ERRORS_BY_FIELD}
    error = object_of({"code": {"type": "integer"}, "message": text}, ["code", "message"])
    return {
        ERRORS_BY_FIELD.rpartition("/")[2]: {
            "type": "object",
            "additionalProperties": {"anyOf": [array_of(text), by_field]},
            "description": "Texts by field, at the depth of the field.",
        },
        "v1_error": object_of({"errors": text}, ["errors"]),
        "v1_field_errors": object_of({"errors": by_field}, ["errors"]),
        "v2_error": object_of({"error": error}, ["error"]),
    }


def _error_responses() -> dict[str, Any]:
    responses: dict[str, Any] = {}
    for version in ("v1", "v2"):
        for status, text in _ERRORS.items():
            name = "v1_field_errors" if (version, status) == ("v1", 422) else f"{version}_error"
            content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
            described: dict[str, Any] = {"description": text, "content": content}
            if status == 429:
                headers = [header for header in _HEADERS if header.startswith("X-Rate-Limit-")]
                described["headers"] = {header: {"$ref": f"#/components/headers/{header}"} for header in headers}
            responses[f"{version}_{status}"] = described
    return responses
