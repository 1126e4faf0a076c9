from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import attrs
import pytest

from aprocore import TransferProgress
from aprocore.cli.transfer import bar
from aprocore.sandbox import Answer, Hold
from tests.support.cases import cases
from tests.support.processes import send_signal
from tests.support.shell import Shell, child

URL = "/rest/v1.0/local_files/a.txt"


def journals(home: Path) -> list[Path]:
    return [path for path in home.rglob("uploads/*") if path.is_file()]


def test_files_are_uploaded(shell: Shell, project: int, tmp_path: Path, home: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    result = shell("upload", f"{tmp_path}/a.txt", f"{tmp_path}/b.txt", "--project-id", str(project), "--json")
    assert result.exit_code == 0, result.stderr
    first, second = json.loads(result.stdout)
    assert (first["name"], first["size"], second["name"], first["restarted"]) == ("a.txt", 5, "b.txt", False)
    assert journals(home) == []
    result = shell("upload", f"{tmp_path}/a.txt", "--for-company", "--kind", "form", "--name", "c.txt")
    assert "c.txt  5 bytes" in result.stdout


def test_failed_upload_goes_on_with_the_same_command(shell: Shell, project: int, tmp_path: Path, home: Path) -> None:
    (tmp_path / "a.txt").write_text("content")
    command = ("upload", f"{tmp_path}/a.txt", "--project-id", str(project))
    rule = shell.sandbox.faults.add("PATCH", "/rest/v2.1/*", Answer(500), times=None)
    result = shell(*command)
    assert (result.exit_code, "Run the same command again to go on" in result.stderr) == (1, True)
    [journal] = journals(home)
    if os.name != "nt":
        assert journal.stat().st_mode & 0o777 == 0o600
    shell.sandbox.faults.remove(rule)
    assert shell(*command).exit_code == 0
    assert len([seen for seen in shell.sandbox.requests if seen.origin == "storage"]) == 1
    assert journals(home) == []


def test_file_is_downloaded(shell: Shell, tmp_path: Path) -> None:
    result = shell("download", URL, "--to", f"{tmp_path}/b.txt", "--json")
    assert result.exit_code == 0, result.stderr
    [done] = json.loads(result.stdout)
    assert Path(done["path"]).stat().st_size == done["size"] == done["received"]
    result = shell("download", URL, "--to", f"{tmp_path}/b.txt")
    assert (result.exit_code, "already exists. Pass --force" in result.stderr) == (2, True)
    result = shell("download", URL, "--to", f"{tmp_path}/b.txt", "--force", "--sha256", "0" * 64)
    assert (result.exit_code, "checksum" in result.stderr) == (1, True)


def test_documents_are_downloaded(shell: Shell, project: int, tmp_path: Path) -> None:
    tree = {"files": [{"id": 1, "name": "a.txt", "url": URL}, {"id": 2, "name": "none"}], "folders": []}
    shell.sandbox.faults.add("GET", "/rest/v1.0/folders", Answer(200, None, tree), times=None)
    command = ("download", "--documents", "--project-id", str(project), "--to", f"{tmp_path}/out")
    result = shell(*command, "--json")
    assert (result.exit_code, [*json.loads(result.stdout)["failures"]]) == (1, ["none"])
    result = shell(*command)
    assert "0 files, 1 unchanged" in result.stdout
    assert "none" in result.stderr
    assert "1 file could not be downloaded." in result.stderr


@pytest.mark.parametrize(
    ("tool", "listed", "files"),
    [
        (
            "--drawings",
            "/rest/v1.1/drawing_areas/7/drawings",
            {"id": 1, "number": "A-1", "current_revision": {"pdf_url": URL}},
        ),
        ("--photos", "/rest/v1.0/images", {"id": 1, "filename": "a.jpg", "url": URL}),
    ],
)
def test_drawings_and_photos_are_downloaded(
    tool: str, listed: str, files: dict[str, object], shell: Shell, project: int, tmp_path: Path
) -> None:
    folders = "/rest/v1.1/projects/{id}/drawing_areas" if tool == "--drawings" else "/rest/v1.0/image_categories"
    shell.sandbox.faults.add("GET", folders, Answer(200, None, [{"id": 7, "name": "North"}]), times=None)
    shell.sandbox.faults.add("GET", listed, Answer(200, None, [files]), times=None)
    name = "A-1.pdf" if tool == "--drawings" else "a.jpg"
    command = ("download", tool, "--project-id", str(project), "--to")
    result = shell(*command, f"{tmp_path}/all")
    assert (result.exit_code, (tmp_path / "all" / "North" / name).exists()) == (0, True), result.stderr
    result = shell(*command, f"{tmp_path}/one", "--folder", "7", "--json")
    assert [file["path"] for file in json.loads(result.stdout)["files"]] == [str(tmp_path / "one" / name)]


@cases(
    ("arguments", "message"),
    [
        (("upload",), "Missing argument"),
        (("upload", __file__), "--project-id"),
        (("upload", __file__, __file__, "--name", "x"), "--name names one FILE"),
        (("upload", "/nowhere/x", "--project-id", "1"), "cannot be read"),
        (("download",), "Pass one of"),
        (("download", URL, "--documents"), "Pass one of"),
        (("download", "--photos", "--drawings", "--project-id", "1"), "Pass one of"),
        (("download", URL, URL, "--to", "/nowhere"), "need a directory"),
        (("download", "--documents", "--to", "/tmp"), "--project-id"),
        (("download", "http://evil.example/x", "--to", "/tmp/x"), "not https"),
    ],
)
def test_wrong_usage_sends_nothing(shell: Shell, arguments: tuple[str, ...], message: str) -> None:
    result = shell(*arguments)
    assert result.exit_code == 2, result.output
    assert message in result.stderr
    assert [seen for seen in shell.sandbox.requests if seen.origin != "login"] == []


@pytest.mark.fault("X08")
@pytest.mark.anyio
async def test_ctrl_c_says_how_to_go_on_and_the_same_command_does(shell: Shell, project: int, tmp_path: Path) -> None:
    hold = Hold()
    (tmp_path / "a.txt").write_text("content")
    command = ("upload", f"{tmp_path}/a.txt", "--project-id", str(project))
    shell.sandbox.faults.add("PATCH", "/rest/v2.1/*", hold)
    async with child(*command) as process:
        await hold.reached.wait()
        send_signal(process.process, signal.SIGINT)
        assert "Run the same command again to go on" in await process.until("again")
        assert await process.process.wait() == 130
    hold.release()
    async with child(*command) as process:
        assert "a.txt  7 bytes" in await process.line()
        assert await process.process.wait() == 0
    assert len([seen for seen in shell.sandbox.requests if seen.origin == "storage"]) == 1


def test_progress_is_one_line() -> None:
    sending = TransferProgress(phase="sending", bytes=5_000_000, total=10_000_000)
    assert bar(sending) == "━━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌  50%  5.0 of 10.0 MB"
    assert bar(attrs.evolve(sending, phase="reading")).endswith("10.0 MB  reading")
    assert bar(attrs.evolve(sending, phase="receiving", total=None)) == "5.0 MB"
