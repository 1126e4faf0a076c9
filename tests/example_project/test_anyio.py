import pytest
from rfi_digest import open_rfis, remember, remembered

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture
async def note_id(procore):
    note_id = await remember(procore, "crane inspection")
    yield note_id
    # The fixture procore is still open for those that take it.
    assert await remembered(procore, note_id) == "crane inspection"
    await procore.delete(f"/rest/v1.0/todos/{note_id}")


async def test_without_a_fixture_of_its_own(procore, procore_sandbox):
    assert await open_rfis(procore, next(iter(procore_sandbox.seed_data.projects)))


async def test_with_an_asynchronous_fixture(procore, note_id):
    assert await remembered(procore, note_id) == "crane inspection"


async def test_closes_its_session_itself(procore, procore_sandbox):
    async with procore:
        await procore.me()
    assert len(procore_sandbox.requests.to("GET", "/rest/v1.0/me")) == 1
