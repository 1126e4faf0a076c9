"""Options of a session and of its calls, and their validation."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterable, Collection, Iterable, Mapping
from ssl import SSLContext
from types import NoneType
from typing import Any, TypedDict

import attrs

from .environments import Environment
from .errors import ConfigurationError
from .model import Record
from .net.rate_limit.limiter import Limiter
from .net.token_stores import TokenStore
from .net.transport import Timeout
from .sansio.grants import AuthorizationCode, ClientCredentials, RefreshToken, StaticToken, StoredSignIn
from .sansio.headers import company_header
from .sansio.hooks import Hook
from .sansio.multipart import Multipart
from .sansio.pagination.styles import Pager
from .sansio.proxy_url import Proxy
from .sansio.retries import RetryPolicy
from .types import Params, Secret, kind_of, with_article

__all__ = [
    "CallOptions",
    "PageOptions",
    "PagesOptions",
    "SendOptions",
    "check_into",
    "check_names",
    "check_scope",
    "check_seconds",
    "check_types",
    "checked_origins",
    "checked_proxy",
]

# Types of the options. Numbers, ids and the parts of a request are validated where they are used.
_TYPES: dict[str, tuple[type[Any], ...]] = {
    "auth": (AuthorizationCode, ClientCredentials, RefreshToken, StaticToken, StoredSignIn),
    "environment": (Environment,),
    "user": (str,),
    "store": (TokenStore, NoneType),
    "retry": (RetryPolicy,),
    "limiter": (Limiter, NoneType),
    "hooks": (Iterable,),
    "hook": (Hook,),
    "ssl": (SSLContext, NoneType),
    "ca_file": (str, os.PathLike, NoneType),
    "proxy": (str, Secret, NoneType),
    "trust_env": (bool,),
    "block_unconnected": (bool,),
    "read_only": (bool,),
    "user_agent": (str, NoneType),
    "method": (str,),
    "path": (str,),
    "pager": (Pager,),
    "enveloped": (bool, NoneType),
    "items_key": (str, NoneType),
    "urgent": (bool,),
    "idempotent": (bool,),
}

_HINTS = {
    "environment": "Pass aprocore.SANDBOX, for example, or your own Environment.",
    "ssl": 'Pass a context, "system" for the system\'s trust store, or the path of a PEM file as ca_file=….',
}


class SendOptions(TypedDict, total=False):
    """Options of every call, besides its method and path."""

    params: Params | None
    """Query parameters; nested mappings and sequences become Rails brackets, a tuple of two dates a range."""
    json: Any
    """JSON body; ``None`` sends ``null``."""
    data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | Multipart | None
    """Body as bytes or text, a form as a mapping, or an async iterable of bytes, which is retried only if it can be
    iterated again (an iterator can't). A form with a file (a ``File``, a path, or a file open for reading bytes) is
    sent as ``multipart/form-data``, as is a ``Multipart``."""
    headers: Mapping[str, str] | None
    """Additional request headers."""
    company_id: int | str | None
    """Value of the ``Procore-Company-Id`` header, by default the session's; ``None`` omits the header."""
    timeout: Timeout | float
    """Total seconds, or a ``Timeout``; by default the session's."""
    retry: RetryPolicy
    """Retries and backoff, by default the session's; the ``quota`` remains that of the session."""
    max_wait: float | None
    """Seconds that the call may wait for the rate limit; None waits without limit. By default the session's."""
    urgent: bool
    """Whether the call goes ahead of others that wait for the rate limit; by default False."""
    idempotent: bool
    """Whether a write may safely be sent twice, so that it is retried even if its response was lost; by default
    False."""
    reads: bool
    """Whether the request only reads, although its method does not say so: it is retried like a GET; by default
    False."""


class CallOptions(SendOptions, total=False):
    """Options of a call whose response is read completely."""

    into: type[Any] | None
    """attrs class into which the response body is decoded; None leaves JSON values."""


class PageOptions(TypedDict, total=False):
    """Options of the call for each page of a list, as in :class:`SendOptions`."""

    json: Any
    """JSON body; ``None`` sends ``null``."""
    headers: Mapping[str, str] | None
    """Additional request headers."""
    company_id: int | str | None
    """Value of the ``Procore-Company-Id`` header, by default the session's; ``None`` omits the header."""
    timeout: Timeout | float
    """Total seconds for each page, or a ``Timeout``; by default the session's."""
    retry: RetryPolicy
    """Retries and backoff for each page, by default the session's; the ``quota`` remains that of the session."""
    max_wait: float | None
    """Seconds that each page may wait for the rate limit; None waits without limit. By default the session's."""
    urgent: bool
    """Whether the calls go ahead of others that wait for the rate limit; by default False."""
    idempotent: bool
    """Whether a write may safely be sent twice, so that it is retried even if its response was lost."""
    reads: bool
    """Whether the request only reads, so that it is retried like a GET; by default True for every method of a list."""


class PagesOptions(PageOptions, total=False):
    """Options of a paginated list, besides its path and the class of its items."""

    params: Params | None
    """Query parameters, as in :class:`SendOptions`; a page parameter sets the first page to fetch."""
    per_page: int | None
    """Items per page; by default 1,000 in v1.x and 100 in v2.x."""
    concurrency: int
    """Number of pages requested at once; 1, the default, fetches each page when it is needed."""
    pager: Pager
    """Pagination style; by default ``Pager.NUMBERED``."""
    enveloped: bool | None
    """Whether the list is under ``data`` in the body; None for the convention of the API version."""
    cursor: Mapping[str, Any] | str | None
    """``pages.cursor`` or ``error.cursor`` of the same list, at which to resume it; None for the start."""
    items_key: str | None
    """Key of the list in the body; None if the body or its ``data`` is the list."""
    method: str
    """HTTP method, by default GET. Use POST for lists that take their search as ``json``; they are retried like
    GET."""


def check_types(**options: Any) -> None:
    """Raise ``ConfigurationError`` if an option has the wrong type."""
    for name, value in options.items():
        types = _TYPES[name]
        if not isinstance(value, types):
            # The value may be a secret: it is not shown.
            names = (with_article(cls.__name__) for cls in types if cls not in (NoneType, StoredSignIn))
            raise ConfigurationError(
                f"{name} must be {' or '.join(names)}, not {kind_of(value)}.", hint=_HINTS.get(name, "")
            )


def check_names(function: str, options: Iterable[str], allowed: Collection[str]) -> None:
    """Raise ``TypeError``, as Python does for a function's own parameters, if an option is not ``allowed``."""
    unknown = set(options).difference(allowed)
    if unknown:
        raise TypeError(f"{function}() got an unexpected keyword argument {min(unknown)!r}")


def check_into(cls: Any) -> None:
    """Raise ``ConfigurationError`` if ``cls`` is not an attrs class."""
    if isinstance(cls, type) and (issubclass(cls, Record) or "__attrs_attrs__" in cls.__dict__):
        return  # nearly always, and cheaper than `attrs.has`
    if not (attrs.has(cls) and callable(cls)):
        raise ConfigurationError(f"into={getattr(cls, '__name__', cls)!r} is not an attrs class.")


def check_scope(company_id: int | str | None, project_id: int | str | None) -> None:
    """Raise ``ConfigurationError`` if one of them is not a valid id."""
    for name, scope_id in (("company_id", company_id), ("project_id", project_id)):
        if scope_id is not None:
            company_header(scope_id, name)


def check_seconds(name: str, seconds: float) -> None:
    """Raise ``ConfigurationError`` unless ``seconds`` is a finite number >= 0."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= sys.float_info.max:
        raise ConfigurationError(f"{name} must be a finite number of seconds >= 0, not {seconds!r}.")


def checked_origins(origins: Iterable[str], insecure_loopback: bool) -> frozenset[str]:
    """Return the trusted origins as ``scheme://host[:port]``.

    Raises:
        ConfigurationError: one of them is not an https origin.
    """
    if isinstance(origins, str) or not isinstance(origins, Iterable):
        raise ConfigurationError(
            f"trusted_origins must be a list of origins, not {kind_of(origins)}.",
            hint='Pass trusted_origins=["https://gateway.example"].',
        )
    checked = set()
    for origin in origins:
        if not isinstance(origin, str):
            raise ConfigurationError(f"An origin in trusted_origins must be a str, not {kind_of(origin)}.")
        named = f"trusted origin {origin.partition('?')[0]}"
        checked.add(Environment(named, origin, origin, insecure_loopback=insecure_loopback).api_url)
    return frozenset(checked)


def checked_proxy(url: str | Secret | None) -> Secret | None:
    """Return a proxy's URL as a ``Secret``, because it may hold a password.

    Raises:
        ConfigurationError: ``url`` is not the URL of an HTTP proxy.
    """
    if url is None:
        return None
    secret = Secret(url)
    del url
    Proxy.parse(secret, "proxy")
    return secret
