"""Child processes of the system tests."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

__all__ = ["run"]


async def run(*command: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run a program and return its output; fail with its stderr if its exit status is not 0."""
    child = await asyncio.create_subprocess_exec(
        *command, env=env, cwd=cwd, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await child.communicate()
    assert child.returncode == 0, f"{err.decode()}\n{out.decode()}"
    return out.decode()
