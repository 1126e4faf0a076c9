"""What a session and its calls may be given."""

from __future__ import annotations

import math
from collections.abc import AsyncIterable, Mapping
from typing import Any, TypedDict
from urllib.parse import urlsplit

from .errors import ConfigurationError
from .net.transport import Timeout
from .sansio.company import company_header
from .sansio.retries import RetryPolicy
from .types import Params, Secret

__all__ = ["CallOptions", "SendOptions", "check_scope", "check_seconds", "checked_proxy"]


class SendOptions(TypedDict, total=False):
    """What every call takes besides its method and path."""

    #: The query; nested mappings and sequences become Rails brackets, a tuple of two dates a range.
    params: Params | None
    #: A JSON body; ``None`` sends ``null``.
    json: Any
    #: A body as bytes or text, a form as a mapping, or bytes that are still to come: an async iterable that can be gone
    #: through again is sent again where that is called for, an iterator is not.
    data: bytes | str | Mapping[str, Any] | AsyncIterable[bytes] | None
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


def check_scope(company_id: int | str | None, project_id: int | str | None) -> None:
    """Raise ``ConfigurationError`` where one of them is no id."""
    for name, scope_id in (("company_id", company_id), ("project_id", project_id)):
        if scope_id is not None:
            company_header(scope_id, name)


def check_seconds(name: str, seconds: float) -> None:
    """Raise ``ConfigurationError`` where ``seconds`` is no length of time."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds < math.inf:
        raise ConfigurationError(f"{name} must be a number of seconds, not {seconds!r}.")


def checked_proxy(url: str | None) -> Secret | None:
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
        good = parts.scheme in ("http", "https") and parts.hostname and parts.path in ("", "/") and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise ConfigurationError(
            "proxy is not the URL of an HTTP proxy.",
            hint="It should look like http://user:password@proxy.example:3128.",
        )
    return secret
