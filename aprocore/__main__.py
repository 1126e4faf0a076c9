"""Entry point of ``python -m aprocore`` and of the command ``aprocore``."""

from __future__ import annotations

import io
import sys
from importlib.util import find_spec

__all__ = ["main"]

_WRONG_USAGE, _INTERRUPTED = 2, 130


def main() -> None:
    """Run the command line with the process's arguments and exit with its status."""
    missing = [name for name in ("click", "rich") if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f'aprocore: The command line requires {" and ".join(missing)}. Run: pip install "aprocore[cli]"\n'
        )
        sys.exit(_WRONG_USAGE)
    for stream in (sys.stdout, sys.stderr):
        # Names with characters that the terminal's encoding lacks must not fail.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    # Data for a file or a program is UTF-8, regardless of the locale and the console's code page.
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    try:
        from .cli.app import app

        app(prog_name="aprocore")
    except KeyboardInterrupt:  # before a command has started
        sys.exit(_INTERRUPTED)


if __name__ == "__main__":
    main()
