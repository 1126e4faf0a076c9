"""Against what a real account answered: recorded once, and replayed with no network."""

import asyncio
import time

import pytest
from rfi_digest import remember, remembered

from aprocore import NotFoundError


@pytest.fixture
def procore_account(procore_sandbox):
    """Take the sandbox for the real account; without this the PROCORE_… variables say which it is."""
    return procore_sandbox.procore()


def test_names_are_made_up(procore_recording):
    async def main():
        return await procore_recording.portfolio.projects.list().first()

    project = asyncio.run(main())
    assert (project.id, project.name) == (864572099434786, "Canopy alignment")


class TestNotes:
    @pytest.mark.parametrize("text", ["cranes", "pour at six: bring boots"])
    def test_is_remembered(self, procore_recording, text):
        async def main():
            async with procore_recording:
                note_id = await remember(procore_recording, text)
                assert await remembered(procore_recording, note_id) == text
                await procore_recording.delete(f"/rest/v1.0/todos/{note_id}")
                with pytest.raises(NotFoundError):
                    await remembered(procore_recording, note_id)

        asyncio.run(main())


@pytest.mark.procore_recording(ignore=["text"])
def test_what_is_another_each_time(procore_recording):
    note_id = asyncio.run(remember(procore_recording, f"written at {time.time()}"))
    assert note_id == 864572099434786


def test_of_a_project_that_is_given(procore_recording, procore_given, procore_sandbox, monkeypatch):
    monkeypatch.setenv("DIGEST_PROJECT_ID", str(next(iter(procore_sandbox.seed_data.projects))))
    project_id = procore_given("DIGEST_PROJECT_ID")

    async def main():
        return await procore_recording.portfolio.projects.get(id=project_id)

    assert asyncio.run(main()).id == project_id
