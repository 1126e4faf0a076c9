"""Entry point of ``python -m aprocore`` and of the command ``aprocore``."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from importlib.util import find_spec

__all__ = ["main"]

_FAILED, _WRONG_USAGE, _INTERRUPTED = 1, 2, 130


def main() -> None:
    """Run the command line with the process's arguments and exit with its status."""
    missing = [name for name in ("click", "rich") if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f'aprocore: The command line requires {" and ".join(missing)}. Run: pip install "aprocore[cli]"\n'
        )
        sys.exit(_WRONG_USAGE)
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        # Names with characters that the terminal's encoding lacks must not fail.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    # Data for a file or a program is the same everywhere: UTF-8 regardless of the locale and the console's code page,
    # and without the translation of line ends, which on Windows would change those in the cells of a CSV file.
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    try:
        from .cli.app import app

        app(prog_name="aprocore")
    except KeyboardInterrupt:  # before a command has started
        sys.exit(_INTERRUPTED)
    except OSError as error:  # the help can't be written
        with suppress(OSError):
            sys.stderr.write(f"aprocore: Reading or writing failed: {(error.strerror or str(error)).rstrip('.')}.\n")
        sys.exit(_FAILED)


def _open_closed_streams() -> None:
    """Replace standard streams that were closed before the start (``>&-``), so that no other file takes their place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: PTH123, SIM115 -- open until the end


if __name__ == "__main__":
    main()
