"""Mapping of error responses to exceptions.

The shape of Procore's error bodies differs by endpoint and version: ``{"errors": "text"}``, ``{"errors": {field:
[text]}}``, ``{"errors": [...]}``, ``{"error": ..., "error_description": ...}``, ``{"error": {"code": ..., "message":
...}}``, ``{"message": ...}``, a gateway's HTML page, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from ..errors import (
    Applied,
    AppNotConnectedError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    GoneError,
    NotFoundError,
    PayloadTooLargeError,
    ProcoreError,
    ProtocolError,
    RateLimitedError,
    ResponseError,
    ServerError,
    UnauthorizedError,
    UnprocessableError,
)
from ..types import RequestLine
from .headers import retry_after_of, server_time_of
from .messages import Request, Response
from .rate_limit.windows import MAX_WAIT
from .redaction import MAX_EXCERPT, excerpt, is_page, page_text, page_title
from .retries import APPLIED_HINT, IDEMPOTENT, SAFE, UNKNOWN_HINT, applied_by

__all__ = ["applied_after", "error_of", "error_texts", "is_unchanged", "lacks_scope", "with_head"]

APP_NOT_CONNECTED = "App is not connected to this company"
"""Text of a 403 if the company has not connected the app: https://developers.procore.com/documentation/error-reference"""

# Headers of conditional requests (RFC 9110, section 13.1).
_CONDITIONS = frozenset({"if-none-match", "if-modified-since"})

# Maximum length of an error body to decode, in bytes.
_MAX_DECODED = 1024 * 1024
# Maximum length of an error code, in characters.
MAX_CODE = 100
# Maximum length of a text in a message, in characters.
_MAX_TEXT = 500

_LACKS_SCOPE = re.compile(r'\berror\s*=\s*"?insufficient_scope\b', re.IGNORECASE)

_CLASSES: dict[int, type[ResponseError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableError,
    429: RateLimitedError,
}

_HINTS: dict[type[ResponseError], str] = {
    BadRequestError: "Compare the parameters with the endpoint's reference page.",
    UnauthorizedError: "Check that the token, the credentials and the environment belong together.",
    AppNotConnectedError: "Ask the company's administrator to connect the app in App Management.",
    ForbiddenError: "Check this user's permissions, and that the tool is enabled in the project.",
    NotFoundError: "Check the path and its ids; a 404 may also mean that this user lacks permission.",
    ConflictError: "Read the resource again: it already exists, or another change was saved first.",
    GoneError: "Use the current version of the endpoint, or read the list again: the resource was removed for good.",
    PayloadTooLargeError: "Send fewer items in one call, or upload the file in segments.",
    UnprocessableError: "Correct these fields and send the request again.",
    RateLimitedError: "Wait until retry_at, then send fewer calls.",
    ServerError: "Retry later; https://status.procore.com shows known incidents.",
}


def error_of(response: Response, line: RequestLine, *, reads: bool = False) -> ProcoreError | None:
    """Return the error that a response reports, None for a success.

    ``reads`` is whether the request only reads, although its method does not say so.
    """
    status = response.status
    if 200 <= status < 300:
        return None
    reads = reads or line.method in SAFE
    applied = response.applied(applied_after(reads, status, response.headers))
    details: dict[str, Any] = {**_details_of(response, line), "applied": applied}
    if status < 400:
        redirect_hint = "Check the path; use stream() to download files."
        return ProtocolError(
            f"The response is a redirect{_redirect_host(response.headers)}, which is not followed.",
            hint=_hint_for(applied, line.method, redirect_hint),
            phase="answered",
            **details,
        )
    body = _body_of(response)
    texts, code = error_texts(body), _code_of(body)
    if len(response.body) > MAX_EXCERPT:
        body = excerpt(body if isinstance(body, str) else response.body, MAX_EXCERPT)
    details["body"] = body
    details["code"] = code
    cls = _CLASSES.get(status) or (ServerError if status >= 500 else ResponseError)
    if cls is UnauthorizedError and lacks_scope(response):
        cls = ForbiddenError
    if cls is ForbiddenError and any(
        APP_NOT_CONNECTED.lower() in text.lower() for field_texts in texts.values() for text in field_texts
    ):
        cls = AppNotConnectedError
    if cls is UnprocessableError:
        details["errors"] = texts
    if cls is RateLimitedError:
        details["retry_at"] = _retry_at(response)
    hint = _HINTS.get(cls)
    if cls is GoneError:
        from ..catalogue import successors  # imported late, because only this error reads it

        if names := successors(line.method, line.path):
            hint = f"Use {' or '.join(f'procore.{name}' for name in names)} instead: the operation was removed."
    if applied != "no" and cls in (ServerError, ResponseError):
        hint = None  # "Retry later" would apply the change twice
    return cls(_message(status, texts), hint=_hint_for(applied, line.method, hint), **details)


def applied_after(reads: bool, status: int, headers: Mapping[str, str]) -> Applied:
    """Return whether a send took effect whose response has this head. ``reads`` is whether the request only reads."""
    return applied_by(reads, "answered", status, asked_to_wait=retry_after_of(headers, 0.0) is not None)


def with_head(failure: Exception, request: Request, status: int, headers: Mapping[str, str]) -> Exception:
    """Add the head of the response to ``failure``, the error of a response whose body can't be read."""
    if isinstance(failure, ProcoreError):
        head = Response(status, headers, b"")
        failure.status, failure.headers = status, headers
        failure.request_id, failure.rate_limit = head.request_id, head.rate_limit
        failure.applied = applied_after(request.only_reads, status, headers)
        failure.hint = _hint_for(failure.applied, request.method, failure.hint)
    return failure


def _details_of(response: Response, line: RequestLine) -> dict[str, Any]:
    return {
        "request": line,
        "status": response.status,
        "headers": response.headers,
        "request_id": response.request_id,
        "rate_limit": response.rate_limit,
        "attempts": response.attempts,
    }


def _hint_for(applied: Applied, method: str, hint: str | None) -> str | None:
    """Return the hint of an error, led by what ``applied`` means for another send."""
    if applied == "yes":
        return APPLIED_HINT
    if applied == "no":
        return hint
    first = "The change may have been applied; it may be sent again." if method in IDEMPOTENT else UNKNOWN_HINT
    return f"{first} {hint or ''}".rstrip()


def _code_of(body: Any) -> str | None:
    """Return the error code in a body: ``{"error": {"code": …}}``, ``{"code": …}``, or the ``error`` of RFC 6749."""
    if not isinstance(body, Mapping):
        return None
    error = body.get("error")
    code = error.get("code") if isinstance(error, Mapping) else body.get("code")
    if code is None and isinstance(error, str) and "error_description" in body:
        code = error
    return str(code)[:MAX_CODE] if isinstance(code, str | int) and not isinstance(code, bool) else None


def is_unchanged(status: int, request: Request) -> bool:
    """Return whether a response is the 304 of a conditional request: the caller's copy is still current."""
    return status == 304 and any(name.lower() in _CONDITIONS for name, _ in request.headers)


def lacks_scope(response: Response) -> bool:
    """Return whether a 401 means that the token is valid but lacks a scope (RFC 6750, section 3.1)."""
    return _LACKS_SCOPE.search(response.headers.get("WWW-Authenticate", "")) is not None


def error_texts(body: Any) -> dict[str, list[str]]:
    """Normalize an error body of any shape: return texts by field, under ``"base"`` those without a field.

    Texts beyond 8 KiB in total are left out.
    """
    texts = _Texts()
    if isinstance(body, Mapping):
        has_description = not isinstance(body.get("error"), Mapping)
        for key in (
            ("error_description", "errors", "error", "message") if has_description else ("errors", "error", "message")
        ):
            texts.collect("", body.get(key))
            if texts.by_field:
                return texts.by_field
    texts.collect("", body)
    return texts.by_field


class _Texts:
    def __init__(self) -> None:
        self.by_field: dict[str, list[str]] = {}
        self._chars_left = MAX_EXCERPT

    def collect(self, field: str, value: Any, depth: int = 0) -> None:
        if value is None or value == "" or isinstance(value, bool) or depth > 20 or self._chars_left <= 0:
            return
        if isinstance(value, Mapping):
            if isinstance(value.get("message"), str):
                field_name = value.get("field") or value.get("attribute")
                field = field_name if isinstance(field_name, str) else field
                for key in ("message", "details", "errors"):
                    self.collect(field, value.get(key), depth + 1)
                return
            for key, inner in value.items():
                self.collect(f"{field}.{key}" if field else str(key), inner, depth + 1)
        elif isinstance(value, list):
            for inner in value:
                self.collect(field, inner, depth + 1)
        else:
            self._add(field[:_MAX_TEXT] or "base", excerpt(str(value), _MAX_TEXT)[:_MAX_TEXT])

    def _add(self, field: str, text: str) -> None:
        field_texts = self.by_field.setdefault(field, [])
        self._chars_left -= len(text) + (0 if field_texts else len(field))
        field_texts.append(text)


def _message(status: int, texts: Mapping[str, list[str]]) -> str:
    parts = [
        text if field == "base" else f"{field}: {text}" for field, field_texts in texts.items() for text in field_texts
    ]
    message = " ".join("; ".join(parts).split())
    if not message:
        try:
            message = HTTPStatus(status).phrase
        except ValueError:
            message = "Unknown error"
    if len(message) > _MAX_TEXT:
        message = message[:_MAX_TEXT] + "…"
    return message if message.endswith((".", "!", "?", "…")) else f"{message}."


def _body_of(response: Response) -> Any:
    body = response.body
    if not body or body.isspace():
        return None
    if is_page(body):
        return page_title(body) or page_text(body, _MAX_TEXT)
    if len(body) <= _MAX_DECODED:
        try:
            return response.json()
        except DecodeError:
            pass
    return excerpt(body)


def _redirect_host(headers: Mapping[str, str]) -> str:
    # The rest of a Location may be a signed URL: show only its host.
    host = re.match(r"[a-z+.-]+://(?:[^/?#]*@)?([a-z0-9.:\[\]-]+)", headers.get("Location", ""), re.IGNORECASE)
    return f" to {host.group(1)}" if host else ""


def _retry_at(response: Response) -> float | None:
    window, now = response.rate_limit, server_time_of(response.headers)
    retry_after = retry_after_of(response.headers, now or 0.0)
    candidates = [float(window.reset)] if window is not None and (now is None or window.reset - now < MAX_WAIT) else []
    if retry_after is not None and now is not None:
        candidates.append(now + retry_after)
    return max(candidates, default=None)
