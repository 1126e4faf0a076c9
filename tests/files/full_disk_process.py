"""Process whose disk is full until it frees space: a small tmpfs of its own, or a limit of the kernel on its files."""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aprocore
from aprocore.net.transfer_journal import TransferJournal

LIMIT = 600_000
_TMPFS_SIZE = 4 * 1024 * 1024


def filled(folder: Path, kind: str) -> Callable[[], None]:
    """Leave ``LIMIT`` bytes of space in a folder, and return a function that frees space."""
    if kind == "limit":
        resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, resource.RLIM_INFINITY))
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    # In the mount namespace of this process, and so gone at its end.
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_TMPFS_SIZE}", "tmpfs", folder], check=True)
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(_TMPFS_SIZE - LIMIT))
    return ballast.unlink


def facts(error: aprocore.LocalFileError) -> dict[str, Any]:
    return {"errno": error.errno, "text": str(error), "no_space": error.no_space}


async def download(procore: aprocore.Procore, folder: Path, kind: str, url: str) -> dict[str, Any]:
    """Download to a disk that is full, and again when it is not."""
    free = filled(folder, kind)
    target, part = folder / "target.bin", folder / "target.bin.part"
    target.write_bytes(b"old")
    try:
        await procore.files.download(url, to=target)
    except aprocore.LocalFileError as error:
        failure = facts(error) | {"target": target.read_text(), "part": part.stat().st_size}
    free()
    done = await procore.files.download(url, to=target)
    return failure | {
        "received": done.received,
        "size": target.stat().st_size,
        "names": sorted(path.name for path in folder.iterdir()),
    }


async def download_folder(procore: aprocore.Procore, folder: Path, kind: str, _: str) -> dict[str, Any]:
    """Download the documents to a disk that is full, and again when it is not."""
    free = filled(folder, kind)
    failure: dict[str, Any]
    try:
        result = await procore.files.download_folder(None, to=folder / "out", concurrency=1)
        failure = {"failures": [facts(row.error) for row in result.failures]}  # type: ignore[arg-type]
    except aprocore.LocalFileError as error:
        failure = facts(error)
    free()
    result = await procore.files.download_folder(None, to=folder / "out")
    received = [done.received for done in result.files]
    return failure | {"received": received, "unchanged": result.unchanged, "left": len(result.failures)}


async def upload(procore: aprocore.Procore, folder: Path, kind: str, _: str) -> dict[str, Any]:
    """Upload with a journal that can't be written, and again when it can."""
    journal = folder / "journal.json"
    journal.write_bytes(b"")
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.RLIM_INFINITY))
    try:
        await procore.files.upload(b"content", name="a.txt", journal=journal)
    except aprocore.LocalFileError as error:
        failure = facts(error) | {"resume": error.resume is not None, "journal": journal.stat().st_size}
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    await procore.files.upload(b"content", name="a.txt", journal=journal)
    return failure | {"names": [path.name for path in folder.iterdir()]}


def append(folder: Path) -> dict[str, Any]:
    """Append to a journal that has space for a part of a line, and again when it has more."""
    journal = TransferJournal(folder / "journal.json")
    journal.start({"header": 1})
    journal.append({"entry": 1})
    size = journal.path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 5, resource.RLIM_INFINITY))
    try:
        journal.append({"entry": 2})
    except OSError as error:
        failure = {"errno": error.errno, "grown": journal.path.stat().st_size - size}
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    journal.append({"entry": 3})
    return failure | {"content": journal.read()}


async def main(command: str, folder: Path, *arguments: str) -> dict[str, Any]:
    if command == "append":
        return append(folder)
    work = {"download": download, "download_folder": download_folder, "upload": upload}[command]
    async with aprocore.Procore.from_env() as procore:
        return await work(procore, folder, *arguments)


if __name__ == "__main__":
    name, path, *rest = sys.argv[1:]
    print(json.dumps(asyncio.run(main(name, Path(path), *rest))))
