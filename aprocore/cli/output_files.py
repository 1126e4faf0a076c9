"""Files that commands write."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

__all__ = ["check_target", "path_of", "written"]

STDOUT = "-"


def path_of(typed: str) -> Path:
    """Return a path as it was typed, with ``~`` for a home; that of nobody stays as it is, as in a shell."""
    return Path(os.path.expanduser(typed))  # noqa: PTH111 -- Path's raises there


def check_target(path: str, *, force: bool) -> None:
    """Refuse a place where no file can be written, before anything is asked for.

    Raises:
        click.UsageError: there is a file already, or a folder, or no folder for it.
    """
    if path == STDOUT:
        return
    target = path_of(path)
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
    target = path_of(path).resolve()
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
