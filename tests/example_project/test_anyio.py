import pytest
from rfi_digest import create_note, notes_path, open_rfis, read_note

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
async def note_id(procore):
    note_id = await create_note(procore, "crane inspection")
    yield note_id
    # The session of the fixture `procore` is still open.
    assert await read_note(procore, note_id) == "crane inspection"
    await procore.delete(f"{notes_path(procore)}/{note_id}")


async def test_without_own_fixtures(procore, procore_sandbox):
    assert await open_rfis(procore, next(iter(procore_sandbox.seed_data.projects)))


async def test_with_an_async_fixture(procore, note_id):
    assert await read_note(procore, note_id) == "crane inspection"


async def test_session_is_closed_by_the_test(procore, procore_sandbox):
    async with procore:
        await procore.me()
    assert len(procore_sandbox.requests.to("GET", "/rest/v1.0/me")) == 1
