"""What is being measured, told on stderr."""

from __future__ import annotations

import sys
from typing import TextIO

_CLEAR = "\r\x1b[2K"


class Progress:
    """One line that changes on a terminal; elsewhere a line for each thing that is measured."""

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
        """Leave a clean line behind."""
        if self._terminal and self._last:
            self._stream.write(_CLEAR)
            self._stream.flush()
        self._last = ""
