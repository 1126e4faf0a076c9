"""The sandbox's state file: atomic writes, permissions, and files that are rejected."""

from __future__ import annotations

import asyncio
import errno
import json
import math
import os
import re
import signal
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import msgspec
import pytest

import aprocore
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.data.snapshot import Snapshot
from aprocore.sandbox.state import autosave
from tests.support.http_client import HttpClient, until
from tests.support.state_files import PROGRAMS, read_state, stored_programs

pytestmark = pytest.mark.anyio


_PATH = f"/rest/v1.0/{PROGRAMS}"


def _program(name: object) -> dict[str, Any]:
    return {"program": {"name": str(name)}}


class TestFile:
    async def test_is_private_and_readable(self, path: Path) -> None:
        async with Sandbox(state=path):
            assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
            lines = path.read_text().splitlines()
            assert lines[1] == ' "aprocore_sandbox": 2,'
        assert sorted(file.name for file in path.parent.iterdir()) == [".state.json.lock", "state.json"]

    async def test_a_file_readable_by_others_becomes_private(self, path: Path) -> None:
        async with Sandbox(state=path):
            pass
        path.chmod(0o644)
        async with Sandbox(state=path) as sandbox:
            sandbox.tokens.issue()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    async def test_has_only_differences_from_the_seed(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            project_id = next(iter(sandbox.seed_data.projects))
            await procore.get(f"/rest/v1.0/projects/{project_id}/locations")
            await procore.post(_PATH, json=_program("x"))
        found = read_state(path)
        assert list(found["collections"]) == [PROGRAMS]
        assert stored_programs(path) == ["x"]

    async def test_is_not_written_if_nothing_changed(self, path: Path) -> None:
        async with Sandbox(state=path):
            first = path.stat().st_ino
        async with Sandbox(state=path):
            pass
        assert path.stat().st_ino == first

    async def test_is_written_after_changes_and_not_after_reads(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        writes = 0
        write = autosave.Autosave._write

        def counted(self: autosave.Autosave) -> None:
            nonlocal writes
            writes += 1
            write(self)

        monkeypatch.setattr(autosave.Autosave, "_write", counted)
        # However slow this machine is: the pause does not end by itself.
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 1e6)
        async with Sandbox(state=path) as sandbox, sandbox.procore() as procore:
            for number in range(20):
                await procore.post(_PATH, json=_program(number))
            assert writes == 1
        assert writes == 2
        assert len(stored_programs(path)) == 20
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        monkeypatch.setattr(autosave, "_MAX_WRITE_FRACTION", math.inf)
        async with Sandbox(state=path) as sandbox:
            token = sandbox._app.state.tokens.issue(sandbox.seed_data.people[0].id)["access_token"]
            own = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(sandbox.company_id)}
            client = HttpClient(sandbox)
            for _ in range(20):
                assert (await client.call("GET", "/rest/v1.0/companies", headers=own)).status == 200
            assert writes == 3
            assert (await client.call("POST", _PATH, headers=own, body=json.dumps(_program(20)).encode())).status == 201
            await until(lambda: len(stored_programs(path)) == 21)

    async def test_saves_changes_from_other_threads(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        monkeypatch.setattr(autosave, "_MAX_WRITE_FRACTION", math.inf)
        async with Sandbox(state=path) as sandbox:
            await asyncio.to_thread(sandbox.tokens.issue)
            await until(lambda: len(read_state(path)["tokens"].get("access", [])) == 1)
            await asyncio.to_thread(sandbox.reset)
            await until(lambda: read_state(path)["client_id"] == sandbox.client_id)

    async def test_a_cancelled_close_still_writes(self, path: Path) -> None:
        sandbox = await Sandbox(state=path).start()
        sandbox.tokens.issue()
        task = asyncio.create_task(sandbox.aclose())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(read_state(path)["tokens"]["access"]) == 1
        async with Sandbox(state=path):
            pass

    async def test_write_errors(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        monkeypatch.setattr(autosave, "DEBOUNCE_SECONDS", 0.0)
        monkeypatch.setattr(autosave, "_MAX_WRITE_FRACTION", math.inf)
        fsync, broken = os.fsync, True

        def failing(descriptor: int) -> None:
            if broken:
                raise OSError(28, "No space left on device")
            fsync(descriptor)

        async with Sandbox(state=path) as sandbox:
            before = path.read_bytes()
            monkeypatch.setattr(os, "fsync", failing)
            sandbox.tokens.issue()
            await until(lambda: bool(caplog.records))
            assert caplog.records[0].getMessage().endswith("state.json: No space left on device.")
            assert path.read_bytes() == before
            # Saving is tried again, without another change.
            broken = False
            await until(lambda: path.read_bytes() != before)
            broken = True
            sandbox.tokens.issue()
            with pytest.raises(ConfigurationError, match=r"Can't write the state file .*: No space left on device\."):
                await sandbox.aclose()
        broken = False
        async with Sandbox(state=path) as sandbox:
            assert len(sandbox._app.state.tokens._access) == 1


_GOOD = {
    "aprocore_sandbox": 2, "seed": 0, "client_id": "a", "client_secret": "b", "tokens": {}, "made": 0,
}  # fmt: skip
_ACCESS = {"value": "v", "family": 0, "created_at": 0.0, "expires_at": 1e11}
_PROJECTS = f"companies/{Sandbox().company_id}/projects"
_HOOKS = f"companies/{Sandbox().company_id}/webhooks/hooks"
_ITEM = {"id": 5, "created_at": "", "updated_at": "", "facts": {}}
_BROKEN: dict[str, tuple[Any, str]] = {
    "no json": (b"{", "it is not JSON"),
    "no utf-8": (b'{"aprocore_sandbox": 2, "client_id": "\xff"}', "it is not JSON"),
    "another's": (b'{"format": 1, "tokens": {}}', "it was not written by aprocore's sandbox"),
    "a list": (b"[]", "it was not written by aprocore's sandbox"),
    "a newer one": ({"aprocore_sandbox": 3, "more": []}, "was written by a newer release of aprocore. Update"),
    "an older one": ({"aprocore_sandbox": 1, "records": {}}, "it was written by an older release of aprocore"),
    "a part too few": ({"aprocore_sandbox": 2}, "it does not fit the format of a state file"),
    "a part too many": ({**_GOOD, "more": 1}, "it does not fit the format of a state file"),
    "an odd secret": ({**_GOOD, "client_secret": "a b"}, r"the format of a state file \(.+\)\. It was not changed"),
    "a token without a sign-in": ({**_GOOD, "tokens": {"access": [_ACCESS]}}, "a token in it belongs to no sign-in"),
    "an odd path": ({**_GOOD, "collections": {"/ŝ": {}}}, "it contains an invalid path"),
    "gone twice": ({**_GOOD, "collections": {_PROJECTS: {"gone": [1]}}}, "projects has no item 1"),
    "half a hook": (
        {**_GOOD, "collections": {_HOOKS: {"items": [_ITEM]}}},
        "5 of .*/webhooks/hooks is incomplete",
    ),
    "half a trigger": (
        {**_GOOD, "collections": {"hooks/1/triggers": {"items": [_ITEM]}}},
        "item 5 of hooks/1/triggers is incomplete",
    ),
    "an unknown project": (
        {**_GOOD, "collections": {"projects/x/rfis": {}}},
        "projects/x/rfis does not belong to anything",
    ),
}


class TestRejected:
    @pytest.mark.parametrize("how", _BROKEN)
    async def test_does_not_change_an_invalid_file(self, path: Path, how: str) -> None:
        content, complaint = _BROKEN[how]
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        before = path.stat(), path.read_bytes()
        sandbox = Sandbox(state=path)
        with pytest.raises(ConfigurationError, match=complaint) as caught:
            await sandbox.start()
        assert str(path) in str(caught.value)
        after = path.stat(), path.read_bytes()
        assert (before[0].st_ino, before[0].st_mtime_ns, before[1]) == (after[0].st_ino, after[0].st_mtime_ns, after[1])
        # The lock was released.
        path.unlink()
        async with Sandbox(state=path):
            pass

    async def test_a_minimal_file(self, path: Path) -> None:
        path.write_text(json.dumps(_GOOD))
        async with Sandbox(state=path) as sandbox:
            assert (sandbox.client_id, sandbox.client_secret) == ("a", "b")

    async def test_an_empty_file_is_a_new_one(self, path: Path) -> None:
        path.touch()
        async with Sandbox(state=path) as sandbox:
            assert read_state(path)["client_id"] == sandbox.client_id

    async def test_two_sandboxes_with_one_file(self, path: Path) -> None:
        async with Sandbox(state=path) as sandbox:
            with pytest.raises(ConfigurationError, match="Another sandbox is running with the state file"):
                await Sandbox(state=path).start()
            sandbox.tokens.issue()
        assert len(read_state(path)["tokens"]["access"]) == 1

    async def test_a_file_system_without_locks(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def lock(descriptor: int, *, blocking: bool) -> None:
            raise OSError(95, "Operation not supported")

        monkeypatch.setattr("filelock.lock_descriptor", lock)
        with pytest.raises(ConfigurationError, match=r"is on a file system without locks\. Put it on a local disk\."):
            await Sandbox(state=path).start()

    async def test_links_and_pipes(self, path: Path) -> None:
        path.symlink_to(path.with_name("target"))
        with pytest.raises(ConfigurationError, match="it is a symbolic link"):
            await Sandbox(state=path).start()
        path.unlink()
        os.mkfifo(path)
        with pytest.raises(ConfigurationError, match="it is not a regular file"):
            await Sandbox(state=path).start()

    async def test_directories(self, path: Path) -> None:
        path.mkdir()
        with pytest.raises(ConfigurationError, match=r"it is not a regular file|it cannot be read \(Is a directory\)"):
            await Sandbox(state=path).start()
        with pytest.raises(
            ConfigurationError, match=rf"Can.t lock .*: {re.escape(os.strerror(errno.ENOENT))}\. Use a file in"
        ):
            await Sandbox(state=path.parent / "no" / "state.json").start()

    async def test_an_unavailable_port_leaves_no_file(self, path: Path) -> None:
        async with Sandbox() as other:
            port = int(other.environment.api_url.rpartition(":")[2])
            with pytest.raises(ConfigurationError, match="listen on port"):
                await Sandbox(state=path, port=port).start()
        assert not path.exists()


_WRITER_SCRIPT = """
import asyncio, sys
from aprocore.sandbox import Sandbox
from aprocore.sandbox.state import autosave

autosave.DEBOUNCE_SECONDS = 0.0

async def main():
    async with Sandbox(state=sys.argv[1]) as sandbox, sandbox.procore() as procore:
        number = 0
        while True:
            number += 1
            path = f"/rest/v1.0/companies/{sandbox.company_id}/programs"
            await procore.post(path, json={"program": {"name": f"{number} {'x' * 2000}"}})
            print(number, flush=True)

asyncio.run(main())
"""


@pytest.mark.slow
def test_a_killed_process_leaves_a_valid_file(path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(Path(aprocore.__file__).parent.parent)}
    stored = 0
    for kills in range(1, 4):
        command = [sys.executable, "-c", textwrap.dedent(_WRITER_SCRIPT), str(path)]
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            reported = 0
            # Until some records of this process are on the disk.
            while reported < 30 or len(stored_programs(path)) <= stored:
                reported = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
        numbers = [int(name.partition(" ")[0]) for name in stored_programs(path)]
        ends = [number for number, after in zip(numbers, [*numbers[1:], 1], strict=True) if after == 1]
        # The stored records of each process are its first ones, without gaps.
        assert numbers == [number for end in ends for number in range(1, end + 1)]
        assert len(ends) == kills
        stored = len(numbers)


def test_no_secret_is_shown(path: Path) -> None:
    sandbox = Sandbox()
    sandbox.tokens.issue()
    content = sandbox._app.snapshot()
    shown = repr(msgspec.json.decode(content, type=Snapshot)) + repr(
        msgspec.json.decode(content, type=Snapshot).tokens.access
    )
    assert not re.search(r"[0-9a-f]{32}|eyJ", shown)
