"""Request builders: validation of the caller's arguments."""

from __future__ import annotations

from collections.abc import AsyncIterable, Mapping
from functools import lru_cache
from typing import Any

from ..errors import ConfigurationError
from ..types import Params, kind_of
from ..unset import UNSET
from .headers import check_headers, company_header
from .messages import Request
from .redirects import FileLocation
from .request_body import BodyStream, EncodedBody, encode_body
from .retries import IDEMPOTENT
from .traffic import UNCOUNTED, Traffic
from .urls import request_target

__all__ = ["build_form_upload", "build_request", "build_storing", "check_method"]

_METHODS = IDEMPOTENT | {"POST", "PATCH"}
_JSON = "application/json"


def check_method(method: str) -> str:
    """Return ``method`` in upper case.

    Raises:
        ConfigurationError: Procore has no such method.
    """
    if not isinstance(method, str):
        raise ConfigurationError(f"method must be a str, got {kind_of(method)}.")
    if method in _METHODS:
        return method
    upper = method.upper()
    if upper not in _METHODS:
        raise ConfigurationError(f"Unsupported method {method!r}.", hint=f"Use one of {', '.join(sorted(_METHODS))}.")
    return upper


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
    reads: bool = False,
    traffic: Traffic | None = None,
) -> Request:
    """Return the request of a call.

    Args:
        method: HTTP method, checked.
        origin: the API origin.
        path: API path.
        company_id: value of the company header; None omits it.
        params: query parameters.
        json: JSON body, or ``UNSET``.
        data: other body.
        headers: additional headers.
        streamed: whether the response is a file rather than JSON.
        reads: whether the request only reads, although its method does not say so.
        traffic: counts of the session's sends.

    Raises:
        ConfigurationError: an argument is invalid.
    """
    if json is UNSET and data is None and not headers and not streamed:
        target, pairs, body = request_target(origin, path, params), _default_headers(company_id), None
        return _api_request(method, origin, target, pairs, body, reads, company_id, traffic)
    target = request_target(origin, path, params)
    content_type, body = encode_body(json, data)
    defaults = [("Accept", "*/*"), ("Accept-Encoding", "identity")] if streamed else [("Accept", _JSON)]
    if content_type is not None:
        defaults.append(("Content-Type", content_type))
    checked = check_headers(headers) if headers else ()
    names = {name.lower() for name, _ in checked}
    if isinstance(data, EncodedBody) and "content-type" in names:
        raise _content_type_of_form()
    pairs = (
        *_company_headers(company_id),
        *checked,
        *(header for header in defaults if header[0].lower() not in names),
    )
    return _api_request(method, origin, target, pairs, body, reads, company_id, traffic)


def _api_request(
    method: str,
    origin: str,
    target: str,
    headers: tuple[tuple[str, str], ...],
    body: bytes | BodyStream | None,
    reads: bool,
    company_id: int | str | None,
    traffic: Traffic | None,
) -> Request:
    counts = UNCOUNTED if traffic is None else traffic.of(method, target, company_id is not None)
    return Request(method, origin, target, headers, body, reads, target.startswith("/rest/v2"), counts)


def build_storing(location: FileLocation, data: Any, headers: Mapping[str, str] | None = None) -> Request:
    """Return the request that uploads a segment of a file to its URL, with the headers from the upload's description.

    https://developers.procore.com/documentation/tutorial-unified-uploads: the headers are sent unchanged, without a
    token. ``data`` may be an async iterable, whose length is the ``Content-Length`` among the headers.

    Raises:
        ConfigurationError: ``data`` is not bytes, or its length differs from ``Content-Length``.
    """
    own = dict(headers or {})
    lengths = [str(own.pop(name)) for name in list(own) if isinstance(name, str) and name.lower() == "content-length"]
    body: bytes | BodyStream
    if isinstance(data, AsyncIterable) and lengths and lengths[0].isascii() and lengths[0].isdigit():
        body, size = BodyStream(data, int(lengths[0])), int(lengths[0])
    elif isinstance(data, bytes | bytearray | memoryview):
        body = bytes(data)
        size = len(body)
    else:
        raise ConfigurationError(
            f"data must be the bytes of the segment, got {kind_of(data)}.",
            hint="An async iterable needs the header Content-Length." if isinstance(data, AsyncIterable) else "",
        )
    for length in lengths:
        if length != str(size):
            raise ConfigurationError(
                f"data has {size:,} bytes, which is not the length of the segment.",
                hint="Pass the bytes of this segment.",
            )
    pairs = (("Accept", "*/*"), ("Accept-Encoding", "identity"), *check_headers(own))
    return Request("PUT", location.origin, location.target, pairs, body)


def build_form_upload(location: FileLocation, form: EncodedBody, headers: Mapping[str, str] | None = None) -> Request:
    """Return the request that uploads a file by a form to its storage URL.

    https://developers.procore.com/documentation/tutorial-uploads: the form has the fields of the upload's description
    and then the file; it is sent without a token.

    Raises:
        ConfigurationError: a header is invalid.
    """
    checked = check_headers(headers or {})
    if any(name.lower() == "content-type" for name, _ in checked):
        raise _content_type_of_form()
    pairs = (("Accept", "*/*"), ("Accept-Encoding", "identity"), *checked, ("Content-Type", form.content_type))
    return Request("POST", location.origin, location.target, pairs, form.body)


def _content_type_of_form() -> ConfigurationError:
    return ConfigurationError(
        "Content-Type of a multipart form can't be set, because it contains the boundary.", hint="Omit that header."
    )


def _company_headers(company_id: int | str | None) -> tuple[tuple[str, str], ...]:
    return () if company_id is None else (company_header(company_id),)


def _default_headers(company_id: int | str | None) -> tuple[tuple[str, str], ...]:
    """Return the default headers of a call, cached by company."""
    try:
        return _cached_headers(company_id)
    except TypeError:  # not hashable, and not an id
        return (*_company_headers(company_id), ("Accept", _JSON))


# typed: 1 and True are equal, but True is not an id.
@lru_cache(maxsize=1024, typed=True)
def _cached_headers(company_id: int | str | None) -> tuple[tuple[str, str], ...]:
    return (*_company_headers(company_id), ("Accept", _JSON))
