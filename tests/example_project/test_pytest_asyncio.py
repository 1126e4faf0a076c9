"""In pytest-asyncio's strict mode; its auto mode needs no marks."""

import pytest
import pytest_asyncio
from rfi_digest import open_rfis, remember, remembered


@pytest_asyncio.fixture
async def note_id(procore):
    note_id = await remember(procore, "crane inspection")
    yield note_id
    assert await remembered(procore, note_id) == "crane inspection"


@pytest.mark.asyncio
async def test_without_a_fixture_of_its_own(procore, procore_sandbox):
    assert await open_rfis(procore, next(iter(procore_sandbox.seed_data.projects)))


@pytest.mark.asyncio
async def test_with_an_asynchronous_fixture(procore, note_id):
    assert await remembered(procore, note_id) == "crane inspection"


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("attempt", range(2))
async def test_on_an_event_loop_that_outlives_the_test(procore, attempt):
    assert (await procore.me()).name == "Sandbox App"
