"""Example program: a digest of a project's open RFIs, and notes."""

from __future__ import annotations

from aprocore import Procore


async def open_rfis(procore: Procore, project_id: int) -> list[str]:
    rfis = procore.with_scope(project_id=project_id).rfis.list(filters={"status": ["open"]})
    return [f"{rfi.number} {rfi.subject}" async for rfi in rfis]


def notes_path(procore: Procore) -> str:
    return f"/rest/v1.0/companies/{procore.company_id}/programs"


async def create_note(procore: Procore, text: str) -> int:
    note = await procore.post(notes_path(procore), json={"program": {"name": text}})
    return note["id"]


async def read_note(procore: Procore, note_id: int) -> str:
    note = await procore.get(f"{notes_path(procore)}/{note_id}")
    return note["name"]
