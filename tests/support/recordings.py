"""Runs of a program on an account and on its recording."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec

from aprocore import Procore
from aprocore.sandbox import Sandbox
from aprocore.sandbox.recording import Recorder
from aprocore.sandbox.recording.cassette import load, save
from aprocore.sandbox.recording.modes import RecordMode, ReplayMode

__all__ = ["Program", "both", "exchanges_of", "play", "programs_of", "record"]

Program = Callable[[Procore], Coroutine[Any, Any, Any]]


def programs_of(procore: Procore) -> str:
    """Return the path of the programs of a session's company."""
    return f"/rest/v1.0/companies/{procore.company_id}/programs"


async def record(recorder: Recorder, account: Sandbox, program: Program, **options: Any) -> tuple[Any, RecordMode]:
    """Run a program on the account, and return its result and the recording."""
    keep = options.pop("keep", ())
    async with account.procore(**options) as session:
        mode = RecordMode(session, keep)
        recorder.begin(mode)
        async with recorder.procore() as procore:
            result = await program(procore)
    return result, mode


async def play(
    recorder: Recorder, path: Path, program: Program, ignore: tuple[str, ...] = ()
) -> tuple[Any, ReplayMode]:
    """Run a program on the recording in a file, and return its result and the replay."""
    mode = ReplayMode(load(path), ignore)
    recorder.begin(mode)
    async with recorder.procore() as procore:
        return await program(procore), mode


async def both(recorder: Recorder, account: Sandbox, path: Path, program: Program, **options: Any) -> Any:
    """Run a program on the account and on its recording, and return the result, which must be equal."""
    result, mode = await record(recorder, account, program, **options)
    assert mode.problems == []
    save(mode.cassette(), path)
    await account.aclose()
    replayed, replay = await play(recorder, path, program)
    assert (replay.problems, replay.unused) == ([], [])
    assert replayed == result
    return result


def exchanges_of(path: Path) -> Any:
    """Return the exchanges in a recording's file."""
    return msgspec.json.decode(path.read_bytes())["exchanges"]
