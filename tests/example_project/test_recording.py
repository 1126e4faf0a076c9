"""Tests with recorded responses of a real account, replayed without network."""

import asyncio
import time

import pytest
from rfi_digest import create_note, notes_path, read_note

from aprocore import NotFoundError


@pytest.fixture
def procore_account(procore_sandbox):
    """Use the sandbox as the real account; without this fixture the PROCORE_… variables determine the account."""
    return procore_sandbox.procore()


def test_names_are_anonymized(procore_recording):
    async def main():
        return await procore_recording.portfolio.projects.list().first()

    project = asyncio.run(main())
    assert (project.id, project.name) == (864572099434786, "Canopy alignment")


class TestNotes:
    @pytest.mark.parametrize("text", ["cranes", "pour at six: bring boots"])
    def test_create_read_and_delete(self, procore_recording, text):
        async def main():
            async with procore_recording:
                note_id = await create_note(procore_recording, text)
                assert await read_note(procore_recording, note_id) == text
                await procore_recording.delete(f"{notes_path(procore_recording)}/{note_id}")
                with pytest.raises(NotFoundError):
                    await read_note(procore_recording, note_id)

        asyncio.run(main())


@pytest.mark.procore_recording(ignore=["name"])
def test_ignored_field_may_differ(procore_recording):
    note_id = asyncio.run(create_note(procore_recording, f"written at {time.time()}"))
    assert note_id == 1732053436715549


def test_id_from_a_fixture_value(procore_recording, procore_given, procore_sandbox, monkeypatch):
    monkeypatch.setenv("DIGEST_PROJECT_ID", str(next(iter(procore_sandbox.seed_data.projects))))
    project_id = procore_given("DIGEST_PROJECT_ID")

    async def main():
        return await procore_recording.portfolio.projects.get(id=project_id)

    assert asyncio.run(main()).id == project_id
