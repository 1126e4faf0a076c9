"""Programs that are run beside a sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path

__all__ = ["run"]


async def run(*command: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    """Return what a program prints; one that fails is a failure, with what it complained of."""
    child = await asyncio.create_subprocess_exec(
        *command, env=env, cwd=cwd, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await child.communicate()
    assert child.returncode == 0, f"{err.decode()}\n{out.decode()}"
    return out.decode()
