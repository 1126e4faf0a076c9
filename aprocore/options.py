"""What a session and its calls may be given."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterable, Iterable, Mapping
from ssl import SSLContext
from types import NoneType
from typing import Any, TypedDict
from urllib.parse import urlsplit

import attrs

from .environments import Environment
from .errors import ConfigurationError
from .net.rate_limit.limiter import Limiter
from .net.token_stores import TokenStore
from .net.transport import Timeout
from .sansio.grants import AuthorizationCode, ClientCredentials, RefreshToken, StaticToken, StoredSignIn
from .sansio.headers import company_header
from .sansio.hooks import Hook
from .sansio.multipart import Multipart
from .sansio.pagination.styles import Pager
from .sansio.retries import RetryPolicy
from .types import Params, Secret, kind_of, with_article

__all__ = [
    "CallOptions",
    "PageOptions",
    "PagesOptions",
    "SendOptions",
    "check_into",
    "check_scope",
    "check_seconds",
    "check_types",
    "checked_proxy",
]

#: What options have to be. Numbers, ids and the parts of a request are looked at where they are used.
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
    "user_agent": (str, NoneType),
    "method": (str,),
    "path": (str,),
    "pager": (Pager,),
    "enveloped": (bool, NoneType),
    "urgent": (bool,),
    "idempotent": (bool,),
}

_HINTS = {"environment": "Pass aprocore.SANDBOX, say, or an Environment of your own."}


class SendOptions(TypedDict, total=False):
    """What every call takes besides its method and path."""

    #: The query; nested mappings and sequences become Rails brackets, a tuple of two dates a range.
    params: Params | None
    #: A JSON body; ``None`` sends ``null``.
    json: Any
    #: A body as bytes or text, a form as a mapping, or bytes that are still to come: an async iterable that can be gone
    #: through again is sent again where that is called for, an iterator is not. A form that holds a file (a ``File``, a
    #: path, or a file that is open for reading bytes) goes as ``multipart/form-data``, as does a ``Multipart``.
    data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | Multipart | None
    headers: Mapping[str, str] | None
    #: For this call instead of the session's; ``None`` sends none.
    company_id: int | str | None
    #: For this call instead of the session's: seconds in all, or a ``Timeout``.
    timeout: Timeout | float
    #: For this call instead of the session's; its ``quota`` stays the session's.
    retry: RetryPolicy
    #: For this call instead of the session's: seconds to wait for the rate limit; None for as long as it takes.
    max_wait: float | None
    #: Goes before others that wait for the rate limit.
    urgent: bool
    #: Sending it twice does no harm, whatever its method: an answer that is lost is asked for again.
    idempotent: bool


class CallOptions(SendOptions, total=False):
    """What a call takes whose answer is read as a whole."""

    #: An attrs class to make of the answer.
    into: type[Any] | None


class PageOptions(TypedDict, total=False):
    """What the call for each page of a list takes."""

    #: All as in :class:`SendOptions`.
    json: Any
    headers: Mapping[str, str] | None
    company_id: int | str | None
    timeout: Timeout | float
    retry: RetryPolicy
    max_wait: float | None
    urgent: bool
    idempotent: bool


class PagesOptions(PageOptions, total=False):
    """What a list takes besides its path and the class of its items."""

    #: The query, as in :class:`SendOptions`; what it says of pages is where the walk starts.
    params: Params | None
    #: Items of a page; by default as many as are safe: 1,000 in v1.x, 100 in v2.x.
    per_page: int | None
    #: Pages that are fetched ahead.
    concurrency: int
    #: How the list is cut into pages.
    pager: Pager
    #: Whether the list is under ``data`` in the body; None for what is usual in its version.
    enveloped: bool | None
    #: POST of the few lists that take what they look for as ``json``; these are asked again as others are.
    method: str


def check_types(**options: Any) -> None:
    """Raise ``ConfigurationError`` where an option is of another type than it has to be."""
    for name, value in options.items():
        types = _TYPES[name]
        if not isinstance(value, types):
            # The value may be a secret: it is not shown.
            names = (with_article(each.__name__) for each in types if each not in (NoneType, StoredSignIn))
            raise ConfigurationError(
                f"{name} must be {' or '.join(names)}, not {kind_of(value)}.", hint=_HINTS.get(name, "")
            )


def check_into(cls: Any) -> None:
    """Raise ``ConfigurationError`` where no objects can be made of ``cls``."""
    if type(cls) is type and "__attrs_attrs__" in cls.__dict__:
        return
    if not (attrs.has(cls) and callable(cls)):
        raise ConfigurationError(f"into={getattr(cls, '__name__', cls)!r} is not an attrs class.")


def check_scope(company_id: int | str | None, project_id: int | str | None) -> None:
    """Raise ``ConfigurationError`` where one of them is no id."""
    for name, scope_id in (("company_id", company_id), ("project_id", project_id)):
        if scope_id is not None:
            company_header(scope_id, name)


def check_seconds(name: str, seconds: float) -> None:
    """Raise ``ConfigurationError`` where ``seconds`` is no length of time."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= sys.float_info.max:
        raise ConfigurationError(f"{name} must be a number of seconds, not {seconds!r}.")


def checked_proxy(url: str | Secret | None) -> Secret | None:
    """Return a proxy's URL, which may hold a password.

    Raises:
        ConfigurationError: it is none.
    """
    if url is None:
        return None
    secret = Secret(url)
    del url
    try:
        parts = urlsplit(secret.reveal())
        good = (
            all("!" <= character <= "~" for character in secret.reveal())
            and parts.scheme in ("http", "https")
            and parts.hostname
            and parts.port != 0
            and (parts.path in ("", "/") and not parts.query and not parts.fragment)
        )
    except ValueError:
        good = False
    if not good:
        raise ConfigurationError(
            "proxy is not the URL of an HTTP proxy.",
            hint="It should look like http://user:password@proxy.example:3128.",
        )
    return secret
