"""Tests that are no coroutines, and run some."""

import asyncio

import pytest
from rfi_digest import open_rfis, remember, remembered

from aprocore import NotFoundError, SessionClosedError


def test_leaves_its_session_to_the_fixture(procore, procore_sandbox):
    project_id = next(iter(procore_sandbox.seed_data.projects))
    assert asyncio.run(open_rfis(procore, project_id))
    # It went with its event loop.
    with pytest.raises(SessionClosedError):
        asyncio.run(open_rfis(procore, project_id))


def test_closes_its_session_itself(procore):
    async def main():
        async with procore:
            return await remembered(procore, await remember(procore, "crane inspection"))

    assert asyncio.run(main()) == "crane inspection"


@pytest.mark.parametrize("attempt", range(3))
def test_finds_nothing_of_an_earlier_test(procore, procore_sandbox, attempt):
    assert procore_sandbox.requests == []
    assert procore_sandbox.seed_data.records == {}

    async def main():
        return await remember(procore, "pour at six")

    note_id = asyncio.run(main())
    assert len(procore_sandbox.requests.to("POST", "/rest/v1.0/todos")) == 1
    assert note_id


_left_behind = []


@pytest.mark.parametrize("attempt", range(2))
def test_is_not_reached_by_a_session_that_an_earlier_test_left_behind(procore, procore_sandbox, attempt):
    async def main():
        while _left_behind:
            async with _left_behind.pop() as stranger:
                with pytest.raises(Exception, match="Check the client id and secret"):
                    await stranger.me()

    asyncio.run(main())
    _left_behind.append(procore_sandbox.procore())


def test_never_opens_its_session(procore):
    assert "not open yet" in repr(procore)


def test_reads_what_another_loop_of_the_same_test_wrote(procore, procore_sandbox):
    note_id = asyncio.run(remember(procore, "crane inspection"))

    async def main():
        async with procore_sandbox.procore() as another:
            with pytest.raises(NotFoundError):
                await remembered(another, note_id + 1)
            return await remembered(another, note_id)

    assert asyncio.run(main()) == "crane inspection"
