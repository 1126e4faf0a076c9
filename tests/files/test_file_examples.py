"""The examples of file transfers, unchanged."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from aprocore.sandbox import Sandbox
from tests.support.examples import example

pytestmark = pytest.mark.anyio


async def test_30_mb_are_attached_to_an_rfi(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "photos.zip"
    path.write_bytes(bytes(30_000_000))
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        rfi = await procore.rfis.list().first()
        assert rfi is not None
        await example("upload_to_rfi").main(procore, rfi.id, str(path))
    assert f"photos.zip (30,000,000 bytes) is attached to RFI {rfi.id}" in capsys.readouterr().out
    assert len([seen for seen in sandbox.requests if seen.origin == "storage"]) == 2
    [reply] = sandbox.requests.to("POST", "/rest/v1.0/projects/{project_id}/rfis/{id}/replies")
    assert (reply.status, len(reply.json()["reply"]["upload_ids"])) == (201, 1)
    assert list(tmp_path.iterdir()) == [path]


async def test_documents_of_a_project_are_downloaded(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        documents = procore.documents.project_folders_and_files
        uploaded = await procore.files.upload(b"content", name="a.txt")
        await documents.create_file(file={"name": "a.txt", "upload_uuid": uploaded})
        await example("download_documents").main(procore, str(tmp_path / "documents"))
    assert "unchanged" in capsys.readouterr().out
    digests = {sha256(path.read_bytes()).hexdigest() for path in (tmp_path / "documents").rglob("*") if path.is_file()}
    assert sha256(b"content").hexdigest() in digests
