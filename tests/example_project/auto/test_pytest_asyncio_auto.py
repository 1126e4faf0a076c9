"""In pytest-asyncio's auto mode, without a mark."""

import pytest
from rfi_digest import remember, remembered


@pytest.fixture
async def note_id(procore):
    note_id = await remember(procore, "crane inspection")
    yield note_id
    assert await remembered(procore, note_id) == "crane inspection"


async def test_with_an_asynchronous_fixture(procore, note_id):
    assert await remembered(procore, note_id) == "crane inspection"


async def test_closes_its_session_itself(procore):
    async with procore:
        assert (await procore.me()).name == "Sandbox App"
