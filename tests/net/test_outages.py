from __future__ import annotations

import pytest

from aprocore import ConnectError
from aprocore.net.outages import Outages
from aprocore.sansio.messages import Response
from aprocore.types import RequestLine
from tests.support.clock import FakeClock

pytestmark = pytest.mark.anyio

ORIGIN = "https://a.example"
REQUEST = RequestLine("GET", "/rest/v1.0/me")


async def test_an_outage_may_end_before_the_task_that_waits_for_its_end_has_started(clock: FakeClock) -> None:
    outages = Outages(clock)
    outages.record(ORIGIN, ConnectError("Nothing listens.", request=REQUEST))
    assert outages.is_active(ORIGIN)
    wait = outages.wait(ORIGIN, REQUEST)
    outages.record(ORIGIN, Response(200, {}, b""))
    assert await wait is None
