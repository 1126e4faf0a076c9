"""Bodies of requests to the control port: what they may hold, and the faults that they describe."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import msgspec

from .http.faults import (
    Delay,
    Fault,
    Raw,
    ResetAfter,
    ResetBefore,
    Rewrite,
    Trickle,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from .http.response import Answer
from .jobs.job_registry import JobOutcome
from .jobs.sandbox_jobs import STARTABLE

__all__ = [
    "ClockBody",
    "EmptyBody",
    "EventBody",
    "FaultBody",
    "JobEndBody",
    "JobSettingsBody",
    "JobStartBody",
    "OverloadBody",
    "ResetBody",
    "RevocationBody",
]

_Seconds: TypeAlias = Annotated[float, msgspec.Meta(ge=-1e10, le=1e10)]
_Line: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[\x20-\x7e]*$")]


class _Strict(msgspec.Struct, forbid_unknown_fields=True):
    pass


class _Tagged(_Strict, tag_field="kind"):
    pass


class EmptyBody(_Strict):
    pass


class ClockBody(_Strict):
    advance: _Seconds = 0.0
    pace: Annotated[float, msgspec.Meta(ge=0, le=1e6)] | None = None


class RevocationBody(_Strict):
    everything: bool = False
    """Whether to revoke refresh tokens and codes too."""


class OverloadBody(_Strict):
    seconds: Annotated[float, msgspec.Meta(ge=0, le=1e6)]


class ResetBody(_Strict):
    seed: int | None = None


class AnswerFault(_Tagged, tag="answer"):
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] = 200
    headers: dict[_Line, _Line] = {}
    body: Any = ""

    def fault(self) -> Fault:
        return Answer(self.status, self.headers, self.body)


class DelayFault(_Tagged, tag="delay"):
    seconds: Annotated[float, msgspec.Meta(ge=0, le=3600)]
    then: _AnyFault | None = None

    def fault(self) -> Fault:
        return Delay(self.seconds, None if self.then is None else self.then.fault())


class ResetBeforeFault(_Tagged, tag="reset_before"):
    def fault(self) -> Fault:
        return ResetBefore()


class ResetAfterFault(_Tagged, tag="reset_after"):
    def fault(self) -> Fault:
        return ResetAfter()


class TruncateFault(_Tagged, tag="truncate"):
    after: Annotated[int, msgspec.Meta(ge=0)]
    reset: bool = False

    def fault(self) -> Fault:
        return Truncate(self.after, self.reset)


class TruncateGzipFault(_Tagged, tag="truncate_gzip"):
    missing: Annotated[int, msgspec.Meta(ge=1)] = 8

    def fault(self) -> Fault:
        return TruncateGzip(self.missing)


class TrickleFault(_Tagged, tag="trickle"):
    every: Annotated[float, msgspec.Meta(ge=0, le=3600)]

    def fault(self) -> Fault:
        return Trickle(self.every)


class RewriteFault(_Tagged, tag="rewrite"):
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] | None = None
    headers: dict[_Line, _Line | None] = {}
    body: Any = None

    def fault(self) -> Fault:
        return Rewrite(lambda answer: answer.patched(status=self.status, headers=self.headers, body=self.body))


class RawFault(_Tagged, tag="raw"):
    data: str
    after: bool = False

    def fault(self) -> Fault:
        return Raw(self.data.encode("latin-1"), self.after)


class UnsolicitedFault(_Tagged, tag="unsolicited"):
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] = 200
    headers: dict[_Line, _Line] = {}
    body: Any = ""

    def fault(self) -> Fault:
        return Unsolicited(Answer(self.status, self.headers, self.body))


_AnyFault: TypeAlias = (
    AnswerFault
    | RawFault
    | ResetAfterFault
    | ResetBeforeFault
    | RewriteFault
    | TrickleFault
    | TruncateFault
    | TruncateGzipFault
    | UnsolicitedFault
)


class FaultBody(_Strict):
    path: str
    fault: _AnyFault | DelayFault
    method: str = "*"
    times: Annotated[int, msgspec.Meta(ge=0)] | None = 1
    skip: Annotated[int, msgspec.Meta(ge=0)] = 0
    chance: Annotated[float, msgspec.Meta(ge=0, le=1)] = 1.0
    documented: bool = True


class EventBody(_Strict):
    resource_name: Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
    event_type: Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
    resource_id: Annotated[int, msgspec.Meta(ge=0)] | Annotated[str, msgspec.Meta(max_length=255)]
    project_id: int | None = None
    user_id: int | None = None


class JobSettingsBody(_Strict):
    polls: Annotated[int, msgspec.Meta(ge=0)] | msgspec.UnsetType = msgspec.UNSET
    seconds: Annotated[float, msgspec.Meta(ge=0, le=1e10)] | msgspec.UnsetType = msgspec.UNSET
    outcome: JobOutcome | msgspec.UnsetType = msgspec.UNSET
    message: str | msgspec.UnsetType = msgspec.UNSET
    failed_parts: Annotated[int, msgspec.Meta(ge=0)] | msgspec.UnsetType = msgspec.UNSET
    retry_after: Annotated[int, msgspec.Meta(ge=0)] | msgspec.UnsetType | None = msgspec.UNSET


class JobStartBody(_Strict):
    operation: str = STARTABLE


class JobEndBody(_Strict):
    id: str
    outcome: JobOutcome | None = None
