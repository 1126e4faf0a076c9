"""Tests for pytest-asyncio in auto mode, without marks."""

import pytest
from rfi_digest import create_note, read_note


@pytest.fixture
async def note_id(procore):
    note_id = await create_note(procore, "crane inspection")
    yield note_id
    assert await read_note(procore, note_id) == "crane inspection"


async def test_with_an_async_fixture(procore, note_id):
    assert await read_note(procore, note_id) == "crane inspection"


async def test_session_is_closed_by_the_test(procore):
    async with procore:
        assert (await procore.me()).name == "Sandbox App"
