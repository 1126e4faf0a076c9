"""Folders of the user."""

from __future__ import annotations

import sys
from pathlib import Path

from ...errors import ConfigurationError

__all__ = ["NoHomeError", "state_folder"]

_NAME = "aprocore"


class NoHomeError(ConfigurationError):
    """The user has no home directory."""


def state_folder() -> Path:
    r"""Return the folder of files that outlive a program: in the user's own folders, never in the project.

    ``~/.local/state/aprocore`` or that of ``XDG_STATE_HOME``, on macOS ``~/Library/Application Support/aprocore``, on
    Windows ``%LOCALAPPDATA%\aprocore``.

    Raises:
        NoHomeError: the user has no home directory.
    """
    try:
        if sys.platform == "darwin":
            # platformdirs follows XDG_DATA_HOME there, which would move the sign-ins of those who have set it.
            return Path.home() / "Library" / "Application Support" / _NAME
        import platformdirs  # late, because importing the package must stay fast

        return Path(platformdirs.user_state_dir(_NAME, appauthor=False))
    except RuntimeError:
        raise NoHomeError(
            "The token file has no default path: this user has no home directory.",
            hint="Set HOME or XDG_STATE_HOME, or pass a path: FileStore(path).",
        ) from None
