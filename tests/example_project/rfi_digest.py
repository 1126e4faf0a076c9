"""A small program that calls Procore: which RFIs of a project wait for an answer, and notes about them."""

from __future__ import annotations

from aprocore import Procore


async def open_rfis(procore: Procore, project_id: int) -> list[str]:
    rfis = procore.with_scope(project_id=project_id).rfis.list(filters={"status": ["open"]})
    return [f"{rfi.number} {rfi.subject}" async for rfi in rfis]


async def remember(procore: Procore, text: str) -> int:
    note = await procore.post("/rest/v1.0/todos", json={"text": text})
    return note["id"]


async def remembered(procore: Procore, note_id: int) -> str:
    note = await procore.get(f"/rest/v1.0/todos/{note_id}")
    return note["text"]
