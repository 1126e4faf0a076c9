"""Hooks of forked children, programs that are started, and pipes between them."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Mapping

from .private_files import IS_WINDOWS

__all__ = ["after_fork_in_child", "find_program", "is_closed_pipe", "shell_status"]

# Status of a Windows program that Ctrl-C ended: STATUS_CONTROL_C_EXIT.
_CONTROL_C_EXIT = 0xC000013A
_INTERRUPTED = 130


def after_fork_in_child(function: Callable[[], None]) -> None:
    """Call ``function`` in each forked child of this process, if the system has forks."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=function)


def find_program(name: str, environ: Mapping[str, str]) -> str:
    """Return the program to start for ``name``: on Windows its file, which may be a script such as ``npm.cmd``."""
    if not IS_WINDOWS:
        return name
    return shutil.which(name, path=environ.get("PATH")) or name


def shell_status(status: int) -> int:
    """Return the exit status that a POSIX shell reports for a process that ended with ``status``."""
    if status == _CONTROL_C_EXIT:
        return _INTERRUPTED
    return status if status >= 0 else 128 - status


def is_closed_pipe(error: OSError) -> bool:
    """Return whether a write to a pipe has failed because its reader has closed it."""
    # The C library of Windows has no number of its own for ERROR_NO_DATA, which WriteFile reports then.
    return error.errno == errno.EPIPE or (IS_WINDOWS and error.errno == errno.EINVAL and error.filename is None)
