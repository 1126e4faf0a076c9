"""The sandbox's OpenAPI document, at ``/openapi.json``: what it takes, and what it answers.

https://spec.openapis.org/oas/v3.1.1. It is made of the catalogue and of the records when it is first asked for, and
says what this server does: the schema of an answer has every field of its record, of which Procore may leave out any.
"""

from __future__ import annotations

from typing import Any

import msgspec

from ... import __version__
from ...catalogue import Parameter, operations
from ...sansio.headers import COMPANY_HEADER
from ..api.overrides import OPERATIONS
from ..http.request_log import SeenRequest
from ..http.response import Answer, api_error
from ..spec.route_parser import skeleton
from ..spec.spec import OperationSpec, spec_of
from .oauth_paths import oauth_paths, oauth_schemas
from .responses import DocumentedResponse, documented_responses_of
from .schemas import Schema, Schemas, array_of, field_schema, form_fields_of, needs_file, object_of, value_schema

__all__ = ["OpenAPIDocument"]

_OPTIONAL_COMPANY = frozenset((each.method, skeleton(each.path)) for each in OPERATIONS if each.company_optional)
_PHRASES = {
    200: "Done, or found.", 201: "Made.", 204: "Done; there is nothing to show.",
    207: "Done in part: some rows were refused.", 302: "The file is elsewhere.",
}  # fmt: skip
_REFUSALS = {
    400: "Something is missing, or cannot be understood.",
    401: "There is no valid token.",
    403: "The app is not connected to this company.",
    404: "It is not there.",
    413: "The body is too large.",
    422: "A field has a value that it cannot have.",
    429: "The token's rate limit is used up.",
}
_NUMBER: Schema = {"type": "integer"}
_HEADERS: dict[str, Any] = {
    "Total": {"description": "How many items there are on all pages.", "schema": _NUMBER},
    "Per-Page": {"description": "How many items a page has.", "schema": _NUMBER},
    "Link": {"description": "RFC 8288: first, prev, next and last.", "schema": {"type": "string"}},
    "Location": {"description": "Where the file is.", "required": True, "schema": {"type": "string", "format": "uri"}},
    **{
        f"X-Rate-Limit-{name}": {
            "description": f"{text} the window that is nearer to being used up.",
            "schema": _NUMBER,
        }
        for name, text in (("Limit", "Calls of"), ("Remaining", "Calls left of"), ("Reset", "Unix seconds: end of"))
    },
}


class OpenAPIDocument:
    """Answers with the document; construction reads nothing."""

    def __init__(self) -> None:
        #: The server's origins, once it listens.
        self.login_url: str = ""
        self.api_url: str = ""
        self._text: bytes | None = None

    def answer(self, seen: SeenRequest) -> Answer:
        """Answer on the API origin, to anybody."""
        if seen.origin != "api":
            return api_error(seen.path, 404, "Not found")
        if seen.method not in ("GET", "HEAD"):
            return api_error(seen.path, 405, "Method not allowed", {"Allow": "GET"})
        if self._text is None:
            self._text = msgspec.json.encode(self.document())
        return Answer(200, {"Content-Type": "application/json", "Cache-Control": "no-cache"}, self._text)

    def document(self) -> dict[str, Any]:
        """Return the document as plain values."""
        schemas = Schemas()
        paths: dict[str, dict[str, Any]] = {}
        tags: dict[str, str] = {}
        for each in operations():
            tags[each.tag] = f"{each.category}: {each.module}"
            known = spec_of(each)
            paths.setdefault(each.path, {})[each.method.lower()] = _operation(known, schemas)
        return {
            "openapi": "3.1.0",
            "info": {
                "title": "Procore REST API, as aprocore's sandbox answers it",
                "version": __version__,
                "description": "A local server with made-up data, not Procore itself.",
            },
            "servers": [{"url": self.api_url or "/"}],
            "security": [{"oauth": []}],
            "tags": [{"name": name, "description": text} for name, text in sorted(tags.items())],
            "paths": {**oauth_paths(self.login_url, self.api_url), **paths},
            "components": {
                "schemas": {**_error_schemas(), **oauth_schemas(), **schemas.components},
                "responses": _error_responses(),
                "parameters": {"company": _company(required=True), "optional_company": _company(required=False)},
                "headers": _HEADERS,
                "securitySchemes": {"oauth": self._oauth()},
            },
        }

    def _oauth(self) -> dict[str, Any]:
        token = f"{self.login_url}/oauth/token"
        return {
            "type": "oauth2",
            "flows": {
                "clientCredentials": {"tokenUrl": token, "scopes": {}},
                "authorizationCode": {
                    "authorizationUrl": f"{self.login_url}/oauth/authorize",
                    "tokenUrl": token,
                    "refreshUrl": token,
                    "scopes": {},
                },
            },
        }


def _operation(known: OperationSpec, schemas: Schemas) -> dict[str, Any]:
    operation = known.operation
    optional = (operation.method, skeleton(operation.path)) in _OPTIONAL_COMPANY
    company = {"$ref": f"#/components/parameters/{'optional_company' if optional else 'company'}"}
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.title,
        "tags": [operation.tag],
        "parameters": [company, *map(_parameter, operation.parameters)],
        "responses": _responses(known, schemas),
    }
    if operation.content_type is not None:
        described["requestBody"] = _body(known, operation.content_type)
    if operation.deprecated:
        described["deprecated"] = True
    return described


def _parameter(parameter: Parameter) -> dict[str, Any]:
    described: dict[str, Any] = {"name": parameter.name, "in": parameter.place, "schema": value_schema(parameter)}
    if parameter.required or parameter.place == "path":
        described["required"] = True
    if parameter.place == "query" and parameter.is_array:
        described["name"] += "[]"
    elif parameter.place == "query" and parameter.item_type == "object":
        described["style"] = "deepObject"
    return described


def _body(known: OperationSpec, content_type: str) -> dict[str, Any]:
    operation = known.operation
    content: dict[str, Any] = {}
    if content_type == "multipart/form-data":
        form = form_fields_of(known.body)
        content[content_type] = {"schema": form}
        if needs_file(known.body):
            return {"required": operation.body_required or "required" in form, "content": content}
        # Where no file is sent, JSON does.
        content_type = "application/json"
    if operation.body_type == "string[]":
        schema = array_of({"type": "string"})
    else:
        named = Parameter("", "body", operation.body_type, False, (), known.body)
        schema = field_schema(named)
        # What null clears is a field; there must be a body around it.
        schema["type"] = schema["type"][0]
    content[content_type] = {"schema": schema}
    return {"required": operation.body_required or "required" in schema, "content": content}


def _responses(known: OperationSpec, schemas: Schemas) -> dict[str, Any]:
    replies = documented_responses_of(known, schemas)
    described: dict[str, Any] = {str(status): _response(status, reply) for status, reply in sorted(replies.items())}
    version = "v2" if known.is_v2 else "v1"
    refusals = [400, 401, 403, 404, *([413, 422] if known.operation.content_type is not None else []), 429]
    for status in refusals:
        described[str(status)] = {"$ref": f"#/components/responses/{version}_{status}"}
    return described


def _response(status: int, reply: DocumentedResponse) -> dict[str, Any]:
    described: dict[str, Any] = {"description": _PHRASES[status]}
    headers = ["Location"] if status == 302 else ["Total", "Per-Page", "Link"] if reply.is_list else []
    if headers:
        described["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in headers}
    if reply.schema is not None:
        described["content"] = {"application/json": {"schema": reply.schema}}
    return described


def _company(*, required: bool) -> dict[str, Any]:
    return {
        "name": COMPANY_HEADER,
        "in": "header",
        "required": required,
        "description": "The company that the call is about; a service account always names it.",
        "schema": {"type": "integer", "minimum": 1},
    }


# -- what is refused


def _error_schemas() -> dict[str, Schema]:
    text: Schema = {"type": "string"}
    by_field: Schema = {"type": "object", "additionalProperties": array_of(text)}
    error = object_of({"code": {"type": "integer"}, "message": text}, ["code", "message"])
    return {
        "v1_error": object_of({"errors": text}, ["errors"]),
        "v1_field_errors": object_of({"errors": by_field}, ["errors"]),
        "v2_error": object_of({"error": error}, ["error"]),
    }


def _error_responses() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for version in ("v1", "v2"):
        for status, text in _REFUSALS.items():
            name = "v1_field_errors" if (version, status) == ("v1", 422) else f"{version}_error"
            content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
            described: dict[str, Any] = {"description": text, "content": content}
            if status == 429:
                headers = [each for each in _HEADERS if each.startswith("X-Rate-Limit-")]
                described["headers"] = {each: {"$ref": f"#/components/headers/{each}"} for each in headers}
            found[f"{version}_{status}"] = described
    return found
