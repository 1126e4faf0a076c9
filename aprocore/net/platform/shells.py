"""Syntax of the shell that a user of this system pastes commands into."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterable, Sequence

__all__ = ["PowerShell", "Shell", "local_shell"]


class Shell:
    """A POSIX shell."""

    name = "a shell"
    _curl = "curl"
    _continued = "\\"
    _variable = "$"

    def export(self, name: str, value: str) -> str:
        """Return the command that sets an environment variable."""
        return f"export {name}={shlex.quote(value)}"

    def unset(self, names: Iterable[str]) -> str:
        """Return the command that removes environment variables."""
        return f"unset {' '.join(names)}"

    def with_argument(self, command: str, argument: str) -> str:
        """Return a command with an argument that may have quotes; the command reads ``-`` from standard input."""
        return f"{command} {shlex.quote(argument)}"

    def expand(self, lines: Sequence[str]) -> str:
        """Return one command in several lines, in which ``{NAME}`` becomes a variable and ``{curl}`` the program."""
        command = f" {self._continued}\n  ".join(lines).replace("{curl}", self._curl)
        return re.sub(r"\{([A-Z_]+)\}", lambda match: self._variable + match[1], command)


class PowerShell(Shell):
    """PowerShell, whose alias ``curl`` is another program in its older releases."""

    name = "PowerShell"
    _curl = "curl.exe"
    _continued = "`"
    _variable = "$env:"

    def export(self, name: str, value: str) -> str:
        """Return the command that sets an environment variable."""
        return f"$env:{name} = {_quoted(value)}"

    def unset(self, names: Iterable[str]) -> str:
        """Return the command that removes environment variables."""
        return f"Remove-Item -ErrorAction Ignore {', '.join(f'Env:{name}' for name in names)}"

    def with_argument(self, command: str, argument: str) -> str:
        """Return a command with an argument that may have quotes; the command reads ``-`` from standard input."""
        # Older releases drop the quotes in arguments of programs.
        return f"{_quoted(argument)} | {command} -"


def _quoted(text: str) -> str:
    # A single-quoted string has no escapes but the doubled quote.
    return "'" + text.replace("'", "''") + "'"


def local_shell() -> Shell:
    """Return the shell of this system."""
    return PowerShell() if os.name == "nt" else Shell()
