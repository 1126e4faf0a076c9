"""Texts of the operating system for the numbers of its errors."""

from __future__ import annotations

import os
from typing import Any

__all__ = ["system_text"]

# Numbers from here on are those of Windows' sockets, for which the C library has no texts.
_SOCKET_ERRORS = 10_000


def system_text(error: OSError) -> str:
    """Return the system's text for the number of an error, without a full stop.

    The error's own text may be another one: asyncio puts the address of a failed connection there.
    """
    # `errno` is EINVAL for what only Windows has a number for, such as a connection refused on its proactor loop.
    number = getattr(error, "winerror", None) or error.errno or 0
    if number == error.errno and number < _SOCKET_ERRORS:
        return os.strerror(number)
    import ctypes  # late, because importing the package must stay fast

    windows: Any = ctypes  # FormatError is only there on Windows
    return str(windows.FormatError(number)).strip().rstrip(".")
