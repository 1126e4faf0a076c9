from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aprocore import Procore
from aprocore.mcp.catalogue_tools import CatalogueTools
from aprocore.sandbox import Sandbox


@pytest.fixture
async def reader(sandbox: Sandbox) -> AsyncIterator[Procore]:
    """Open a session that only reads, and sign it in."""
    async with sandbox.procore(read_only=True) as procore:
        await procore.me()
        yield procore


@pytest.fixture
def tools(reader: Procore) -> CatalogueTools:
    return CatalogueTools(reader)


@pytest.fixture
def project(sandbox: Sandbox) -> int:
    """Return the project with the most RFIs."""
    rfis = sandbox.seed_data.rfis
    return max(rfis, key=lambda project_id: len(rfis[project_id]))
