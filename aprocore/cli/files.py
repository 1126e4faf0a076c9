"""Files that commands write."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

__all__ = ["check_target", "written"]

STDOUT = "-"


def check_target(path: str, *, force: bool) -> None:
    """Refuse a place where no file can be written, before anything is asked for.

    Raises:
        click.UsageError: there is a file already, or a folder, or no folder for it.
    """
    if path == STDOUT:
        return
    target = Path(path).expanduser()
    if target.is_dir() or path.endswith("/"):
        raise click.UsageError(f"--output {path} is a folder. Name the file, too.")
    if not target.parent.is_dir():
        raise click.UsageError(f"--output {path}: there is no folder {target.parent}.")
    if target.is_file() and not force:
        raise click.UsageError(f"--output {path} is there already. --force writes over it.")


@contextmanager
def written(path: str, *, force: bool) -> Iterator[BinaryIO]:
    """Give a file to write to, which has its name only once it is whole.

    Raises:
        FileExistsError: somebody else has made one of this name meanwhile.
    """
    if path == STDOUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path).expanduser().resolve()
    if target.exists() and not target.is_file():  # a device or a pipe
        with target.open("wb") as opened:
            yield opened
        return
    part = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as opened:
            yield opened
        if not force:
            target.touch(exist_ok=False)  # the name is ours, or it fails
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
