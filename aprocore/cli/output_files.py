"""Output files of commands, written atomically."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from ..net.platform.private_files import rename_file

__all__ = ["atomic_output", "check_target", "path_of"]

STDOUT = "-"
# Windows has two.
_SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))


def path_of(typed: str) -> Path:
    """Return a path with ``~`` expanded; the home of an unknown user stays as typed, as in a shell."""
    return Path(os.path.expanduser(typed))  # noqa: PTH111 -- Path.expanduser raises for unknown users


def check_target(path: str, *, force: bool) -> None:
    """Check before any request that a file can be written at ``path``.

    Raises:
        click.UsageError: ``path`` is an existing file or a directory, or its directory does not exist.
    """
    if path == STDOUT:
        return
    target = path_of(path)
    if target.is_dir() or path.endswith(_SEPARATORS):
        raise click.UsageError(f"--output {path} is a directory. Add a file name.")
    if not target.parent.is_dir():
        raise click.UsageError(f"--output {path}: the directory {target.parent} does not exist.")
    if target.is_file() and not force:
        raise click.UsageError(f"--output {path} already exists. Pass --force to overwrite it.")


@contextmanager
def atomic_output(path: str, *, force: bool) -> Iterator[BinaryIO]:
    """Yield a temporary file that is renamed to ``path`` at the end (atomic write).

    Raises:
        FileExistsError: another process has created the file in the meantime.
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
            target.touch(exist_ok=False)  # reserves the name, or fails
        rename_file(target, part)
    finally:
        part.unlink(missing_ok=True)
