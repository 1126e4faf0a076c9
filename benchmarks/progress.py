"""Progress of the measurements on stderr."""

from __future__ import annotations

import sys
from typing import TextIO

_CLEAR = "\r\x1b[2K"


class Progress:
    """A changing line on a terminal; otherwise one line for each measurement."""

    def __init__(self, stream: TextIO = sys.stderr) -> None:
        self._stream = stream
        self._terminal: bool = stream.isatty()
        self._last = ""

    def __call__(self, what: str, how_far: str) -> None:
        if self._terminal:
            self._stream.write(f"{_CLEAR}{what}{': ' * bool(how_far)}{how_far}")
        elif what != self._last:
            self._stream.write(f"{what}\n")
        self._last = what
        self._stream.flush()

    def end(self) -> None:
        """Clear the line."""
        if self._terminal and self._last:
            self._stream.write(_CLEAR)
            self._stream.flush()
        self._last = ""
