"""Control API of the sandbox for tests in other languages: JSON over HTTPS on its own port."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Protocol

import attrs
import msgspec

from ..catalogue.lookup import documented_operation
from ..errors import ConfigurationError
from ..sansio.health import Health
from .clock import SandboxClock
from .control_bodies import (
    ClockBody,
    EmptyBody,
    EventBody,
    FaultBody,
    JobEndBody,
    JobSettingsBody,
    JobStartBody,
    OverloadBody,
    ResetBody,
    RevocationBody,
)
from .http.faults import Faults
from .http.request_log import RequestLog, SeenRequest
from .http.response import Answer
from .jobs.job_registry import SandboxJob
from .jobs.sandbox_jobs import SandboxJobs
from .oauth.rate_limits import Limits
from .oauth.token_endpoint import bearer
from .sandbox_tokens import SandboxTokens
from .webhooks.delivery_queue import Delivery, DeliveryAttempt
from .webhooks.facade import Webhooks

__all__ = ["Control"]

# Secret parameters that do not belong in a URL, but that some clients put there (RFC 6750, 2.3).
_SECRETS = frozenset({"access_token", "client_secret", "code", "code_verifier", "refresh_token"})

_JOB_FIELDS = (
    "id", "number", "operation", "polled", "company", "user", "outcome", "message", "parts", "failed_parts", "polls",
    "polls_left", "started_at", "due_at", "finished_at",
)  # fmt: skip


class _ControlledSandbox(Protocol):
    """The controlled sandbox."""

    clock: SandboxClock
    faults: Faults
    jobs: SandboxJobs
    requests: RequestLog
    tokens: SandboxTokens
    webhooks: Webhooks

    def as_dict(self) -> dict[str, Any]: ...
    def health(self) -> Health: ...
    def set_limits(self, limits: Limits) -> None: ...
    def overload(self, seconds: float) -> None: ...
    def reset(self, *, seed: int | None = None) -> None: ...


class Control:
    """Handler of the control port; requires its bearer token.

    ``POST /clock {"advance": 60, "pace": 1}``, ``/tokens/expire``, ``/tokens/revoke {"everything": false}``,
    ``/limits {"hourly": 3600, "spike": 25, …}``, ``/overload {"seconds": 30}``, ``/faults {"method", "path", "fault":
    {"kind": "answer", "status": 503}, "times", "skip", "chance"}``, ``/reset {"seed": 0}`` (returns the new
    credentials); ``DELETE /faults``, ``DELETE /requests``; ``GET /requests``, ``GET /health``,
    ``GET /deliveries``, ``GET /jobs``; ``POST /jobs`` (starts an invoice job), ``/jobs/settings {"polls": 2, "outcome":
    "failed", …}``, ``/jobs/finish {"id": "…", "outcome": "expired"}``, ``/webhooks/event
    {"resource_name": "RFIs", "event_type": "update", "resource_id": 1, "project_id": 2, "user_id": 3}`` (returns the
    deliveries).
    """

    def __init__(self, sandbox: _ControlledSandbox, token: str) -> None:
        self._sandbox = sandbox
        self._token = token
        self._routes: Mapping[str, Mapping[str, tuple[type[Any], Callable[[Any], Any]]]] = {
            "/clock": {"POST": (ClockBody, self._clock)},
            "/tokens/expire": {"POST": (EmptyBody, lambda _: sandbox.tokens.expire_access())},
            "/tokens/revoke": {"POST": (RevocationBody, self._revoke)},
            "/limits": {"POST": (dict[str, Any], self._limits)},
            "/overload": {"POST": (OverloadBody, lambda body: sandbox.overload(body.seconds))},
            "/faults": {"POST": (FaultBody, self._fault), "DELETE": (EmptyBody, lambda _: sandbox.faults.clear())},
            "/reset": {"POST": (ResetBody, self._reset)},
            "/requests": {
                "GET": (EmptyBody, self._request_log),
                "DELETE": (EmptyBody, lambda _: sandbox.requests.clear()),
            },
            "/deliveries": {"GET": (EmptyBody, lambda _: list(map(_delivery, sandbox.webhooks.deliveries)))},
            "/jobs": {
                "GET": (EmptyBody, lambda _: list(map(_job, sandbox.jobs.all))),
                "POST": (JobStartBody, self._start_job),
            },
            "/jobs/settings": {"POST": (JobSettingsBody, self._job_settings)},
            "/jobs/finish": {"POST": (JobEndBody, self._finish_job)},
            "/webhooks/event": {"POST": (EventBody, self._event)},
            "/health": {"GET": (EmptyBody, lambda _: sandbox.health().as_dict())},
        }

    def answer(self, request: SeenRequest) -> Answer:
        """Handle a request, and return its response."""
        if not hmac.compare_digest(bearer(request).encode("utf-8", "replace"), self._token.encode()):
            return _error(401, "The control token is missing or wrong.", {"WWW-Authenticate": "Bearer"})
        methods = self._routes.get(request.path)
        if methods is None:
            return _error(404, f"Unknown path {request.path}; expected one of {', '.join(self._routes)}.")
        if request.method not in methods:
            return _error(
                405,
                f"{request.path} does not accept {request.method}; expected {', '.join(methods)}.",
                {"Allow": ", ".join(methods)},
            )
        body_type, handler = methods[request.method]
        try:
            result = handler(msgspec.json.decode(request.body or b"{}", type=body_type))
        except ConfigurationError as error:
            return _error(400, str(error))
        except msgspec.ValidationError as error:
            return _invalid_body(request, body_type, error)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            return _error(400, f"The body of {request.method} {request.path} is not JSON: {error}.")
        except (TypeError, ValueError) as error:
            return _invalid_body(request, body_type, error)
        return Answer(204) if result is None else Answer(200, {"Cache-Control": "no-store"}, result)

    def _clock(self, body: ClockBody) -> dict[str, float]:
        clock = self._sandbox.clock
        # First the change that may be rejected.
        clock.advance(body.advance)
        if body.pace is not None:
            clock.run(body.pace)
        return {"now": clock.now()}

    def _revoke(self, body: RevocationBody) -> None:
        if body.everything:
            self._sandbox.tokens.revoke_all()
        else:
            self._sandbox.tokens.revoke_access()

    def _limits(self, body: dict[str, Any]) -> None:
        # msgspec checks the types; the constructor checks the names and the ranges.
        msgspec.convert(body, Limits)
        self._sandbox.set_limits(Limits(**body))

    def _fault(self, body: FaultBody) -> None:
        self._sandbox.faults.add(
            body.method,
            body.path,
            body.fault.fault(),
            times=body.times,
            skip=body.skip,
            chance=body.chance,
            documented=body.documented,
        )

    def _reset(self, body: ResetBody) -> dict[str, Any]:
        self._sandbox.reset(seed=body.seed)
        return self._sandbox.as_dict()

    def _start_job(self, body: JobStartBody) -> dict[str, Any]:
        return _job(self._sandbox.jobs.start(body.operation))

    def _job_settings(self, body: JobSettingsBody) -> dict[str, Any]:
        settings = self._sandbox.jobs.settings
        for name, value in msgspec.structs.asdict(body).items():
            if value is not msgspec.UNSET:
                setattr(settings, name, value)
        return attrs.asdict(settings)

    def _finish_job(self, body: JobEndBody) -> dict[str, Any]:
        job = next((job for job in self._sandbox.jobs.all if job.id == body.id), None)
        if job is None:
            raise ConfigurationError(f"Job {body.id!r} does not exist.", hint="Use an id of GET /jobs.")
        self._sandbox.jobs.finish(job, body.outcome)
        return _job(job)

    def _event(self, body: EventBody) -> list[dict[str, Any]]:
        queued = self._sandbox.webhooks.raise_event(
            body.resource_name,
            body.event_type,
            body.resource_id,
            project_id=body.project_id,
            user=body.user_id,
        )
        return list(map(_delivery, queued))

    def _request_log(self, _: EmptyBody) -> list[dict[str, Any]]:
        return [_entry(request) for request in self._sandbox.requests]


def _entry(request: SeenRequest) -> dict[str, Any]:
    """Return a request without its secrets, which are in headers, bodies, and the query strings of a sign-in."""
    operation = documented_operation(request.method, request.path) if request.origin == "api" else None
    return {
        "number": request.number,
        "at": request.at,
        "origin": request.origin,
        "connection": request.connection,
        "method": request.method,
        "path": request.path,
        "operation": None if operation is None else operation.name,
        "query": request.query if _is_query_plain(request) else None,
        "request_id": request.request_id,
        "body_bytes": len(request.body),
        "status": request.status,
        "answer_bytes": request.answer_bytes,
        "answered": request.answered,
        "scripted": request.scripted,
        "committed_at": request.committed_at,
    }


def _is_query_plain(request: SeenRequest) -> bool:
    is_call = request.origin == "api" and request.path.startswith("/rest/")
    return is_call and _SECRETS.isdisjoint(name for name, _ in request.params)


def _delivery(delivery: Delivery) -> dict[str, Any]:
    """Return a delivery without its URL and the receiver's response, which may contain secrets."""
    return {
        "number": delivery.number,
        "hook_id": delivery.hook_id,
        "payload": delivery.payload,
        "status": delivery.status,
        "error": delivery.error,
        "attempts": list(map(_attempt, delivery.attempts)),
    }


def _attempt(attempt: DeliveryAttempt) -> dict[str, Any]:
    return {name: getattr(attempt, name) for name in ("started_at", "completed_at", "status", "error")}


def _job(job: SandboxJob) -> dict[str, Any]:
    """Return a job without the call that it carries out, whose body may contain secrets."""
    return {name: getattr(job, name) for name in _JOB_FIELDS} | {"is_finished": job.is_finished}


def _invalid_body(request: SeenRequest, body_type: type[Any], error: Exception) -> Answer:
    """Return the error for a JSON body that does not match the schema of the path."""
    # The limits are decoded as a dictionary, and checked by their class.
    names = getattr(body_type, "__struct_fields__", tuple(attrs.fields_dict(Limits)))
    expected = f"an object with {', '.join(names)}" if names else "an empty object"
    return _error(400, f"Invalid body of {request.method} {request.path}; expected {expected}: {error}.")


def _error(status: int, text: str, headers: Mapping[str, str] | None = None) -> Answer:
    return Answer(status, headers, {"error": HTTPStatus(status).phrase, "message": text})
