from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aprocore.sandbox import Sandbox

from .visitor import Visitor


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def visitor(sandbox: Sandbox) -> Visitor:
    return Visitor(sandbox)
