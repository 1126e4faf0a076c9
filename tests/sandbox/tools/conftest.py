from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore.sandbox import Sandbox


@pytest.fixture
def people(sandbox: Sandbox) -> list[int]:
    """Return the ids of the members of each seeded project."""
    return [person.id for person in sandbox.seed_data.people]


@pytest.fixture
async def procore(sandbox: Sandbox) -> AsyncIterator[Any]:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        yield procore
