from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aprocore.sandbox import Sandbox
from aprocore.sandbox.recording import Recorder


@pytest.fixture
async def recorder() -> AsyncIterator[Recorder]:
    async with Recorder() as recorder:
        yield recorder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "one.json"


@pytest.fixture
async def account() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=11) as account:
        yield account
