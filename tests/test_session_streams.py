"""Ends of streams."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest

from aprocore import Procore, StaticToken
from tests.support.clock import FakeClock
from tests.support.raw_server import answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"


@pytest.mark.fault("C13")
async def test_generator_around_a_stream_can_be_closed_early(clock: FakeClock) -> None:
    async def pieces(procore: Procore) -> AsyncIterator[bytes]:
        async with procore.stream("GET", PATH) as response:
            async for piece in response:
                yield piece

    async with (
        raw_server(answering(http(b"{}"))) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock, connections=1) as procore,
    ):
        for _ in range(3):
            async with aclosing(pieces(procore)) as each:
                assert await anext(each) == b"{}"
        assert await procore.get(PATH) == {}
    assert len(server.requests) == 4


async def test_unknown_stream_option_is_rejected(clock: FakeClock) -> None:
    options: dict[str, Any] = {"tiemout": 5}
    async with (
        raw_server(answering(http(b"{}"))) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
    ):
        with pytest.raises(TypeError, match="'tiemout'"):
            async with procore.stream("GET", PATH, **options):
                raise AssertionError
        with pytest.raises(TypeError):
            await procore.get(PATH, **options)
    assert server.requests == []
