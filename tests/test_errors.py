from __future__ import annotations

import asyncio
import copy
import errno
import pickle
from typing import Any

import attrs
import pytest
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore import RateLimit, errors
from aprocore.errors import (
    AmbiguousOutcomeError,
    ConfigurationError,
    ConnectError,
    DeadlineExceededError,
    ProcoreError,
    RateLimitedError,
    ReauthorizationRequiredError,
    RequestTimeoutError,
    TokenRefreshError,
    TransportError,
    UnprocessableError,
)
from aprocore.types import RequestLine, Secret
from tests.support.canary import CANARY, assert_hidden
from tests.support.cases import cases

TREE = {
    "ProcoreError": None,
    "TransportError": "ProcoreError",
    "ConnectError": "TransportError",
    "CertificateError": "ConnectError",
    "ProxyError": "ConnectError",
    "RequestTimeoutError": "TransportError",
    "ProtocolError": "TransportError",
    "AmbiguousOutcomeError": "TransportError",
    "ResponseError": "ProcoreError",
    "BadRequestError": "ResponseError",
    "UnauthorizedError": "ResponseError",
    "ForbiddenError": "ResponseError",
    "AppNotConnectedError": "ForbiddenError",
    "NotFoundError": "ResponseError",
    "ConflictError": "ResponseError",
    "GoneError": "ResponseError",
    "PayloadTooLargeError": "ResponseError",
    "NotReadyError": "ResponseError",
    "UnprocessableError": "ResponseError",
    "RateLimitedError": "ResponseError",
    "ServerError": "ResponseError",
    "PartialFailureError": "ProcoreError",
    "JobFailedError": "ProcoreError",
    "SyncInterruptedError": "PartialFailureError",
    "AuthError": "ProcoreError",
    "TokenRefreshError": "AuthError",
    "ReauthorizationRequiredError": "AuthError",
    "AuthorizationDeniedError": "AuthError",
    "StateMismatchError": "AuthError",
    "DecodeError": "ProcoreError",
    "ConfigurationError": "ProcoreError",
    "MissingCompanyError": "ConfigurationError",
    "DeadlineExceededError": "ProcoreError",
    "SessionClosedError": "ProcoreError",
    "UnexpectedLinkError": "ProcoreError",
    "PaginationLoopError": "ProcoreError",
    "SourceChangedError": "ProcoreError",
    "ListChangedError": "ProcoreError",
    "WatermarkConflictError": "ProcoreError",
    "LocalFileError": "ProcoreError",
}
NAMES = [name for name in errors.__all__ if not issubclass(getattr(errors, name), Warning)]
CLASSES: list[type[ProcoreError]] = [getattr(errors, name) for name in NAMES]

FACTS: dict[str, Any] = {
    "hint": "Do that.",
    "request": RequestLine("GET", "/rest/v1.0/me"),
    "status": 404,
    "headers": CIMultiDictProxy(CIMultiDict({"X-Request-Id": "abc"})),
    "body": {"errors": ["No"]},
    "request_id": "abc",
    "rate_limit": RateLimit(limit=25, remaining=3, reset=1_800_000_000),
    "attempts": 3,
    "applied": "no",
    "code": "not_found",
}


def test_class_tree_is_the_documented_one() -> None:
    assert sorted(TREE) == NAMES
    for name, parent in TREE.items():
        bases = [base.__name__ for base in getattr(errors, name).__bases__ if issubclass(base, ProcoreError)]
        assert bases == ([parent] if parent else []), name


@pytest.mark.parametrize(
    ("name", "builtin"),
    [
        ("RequestTimeoutError", TimeoutError),
        ("DeadlineExceededError", TimeoutError),
        ("DecodeError", ValueError),
        ("ConfigurationError", ValueError),
        ("MissingCompanyError", ValueError),
        ("SessionClosedError", RuntimeError),
        ("LocalFileError", OSError),
    ],
)
def test_errors_are_caught_as_their_builtin_base(name: str, builtin: type[Exception]) -> None:
    with pytest.raises(builtin, match="It failed"):
        raise getattr(errors, name)("It failed.")
    assert not issubclass(getattr(errors, name), asyncio.CancelledError)


@pytest.mark.parametrize("cls", CLASSES)
class TestEach:
    def test_error_carries_its_details(self, cls: type[ProcoreError]) -> None:
        error = cls("It failed.", **FACTS)
        for name, value in FACTS.items():
            assert getattr(error, name) == value, name
        assert error.args == ("It failed.",)
        assert error.message == "It failed."

    def test_text_has_request_status_message_and_hint(self, cls: type[ProcoreError]) -> None:
        assert str(cls("It failed.", **FACTS)) == "GET /rest/v1.0/me: 404: It failed. Do that."
        assert str(cls("It failed.")) == "It failed."
        assert repr(cls("It failed.", hint="Why?")) == f"{cls.__name__}('It failed. Why?')"

    @pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
    def test_error_can_be_pickled(self, cls: type[ProcoreError], twin: Any) -> None:
        error = cls("It failed.", **FACTS)
        error.add_note("A note.")
        other = twin(error)
        assert type(other) is cls
        assert other is not error
        assert (str(other), other.args, other.__notes__) == (str(error), error.args, ["A note."])
        for field in attrs.fields(cls):
            assert getattr(other, field.name) == getattr(error, field.name), field.name

    def test_error_can_be_raised_and_compared(self, cls: type[ProcoreError]) -> None:
        one, other = cls("It failed."), cls("It failed.")
        assert one != other
        assert len({one, other, one}) == 2
        with pytest.raises(cls) as caught:
            raise one from other
        assert caught.value is one

    def test_details_are_keyword_only(self, cls: type[ProcoreError]) -> None:
        with pytest.raises(TypeError):
            cls("It failed.", "a hint")  # type: ignore[call-arg]

    @pytest.mark.fault("D06")
    def test_text_can_always_be_encoded_for_a_log(self, cls: type[ProcoreError]) -> None:
        error = cls("Half of a pair: \ud83d.", hint="é\udc80")
        assert str(error).encode() == "Half of a pair: \\ud83d. é\\udc80".encode()
        assert error.message == "Half of a pair: \ud83d."

    def test_secret_details_are_not_shown(self, cls: type[ProcoreError]) -> None:
        error = cls("It failed.", body={"token": Secret(CANARY)}, headers={"Authorization": CANARY})
        assert_hidden(str(error) + repr(error) + repr(error.args) + f"{error} {error!r}")
        assert_hidden(repr(error.body))


@cases(
    ("error", "name", "value"),
    [
        (TransportError("x"), "phase", "sent"),
        (ConnectError("x"), "phase", "not_sent"),
        (errors.CertificateError("x"), "phase", "not_sent"),
        (errors.ProxyError("x"), "phase", "not_sent"),
        (RequestTimeoutError("x"), "phase", "sent"),
        (DeadlineExceededError("x"), "phase", "not_sent"),
        (AmbiguousOutcomeError("x"), "applied", "unknown"),
        (errors.PartialFailureError("x"), "applied", "yes"),
        (errors.NotReadyError("x"), "retry_after", None),
        (UnprocessableError("x"), "errors", {}),
        (RateLimitedError("x"), "retry_at", None),
        (TokenRefreshError("x"), "outcome_unknown", False),
        (ReauthorizationRequiredError("x"), "reason", "missing"),
        (errors.DecodeError("x"), "truncated", False),
    ],
)
def test_defaults_are_the_safe_assumptions(error: ProcoreError, name: str, value: object) -> None:
    assert getattr(error, name) == value


def test_additional_details_survive_pickling() -> None:
    errors = [
        UnprocessableError("x", errors={"name": ["is taken"]}),
        RateLimitedError("x", retry_at=1_800_000_000.5),
        TokenRefreshError("x", error="invalid_grant", outcome_unknown=True),
        ReauthorizationRequiredError("x", reason="rotation_lost", since=5.0),
        AmbiguousOutcomeError("x", phase="sent"),
    ]
    for error in errors:
        other = pickle.loads(pickle.dumps(error))
        assert other.__dict__ == error.__dict__


def test_errors_share_no_mapping() -> None:
    assert UnprocessableError("x").errors is not UnprocessableError("x").errors


def test_configuration_error_is_a_value_error() -> None:
    assert issubclass(ConfigurationError, ValueError)
    assert ConfigurationError("x").attempts == 0


def test_error_of_a_local_file_keeps_its_number() -> None:
    error = errors.LocalFileError.of(OSError(errno.ENOSPC, "No space left on device"), "The file 'a' can't be written")
    assert str(error).startswith("The file 'a' can't be written: No space left on device.")
    assert pickle.loads(pickle.dumps(error)).errno == error.errno == errno.ENOSPC
