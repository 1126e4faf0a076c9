"""Job tickets: what is polled for a job, found in the answer that created it, and their JSON tokens."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote, unquote, urlsplit

import attrs

from ...errors import ConfigurationError, DecodeError
from ...types import RequestLine, kind_of
from ..messages import Request, Response
from ..pagination.cursors import digest_of

if TYPE_CHECKING:
    from ...catalogue.table import JobStart, Operation, PollRule

__all__ = ["JobOperations", "JobOwner", "JobTicket"]

_VERSION = 1
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
# Fields of a 202 with the URL to poll.
_URLS = ("status_url", "url")


@attrs.frozen
class JobOwner:
    """Who may poll a job; the user as a digest."""

    origin: str
    user: str
    company: str | None
    """The session's company; None if it has none, and every company's jobs are accepted."""

    @classmethod
    def of(cls, origin: str, user: object, company_id: int | str | None) -> JobOwner:
        """Return the owner of the jobs of a session's user."""
        return cls(origin, digest_of(user), None if company_id is None else str(company_id))


@attrs.frozen(kw_only=True)
class JobTicket:
    """A job: the operation that created it, and the request that polls it."""

    operation: str
    """Name of the operation that created the job, or of the polled one if that is unknown."""
    result: Literal["json", "file", "partial"]
    rule: PollRule
    method: str = "GET"
    target: str = attrs.field(default="", repr=False)
    """Path and query to poll; empty if Procore has named nothing."""
    body: Any = attrs.field(default=None, repr=False)
    """JSON body of the poll."""
    company: str | None = None
    """Value of the company header."""
    created_at: float = 0.0
    """Unix seconds of the creation; 0 if it is unknown, or if the answer was that of a poll."""

    @property
    def line(self) -> RequestLine | None:
        """Method and path of the polls, for messages; None without any."""
        return RequestLine(self.method, self.target.partition("?")[0]) if self.target else None

    def token(self, owner: JobOwner) -> str:
        """Return the ticket as JSON, without a secret."""
        token = {
            "version": _VERSION,
            "origin": owner.origin,
            "user": owner.user,
            "company": self.company,
            "operation": self.operation,
            "method": self.method,
            "path": self.target,
            "created_at": round(self.created_at),
        }
        return json.dumps(token if self.body is None else {**token, "body": self.body}, ensure_ascii=False)


@attrs.frozen
class JobOperations:
    """The operations that start jobs or are polled."""

    operations: tuple[Operation, ...]

    def named(self, name: str) -> Operation | None:
        """Return an operation by its name."""
        return next((operation for operation in self.operations if operation.name == name), None)

    def of_request(self, request: Request) -> Operation | None:
        """Return the operation of a request."""
        line = request.line
        found = (
            operation
            for operation in self.operations
            if operation.method == line.method and _match(operation.path, line.path) is not None
        )
        return next(found, None)

    def ticket(self, response: Response, now: float) -> JobTicket:
        """Return the ticket of the job that an answer is about.

        Raises:
            ConfigurationError: the answer is not about a job.
        """
        request = response.request
        operation = None if request is None else self.of_request(request)
        if request is None or operation is None:
            raise ConfigurationError(
                f"The response{'' if request is None else f' of {request.line}'} is not about a job.",
                hint="Pass the response of an operation that starts a job or shows one, or job.token.",
            )
        if operation.job is None:
            return self._ticket(operation, None, operation, request.target, request)
        if operation.job.at_once and response.status != HTTPStatus.ACCEPTED:
            is_polled = operation.job.poll == operation.name
            polled, target = (operation, request.target) if is_polled else (None, "")
            return self._ticket(operation, operation.job, polled, target, request)
        ticket = self.expected(operation, request, now)
        if ticket is not None:
            return ticket
        polled = self.named(operation.job.poll)
        named = None if polled is None else _named_target(operation, polled, response)
        # Without a name there is nothing to poll, but what was accepted must not look like a failure.
        return self._ticket(operation, operation.job, polled, named or "", request, now)

    def expected(self, operation: Operation, request: Request, now: float) -> JobTicket | None:
        """Return the ticket of a job whose poll does not depend on the answer; None if it does."""
        job = operation.job
        polled = None if job is None else self.named(job.poll)
        if job is None or polled is None or job.ids:
            return None
        target = request.target
        if polled is not operation:
            # The query, if any, is that of the creation.
            target = _expanded(polled.path, _match(operation.path, target.partition("?")[0]) or {})
        return self._ticket(operation, job, polled, target, request, now)

    def _ticket(
        self,
        operation: Operation,
        job: JobStart | None,
        polled: Operation | None,
        target: str,
        request: Request,
        now: float = 0.0,
    ) -> JobTicket:
        from ...catalogue.table import PollRule  # imported late, because only jobs read the catalogue

        body = request.body if polled is operation and isinstance(request.body, bytes) and request.body else None
        is_file = operation.polled is not None and not operation.polled.status and operation.method == "GET"
        return JobTicket(
            operation=operation.name,
            result="file" if is_file else "json" if job is None else job.result,
            rule=PollRule() if polled is None or polled.polled is None else polled.polled,
            method="GET" if polled is None else polled.method,
            target=target,
            body=None if body is None else json.loads(body),
            company=request.company_id or None,
            created_at=now,
        )

    def resumed(self, token: Any, owner: JobOwner) -> JobTicket:
        """Return the ticket of a token.

        Raises:
            ConfigurationError: the token is invalid, or belongs to another origin, user or company.
        """
        if isinstance(token, str):
            try:
                token = json.loads(token)
            except ValueError:
                raise _invalid("is not JSON") from None
        if not isinstance(token, Mapping):
            raise _invalid(f"must be a mapping, not {kind_of(token)}")
        if token.get("version") != _VERSION:
            raise _invalid("is not one of this version of aprocore")
        company = token.get("company")
        for name, is_same, view in (
            ("API origin", token.get("origin") == owner.origin, "a session of the same environment"),
            ("user", token.get("user") == owner.user, "procore.as_user(…) or the same credentials"),
            ("company", owner.company in (None, company), "procore.with_scope(company_id=…)"),
        ):
            if not is_same:
                raise ConfigurationError(f"The job's token belongs to another {name}.", hint=f"Use {view}.")
        operation = self.named(str(token.get("operation")))
        if operation is None:
            raise _invalid("names an unknown operation")
        polled = self.named(operation.job.poll) if operation.job is not None else operation
        target, created_at = token.get("path"), token.get("created_at", 0)
        if (
            not isinstance(target, str)
            or not isinstance(created_at, int | float)
            or not isinstance(company, str | None)
        ):
            raise _invalid("has an invalid value")
        # The path is checked, so that a forged token can't send another request.
        if target and (polled is None or _match(polled.path, target.partition("?")[0]) is None):
            raise _invalid("has a path that is not polled")
        request = Request(operation.method, owner.origin, target)
        ticket = self._ticket(operation, operation.job, polled, target, request, float(created_at))
        return attrs.evolve(ticket, company=company, body=token.get("body"))


def _named_target(operation: Operation, polled: Operation, response: Response) -> str | None:
    """Return the path of the polled operation that an answer names, by an id or by a URL; None if it names none."""
    assert response.request is not None and operation.job is not None  # noqa: S101, PT018 -- for the type checker
    values = _match(operation.path, response.request.line.path) or {}
    body = _unwrapped(response)
    fields = body if isinstance(body, Mapping) else {}
    missing = [name for name in _PLACEHOLDER.findall(polled.path) if name not in values]
    for name in operation.job.ids:
        value = fields.get(name)
        if len(missing) == 1 and isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            return _expanded(polled.path, {**values, missing[0]: str(value)})
    for url in (response.headers.get("Location"), *(fields.get(name) for name in _URLS)):
        path = urlsplit(url).path if isinstance(url, str) else ""
        if path and _match(polled.path, path) is not None:
            return path
    if len(missing) == 1 and isinstance(body, str | int) and not isinstance(body, bool) and body != "":
        return _expanded(polled.path, {**values, missing[0]: str(body)})
    return None


def _unwrapped(response: Response) -> Any:
    try:
        value = response.json() if response.body.strip() else None
    except DecodeError:
        return None
    return value["data"] if isinstance(value, Mapping) and "data" in value else value


def _match(template: str, path: str) -> dict[str, str] | None:
    """Return the parameters of a path, decoded; None if it does not match the template."""
    pattern = "".join(
        f"(?P<{part}>[^/]+)" if position % 2 else re.escape(part)
        for position, part in enumerate(_PLACEHOLDER.split(template))
    )
    match = re.fullmatch(pattern, path.rstrip("/"))
    return None if match is None else {name: unquote(value) for name, value in match.groupdict().items()}


def _expanded(template: str, values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: quote(values[match[1]], safe=""), template)


def _invalid(problem: str) -> ConfigurationError:
    return ConfigurationError(f"The job's token {problem}.", hint="Pass the value of job.token.")
