"""OAuth endpoints of the OpenAPI document."""

from __future__ import annotations

from typing import Any

from .schemas import Schema, object_of

__all__ = ["oauth_paths", "oauth_schemas"]

_TAG = "authentication"
_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "integer"}
_GRANTS = ["authorization_code", "client_credentials", "refresh_token"]
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded", "application/json")


def oauth_schemas() -> dict[str, Schema]:
    """Return the response schemas of the OAuth endpoints."""
    token = {"access_token": _TEXT, "token_type": {"const": "bearer"}, "expires_in": _NUMBER, "created_at": _NUMBER}
    info = {
        "resource_owner_id": _NUMBER,
        "scopes": {"type": "array", "items": _TEXT},
        "expires_in_seconds": _NUMBER,
        "application": object_of({"uid": _TEXT}, ["uid"]),
        "created_at": _NUMBER,
    }
    error = {"error": _TEXT, "error_description": _TEXT}
    return {
        "oauth_token": object_of({**token, "refresh_token": _TEXT}, token),
        "oauth_token_info": object_of(info, info),
        "oauth_error": object_of(error, error),
    }


def oauth_paths(login_url: str, api_url: str) -> dict[str, Any]:
    """Return the path items of the OAuth endpoints, which are served on both origins."""
    client = {"client_id": _TEXT, "client_secret": _TEXT}
    grant = {
        "grant_type": {"enum": _GRANTS}, **client, "code": _TEXT, "code_verifier": _TEXT, "refresh_token": _TEXT,
        "redirect_uri": _TEXT,
    }  # fmt: skip
    paths: dict[str, Any] = {
        "/oauth/authorize": {"get": _authorize()},
        "/oauth/token": {
            "post": {
                "operationId": "oauth.token",
                "summary": "Get or refresh an access token",
                "requestBody": _form(object_of(grant, ["grant_type"])),
                "responses": {
                    "200": _json("A token.", "oauth_token"),
                    "400": _json("The grant is invalid.", "oauth_error"),
                    "401": _json("The client is unknown.", "oauth_error"),
                },
            }
        },
        "/oauth/token/info": {
            "get": {
                "operationId": "oauth.token_info",
                "summary": "Get token info",
                "security": [{"oauth": []}],
                "responses": {
                    "200": _json("Token info.", "oauth_token_info"),
                    "401": _json("The access token is missing or invalid.", "oauth_error"),
                },
            }
        },
        "/oauth/revoke": {
            "post": {
                "operationId": "oauth.revoke",
                "summary": "Revoke a token",
                "requestBody": _form(object_of({"token": _TEXT, **client})),
                "responses": {
                    "200": {"description": "Revoked, or unknown.", "content": {_FORMS[-1]: {"schema": {}}}},
                    "401": _json("The client is unknown.", "oauth_error"),
                },
            }
        },
    }
    servers = [{"url": url} for url in (login_url, api_url) if url]
    for path in paths.values():
        for operation in path.values():
            operation.setdefault("security", [])
            operation["tags"] = [_TAG]
        if servers:
            path["servers"] = servers
    return paths


def _authorize() -> dict[str, Any]:
    required = ("response_type", "client_id", "redirect_uri")
    optional = ("state", "code_challenge", "code_challenge_method")
    page = {"text/html": {"schema": _TEXT}}
    return {
        "operationId": "oauth.authorize",
        "summary": "Show the sign-in page in a browser",
        "parameters": [
            {"name": name, "in": "query", "required": name in required, "schema": _TEXT}
            for name in (*required, *optional)
        ],
        "responses": {
            "200": {"description": "The sign-in page.", "content": page},
            "302": {"description": "Redirect to the app, with an error."},
            "400": {"description": "The request is invalid.", "content": page},
            "401": {"description": "The client is unknown.", "content": page},
        },
    }


def _form(schema: Schema) -> dict[str, Any]:
    return {"required": True, "content": {kind: {"schema": schema} for kind in _FORMS}}


def _json(text: str, schema: str) -> dict[str, Any]:
    return {
        "description": text,
        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}},
    }
