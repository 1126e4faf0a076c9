"""Synchronous tests that run coroutines with `asyncio.run`."""

import asyncio

import pytest
from rfi_digest import create_note, notes_path, open_rfis, read_note

from aprocore import NotFoundError, SessionClosedError


def test_fixture_closes_the_session(procore, procore_sandbox):
    project_id = next(iter(procore_sandbox.seed_data.projects))
    assert asyncio.run(open_rfis(procore, project_id))
    # The session is closed together with its event loop.
    with pytest.raises(SessionClosedError):
        asyncio.run(open_rfis(procore, project_id))


def test_session_is_closed_by_the_test(procore):
    async def main():
        async with procore:
            return await read_note(procore, await create_note(procore, "crane inspection"))

    assert asyncio.run(main()) == "crane inspection"


@pytest.mark.parametrize("attempt", range(3))
def test_sandbox_is_empty_at_the_start_of_each_test(procore, procore_sandbox, attempt):
    assert procore_sandbox.requests == []

    async def main():
        return await create_note(procore, "pour at six")

    note_id = asyncio.run(main())
    assert len(procore_sandbox.requests.to("POST", notes_path(procore))) == 1
    assert note_id


_earlier_sessions = []


@pytest.mark.parametrize("attempt", range(2))
def test_rejects_sessions_of_earlier_tests(procore, procore_sandbox, attempt):
    async def main():
        while _earlier_sessions:
            async with _earlier_sessions.pop() as session:
                with pytest.raises(Exception, match="Check the client id and secret"):
                    await session.me()

    asyncio.run(main())
    _earlier_sessions.append(procore_sandbox.procore())


def test_session_is_not_opened_by_the_fixture(procore):
    assert "not open yet" in repr(procore)


def test_event_loops_of_one_test_share_the_sandbox(procore, procore_sandbox):
    note_id = asyncio.run(create_note(procore, "crane inspection"))

    async def main():
        async with procore_sandbox.procore() as another:
            with pytest.raises(NotFoundError):
                await read_note(another, note_id + 1)
            return await read_note(another, note_id)

    assert asyncio.run(main()) == "crane inspection"
