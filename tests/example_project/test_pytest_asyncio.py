"""Tests for pytest-asyncio in strict mode; auto mode needs no marks."""

import pytest
import pytest_asyncio
from rfi_digest import create_note, open_rfis, read_note


@pytest_asyncio.fixture
async def note_id(procore):
    note_id = await create_note(procore, "crane inspection")
    yield note_id
    assert await read_note(procore, note_id) == "crane inspection"


@pytest.mark.asyncio
async def test_without_own_fixtures(procore, procore_sandbox):
    assert await open_rfis(procore, next(iter(procore_sandbox.seed_data.projects)))


@pytest.mark.asyncio
async def test_with_an_async_fixture(procore, note_id):
    assert await read_note(procore, note_id) == "crane inspection"


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("attempt", range(2))
async def test_on_an_event_loop_of_the_module(procore, attempt):
    assert (await procore.me()).name == "Sandbox App"
