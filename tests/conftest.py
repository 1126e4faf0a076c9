from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore.sandbox import Sandbox

from .clock import FakeClock


@pytest.fixture(scope="session")
def anyio_backend() -> tuple[str, dict[str, Any]]:
    return "asyncio", {"use_uvloop": os.environ.get("APROCORE_TEST_LOOP") == "uvloop"}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox
