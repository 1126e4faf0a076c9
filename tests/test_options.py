"""Validation of every option of a session and of a call, before anything is sent and without showing values."""

from __future__ import annotations

import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import (
    ClientCredentials,
    ConfigurationError,
    Hook,
    Limiter,
    Procore,
    RedisLimiter,
    RetryPolicy,
    StaticToken,
    Timeout,
)
from tests.support.canary import assert_hidden
from tests.support.cases import cases
from tests.support.raw_server import RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"
SECRET = "apc-CANARY-secret"
PROXY = "http://{}:{}@proxy"
NAN, INFINITY = float("nan"), float("inf")
NO_SECONDS = ("5", -1, NAN, INFINITY, 10**400, True, [5], object())

SESSION: dict[str, tuple[Any, ...]] = {
    "auth": (None, "token", StaticToken, {"client_id": "x"}),
    "environment": (None, "production", "https://api.procore.com"),
    "company_id": ("", "a b", "1\r\n", "../1", 1.5, True, b"1", [1], {}, "é"),
    "project_id": ("", "a b", "1\r\n", "../1", 1.5, True, b"1", [1], {}, "é"),
    "user": ("", None, 5, b"me"),
    "store": ("tokens.json", Path("tokens.json"), {}, 5),
    "connections": (0, -1, None, "5", 1.5, True),
    "timeout": (None, 0, *NO_SECONDS),
    "max_wait": NO_SECONDS,
    "retry": (None, 3, True, {"max_attempts": 3}),
    "limiter": (25, "25/10", Limiter, RedisLimiter),
    "hooks": (None, 5, Hook(), [Hook], [None], [print]),
    "ssl": (True, False, "ca.pem"),
    "ca_file": (5, b"ca.pem", True),
    "proxy": (
        5,
        "",
        f"user:{SECRET}@proxy:3128",
        f"socks5://user:{SECRET}@proxy:1080",
        f"http://user:{SECRET}@",
        f"http://user:{SECRET}@proxy:99999",
        f"http://user:{SECRET}@proxy:0",
        f"http://user:{SECRET}@proxy/path",
        f"http://user:{SECRET}@proxy?x=1",
        f"http://user:{SECRET}@pro\r\nxy:3128",
        f"http://us er:{SECRET}@proxy:3128",
        f"http://user:{SECRET}@[proxy",
    ),
    "tls": ("", "openssl", 1, True, ["own"]),
    "trust_env": (None, 1, "no"),
    "block_unconnected": (None, 1, "no"),
    "read_only": (None, 1, "no"),
    "max_users": (0, -1, None, "5", 1.5, True),
    "user_agent": (5, "a\r\nb", "é", b"me"),
}


@cases(("name", "value"), [(name, value) for name, values in SESSION.items() for value in values])
def test_invalid_session_option_is_rejected(name: str, value: Any) -> None:
    options: dict[str, Any] = {"auth": ClientCredentials("id", SECRET), name: value}
    with pytest.raises(ConfigurationError) as caught:
        Procore(**options)
    assert {"hooks": "hook", "user_agent": "user"}.get(name, name) in str(caught.value).lower()
    shown = "".join(traceback.format_exception(caught.value))
    assert_hidden(shown, SECRET)


def test_traceback_does_not_show_the_password_of_a_proxy() -> None:
    def make(**options: Any) -> BaseException:
        try:
            Procore(ClientCredentials("id", "secret"), proxy=PROXY.format("u", SECRET), **options)
        except ConfigurationError as error:
            return error
        raise AssertionError

    for options in ({"connections": 0}, {"retry": 5}, {"company_id": "a b"}):
        error = make(**options)
        assert_hidden("".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()), SECRET)


@attrs.define
class Thing:
    id: int = 0


CALL: dict[str, tuple[Any, ...]] = {
    "params": ("a=1", [("a", 1)], 5, {1: 2}, {"": 1}, {None: 1}, {"a": NAN}, {"a": b"x"}, {"a": "\ud800"}),
    "json": ({1, 2}, NAN, b"x", object(), {"a": {1: 2}}, "\ud800"),
    "data": (5, [b"x"], object(), "\ud800", {"a": b"x"}),
    "headers": (
        "a: b",
        [("a", "b")],
        {"a": 5},
        {5: "a"},
        {"a": "b\r\nc"},
        {"a b": "c"},
        {"": "x"},
        {"Host": "x"},
        {"cookie": "x"},
        {"a": "é"},
        {"X-A": "1", "x-a": "2"},
    ),
    "company_id": ("", "a b", "1\r\n", 1.5, True, b"1", [1], {}),
    "timeout": (0, *NO_SECONDS),
    "retry": (3, True, "no", RetryPolicy),
    "max_wait": NO_SECONDS,
    "urgent": (1, "yes"),
    "idempotent": (1, "yes"),
}
REQUEST: dict[str, tuple[Any, ...]] = {
    **CALL,
    "method": (None, 5, "", "TRACE", "GET ", "GE\r\nT", b"GET", ["GET"]),
    "path": (None, 5, b"/rest/v1.0/x", ["/rest/v1.0/x"], "", "/rest/v1.0/\r\n", "/rest", "x", "https://x/rest/v1.0/x"),
    "into": (dict, "Thing", 5, Thing(), [Thing]),
}


@asynccontextmanager
async def session_at() -> AsyncIterator[tuple[RawServer, Procore]]:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1) as procore,
    ):
        yield server, procore


def each_value(options: dict[str, tuple[Any, ...]]) -> list[tuple[str, Any]]:
    return [(name, value) for name, values in options.items() for value in values]


async def test_invalid_call_option_is_rejected() -> None:
    async with session_at() as (server, procore):
        for name, value in each_value(REQUEST):
            arguments = {"method": "POST", "path": PATH, name: value}
            try:
                await procore.request(**arguments)
            except ConfigurationError:
                assert server.requests == [], f"{name}={value!r}"
            else:
                pytest.fail(f"{name}={value!r} is taken")
        assert await procore.get(PATH, into=Thing) == Thing()
        assert len(server.requests) == 1


async def test_invalid_stream_option_is_rejected() -> None:
    async with session_at() as (server, procore):
        for name, value in each_value({**CALL, "method": REQUEST["method"], "path": (None, 5, b"/x", ["/x"], "", "x")}):
            arguments = {"method": "POST", "path": PATH, name: value}
            with pytest.raises(ConfigurationError):
                await _entered(procore, arguments)
            assert server.requests == [], f"{name}={value!r}"


async def _entered(procore: Procore, arguments: dict[str, Any]) -> None:
    async with procore.stream(**arguments):
        raise AssertionError(arguments)


async def test_invalid_view_option_is_rejected() -> None:
    async with session_at() as (_, procore):
        for name in ("company_id", "project_id"):
            for value in SESSION[name]:
                with pytest.raises(ConfigurationError, match=name):
                    procore.with_scope(**{name: value})
        grantor = Procore(ClientCredentials("id", "secret"))
        for user in SESSION["user"]:
            with pytest.raises(ConfigurationError, match="user"):
                grantor.as_user(user)


@cases(
    ("name", "value"),
    [
        *((name, value) for name in ("total", "connect", "read", "pool") for value in (None, 0, *NO_SECONDS)),
        *((name, value) for name in ("body", "min_rate") for value in (0, *NO_SECONDS) if value is not None),
    ],
)
def test_invalid_timeout_is_rejected(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"Timeout.{name}"):
        Timeout(**{name: value})


def test_less_reduces_only_the_total() -> None:
    timeout = Timeout(total=10.0, connect=1.0, read=2.0, pool=3.0, body=4.0, min_rate=5.0)
    assert timeout.less(4.0) == attrs.evolve(timeout, total=6.0)
    assert timeout.less(20.0) == attrs.evolve(timeout, total=0.001)
    assert timeout.less(0.0) is timeout


@cases(
    ("name", "value"),
    [
        *(("max_attempts", value) for value in (0, -1, None, "3", 1.5, True, NAN)),
        *((name, value) for name in ("base", "cap") for value in (None, *NO_SECONDS)),
        *(("quota", value) for value in (-1, None, "3", 1.5, True, NAN)),
    ],
)
def test_invalid_retry_policy_is_rejected(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"RetryPolicy.{name}"):
        RetryPolicy(**{name: value})
