"""Validation of webhooks: the stored fields and the problems of a request body.

https://developers.procore.com/documentation/webhooks-api
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from ..data.snapshot import CollectionSnapshot, SnapshotError
from ..data.webhook_event import VERSIONS, parse_version
from ..http.loopback_hosts import is_loopback_name

__all__ = ["Problems", "check_hooks", "hook_facts"]

_MAX_URL = 2048
_MAX_HEADERS = 8192

_NAMESPACE = re.compile(r"[a-z0-9-]{1,255}")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_TRIGGERS = re.compile(r"hooks/[^/]+/triggers")
_PRINTED = re.compile(r"[\x20-\x7e]*")
_ADDRESS = re.compile(r"[\x21-\x7e]+")
# Headers that only the sender may set.
_RESERVED_HEADERS = frozenset(
    {"connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade", "user-agent"}
)

Problems: TypeAlias = dict[str, list[str]]
"""Problems by field."""


def hook_facts(body: Mapping[str, Any], is_v2: bool, *, whole: bool) -> tuple[dict[str, Any], Problems]:
    """Return the fields of a hook to store, and the problems of the body; ``whole`` requires every field."""
    facts: dict[str, Any] = {}
    problems: Problems = {}
    named = "payload_version" if is_v2 else "api_version"
    if whole or named in body:
        text = body.get(named)
        version = parse_version(text) if isinstance(text, str) else None
        if version is None:
            problems[named] = [f"must be one of {', '.join(VERSIONS)}" if text else "can't be blank"]
        else:
            facts |= {"payload_version": version, "api_version": version.removesuffix(".0") if is_v2 else text}
    if whole or "namespace" in body:
        namespace = body.get("namespace")
        if not isinstance(namespace, str) or not _NAMESPACE.fullmatch(namespace):
            problems["namespace"] = ["has other characters than a-z, 0-9 and -" if namespace else "can't be blank"]
        facts["namespace"] = namespace
    if whole or "destination_url" in body:
        problem = _url_problem(body.get("destination_url"))
        if problem is not None:
            problems["destination_url"] = [problem]
        facts["destination_url"] = body.get("destination_url")
    if "destination_headers" in body:
        headers = body["destination_headers"] or {}
        problem = _headers_problem(headers)
        if problem is not None:
            problems["destination_headers"] = [problem]
        facts["destination_headers"] = headers
    if is_v2 and body.get("status") is not None:
        if body["status"] not in ("active", "disabled"):
            problems["status"] = ["is not included in the list"]
        facts["status"] = body["status"]
    return facts, problems


def check_hooks(collections: Mapping[str, CollectionSnapshot]) -> None:
    """Check that the stored hooks and triggers are valid.

    Raises:
        SnapshotError: one is not.
    """
    for key, collection in collections.items():
        for item in collection.items:
            if key.endswith("/webhooks/hooks"):
                is_complete = {"status", "api_version", "destination_headers"} <= item.facts.keys()
                is_complete = is_complete and not hook_facts(item.facts, is_v2=True, whole=True)[1]
            else:
                is_complete = all(isinstance(item.facts.get(name), str) for name in ("resource_name", "event_type"))
            if not is_complete and (key.endswith("/webhooks/hooks") or _TRIGGERS.fullmatch(key)):
                raise SnapshotError(f"item {item.id} of {key} is incomplete")


def _url_problem(address: Any) -> str | None:
    if not isinstance(address, str) or not address:
        return "can't be blank"
    if len(address) > _MAX_URL:
        return f"is too long (maximum is {_MAX_URL} characters)"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return "is not an address"
    if not _ADDRESS.fullmatch(address) or not host or "@" in parts.netloc or port == 0:
        return "is not an address"
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback_name(host)):
        return None
    return "must begin with https://"


def _headers_problem(headers: Any) -> str | None:
    if not isinstance(headers, dict):
        return "is not an object"
    names = [name.lower() for name in headers]
    if len(set(names)) < len(names):
        return "has a header twice"
    for name, value in headers.items():
        if not _HEADER.fullmatch(name) or not isinstance(value, str) or not _PRINTED.fullmatch(value):
            return "has a header that cannot be sent"
        if name.lower() in _RESERVED_HEADERS:
            return f"may not have {name}"
    if sum(len(name) + len(value) for name, value in headers.items()) > _MAX_HEADERS:
        return f"is too long (maximum is {_MAX_HEADERS} characters)"
    return None
