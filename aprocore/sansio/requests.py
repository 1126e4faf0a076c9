"""A request from what a caller gives."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from functools import lru_cache
from typing import Any

from ..errors import ConfigurationError
from ..types import Params, kind_of
from ..unset import UNSET
from .headers import check_headers, company_header
from .messages import Request
from .redirects import Place
from .request_body import EncodedBody, encode_body
from .retries import IDEMPOTENT
from .urls import request_target

__all__ = ["build_request", "build_storing", "check_method"]

_METHODS = IDEMPOTENT | {"POST", "PATCH"}
_JSON = "application/json"


def check_method(method: str) -> str:
    """Return ``method`` in capitals.

    Raises:
        ConfigurationError: it is none of Procore's.
    """
    if not isinstance(method, str):
        raise ConfigurationError(f"A method is a str, not {kind_of(method)}.")
    if method in _METHODS:
        return method
    capitals = method.upper()
    if capitals not in _METHODS:
        raise ConfigurationError(f"The method {method!r} is none of Procore's.", hint=", ".join(sorted(_METHODS)))
    return capitals


def build_request(
    method: str,
    origin: str,
    path: str,
    company_id: int | str | None,
    params: Params | None = None,
    json: Any = UNSET,
    data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | EncodedBody | None = None,
    headers: Mapping[str, str] | None = None,
    *,
    streamed: bool = False,
) -> Request:
    """Return the request that a caller means; ``streamed`` where the answer is a file rather than JSON.

    Raises:
        ConfigurationError: something given cannot work.
    """
    if json is UNSET and data is None and not headers and not streamed:
        return Request(method, origin, request_target(origin, path, params), _plain_lines(company_id))
    target = request_target(origin, path, params)
    content_type, body = encode_body(json, data)
    own = [("Accept", "*/*"), ("Accept-Encoding", "identity")] if streamed else [("Accept", _JSON)]
    if content_type is not None:
        own.append(("Content-Type", content_type))
    given = check_headers(headers) if headers else ()
    names = {name.lower() for name, _ in given}
    if isinstance(data, EncodedBody) and "content-type" in names:
        raise ConfigurationError("A multipart form's Content-Type names its boundary.", hint="Leave that header out.")
    lines = (*_company_lines(company_id), *given, *(line for line in own if line[0].lower() not in names))
    return Request(method, origin, target, lines, body)


def build_storing(place: Place, data: Any, headers: Mapping[str, str] | None = None) -> Request:
    """Return the request that puts a segment of an upload where its URL says, with the headers that came beside it.

    https://developers.procore.com/documentation/tutorial-unified-uploads: as they are, and without a token.

    Raises:
        ConfigurationError: ``data`` is no bytes, or of another length than was announced.
    """
    if not isinstance(data, bytes | bytearray | memoryview):
        raise ConfigurationError(f"data must be the bytes of the segment, not {kind_of(data)}.")
    body, given = bytes(data), dict(headers or {})
    for name in [each for each in given if isinstance(each, str) and each.lower() == "content-length"]:
        if str(given.pop(name)) != str(len(body)):
            raise ConfigurationError(
                f"data has {len(body):,} bytes, and the segment another number.", hint="Give the bytes of this segment."
            )
    lines = (("Accept", "*/*"), ("Accept-Encoding", "identity"), *check_headers(given))
    return Request("PUT", place.origin, place.target, lines, body)


def _company_lines(company_id: int | str | None) -> tuple[tuple[str, str], ...]:
    return () if company_id is None else (company_header(company_id),)


def _plain_lines(company_id: int | str | None) -> tuple[tuple[str, str], ...]:
    """Return the headers of a call that has nothing special about it; the same object for the same company."""
    try:
        return _remembered_lines(company_id)
    except TypeError:  # no key of the cache, and no id
        return (*_company_lines(company_id), ("Accept", _JSON))


# typed: 1 and True are equal, and one of them is no id.
@lru_cache(maxsize=1024, typed=True)
def _remembered_lines(company_id: int | str | None) -> tuple[tuple[str, str], ...]:
    return (*_company_lines(company_id), ("Accept", _JSON))
