"""Compatibility check of aiohttp's private API, and the fallback transport."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest
from aiohttp.client_proto import ResponseHandler
from aiohttp.http import HttpResponseParser

from aprocore import Procore, StaticToken
from aprocore.net.aiohttp import compat_check, private_api
from aprocore.net.aiohttp.direct_transport import DirectTransport
from aprocore.net.aiohttp.fallback_transport import FallbackTransport
from tests.support.clock import FakeClock
from tests.support.raw_server import answering, http, raw_server
from tests.support.transports import transport

pytestmark = pytest.mark.anyio


def run_check() -> tuple[str, ...]:
    return compat_check.missing_internals.__wrapped__()


async def test_this_release_is_compatible() -> None:
    assert run_check() == ()
    async with transport() as carrier:
        assert isinstance(carrier, DirectTransport)


def without(function: Callable[..., Any], parameter: str) -> Callable[..., Any]:
    """Return a function without one of its parameters."""

    def changed(*args: Any, **options: Any) -> Any:
        return function(*args, **options)

    signature = inspect.signature(function)
    remaining = [other for other in signature.parameters.values() if other.name != parameter]
    changed.__signature__ = signature.replace(parameters=remaining)  # type: ignore[attr-defined]
    return changed


@pytest.mark.parametrize(
    ("owner", "member", "parameter"),
    [
        (owner, name.rpartition(".")[2], parameter)
        for owner, name in (
            (ResponseHandler, "ResponseHandler.set_response_params"),
            (aiohttp.TCPConnector, "TCPConnector._create_connection"),
        )
        for parameter in sorted(compat_check._PARAMETERS[name])
    ],
)
async def test_a_missing_parameter_is_detected(
    monkeypatch: pytest.MonkeyPatch, owner: type, member: str, parameter: str
) -> None:
    monkeypatch.setattr(owner, member, without(getattr(owner, member), parameter))
    assert run_check() == (f"{owner.__name__}.{member}",)


@pytest.mark.parametrize("parameter", sorted(compat_check._PARAMETERS["ClientRequest"]))
async def test_a_missing_parameter_of_the_request_is_detected(monkeypatch: pytest.MonkeyPatch, parameter: str) -> None:
    monkeypatch.setattr(aiohttp, "ClientRequest", without(aiohttp.ClientRequest, parameter))
    assert run_check() == ("ClientRequest",)


@pytest.mark.parametrize(
    ("owner", "member"),
    [
        (ResponseHandler, "set_response_params"),
        (aiohttp.TCPConnector, "_create_connection"),
        (aiohttp.TCPConnector, "_create_direct_connection"),
        (aiohttp.TCPConnector, "_start_tls_connection"),
    ],
)
async def test_a_missing_method_is_detected(monkeypatch: pytest.MonkeyPatch, owner: type, member: str) -> None:
    for cls in owner.__mro__:
        monkeypatch.delattr(cls, member, raising=member in vars(cls))
    assert any(name.startswith(owner.__name__) for name in run_check())


@pytest.mark.parametrize("owner", [aiohttp.BaseConnector, ResponseHandler])
async def test_a_missing_attribute_is_detected(monkeypatch: pytest.MonkeyPatch, owner: type) -> None:
    monkeypatch.setattr(owner, "__init__", lambda self, *args, **options: None)
    assert any(name.startswith(owner.__name__) for name in run_check())


def accepts_everything(self: Any, length: int) -> None:
    self.reusable = True


def raises(*args: Any, **options: Any) -> Any:
    raise AttributeError


@pytest.mark.parametrize(
    ("member", "changed"),
    [
        ("connection_lost", lambda self, exc: None),
        ("connection_lost", raises),
        ("connection_made", raises),
        ("is_connected", lambda self: True),
        ("is_connected", lambda self: False),
    ],
)
async def test_changed_behaviour_is_detected(monkeypatch: pytest.MonkeyPatch, member: str, changed: Any) -> None:
    monkeypatch.setattr(ResponseHandler, member, changed)
    assert len(run_check()) == 1


@pytest.mark.parametrize("changed", [lambda self, data: ([], False), lambda self, data: (), raises])
async def test_a_changed_parser_is_detected(monkeypatch: pytest.MonkeyPatch, changed: Any) -> None:
    class Parser(HttpResponseParser):  # type: ignore[misc,valid-type] # compiled, or not
        feed_data = changed

    monkeypatch.setattr("aiohttp.client_proto.HttpResponseParser", Parser)
    assert len(run_check()) == 1


async def test_an_ineffective_check_is_detected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private_api.Connection, "end", accepts_everything)
    assert run_check() == ("ResponseHandler.data_received",)


async def test_a_session_warns_once_and_works(clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aprocore.net.aiohttp.missing_internals", lambda: ("a", "b"))
    async with raw_server(answering(http(b'{"id": 7}'))) as server:
        procore = Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            async with procore:
                for _ in range(3):
                    assert await procore.get("/rest/v1.0/projects") == {"id": 7}
                assert isinstance(procore._resources.open(), FallbackTransport)
    (warning,) = caught
    assert warning.category is RuntimeWarning
    assert "(a, b)" in str(warning.message)
    assert "Update aprocore" in str(warning.message)
