from __future__ import annotations

from typing import Any

import pytest

from aprocore.sandbox import Sandbox


@pytest.fixture
async def procore(sandbox: Sandbox) -> Any:
    # No receiver is too slow unless a test says so.
    sandbox.clock.run(0)
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore
