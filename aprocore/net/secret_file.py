"""Client secrets in files, as containers mount them."""

from __future__ import annotations

import os
from pathlib import Path

from ..errors import ConfigurationError
from ..sansio.secret_fields import OPAQUE
from ..types import RevealedSecret
from .platform.private_files import failure_reason
from .threads import Threads

__all__ = ["SecretFile"]

# Maximum number of bytes read: longer than any secret, in case of a wrong path.
_MAX_FILE = 4096

_ONLY_CONTENT = "The client secret has to be its only content."

_THREADS = Threads()


class SecretFile:
    """Client secret in the file of PROCORE_CLIENT_SECRET_FILE, which supplies it to a grant for each token request.

    Args:
        path: path of the file; ``~`` is the home directory.
    """

    def __init__(self, path: str) -> None:
        # Path.expanduser raises for unknown users.
        self.path: Path = Path(os.path.expanduser(path))  # noqa: PTH111

    async def __call__(self) -> str:
        """Return the secret.

        Raises:
            ConfigurationError: the file can't be read, is empty, or has something else than a secret.
        """
        secret, _ = await _THREADS.run(self.read)
        return secret

    def read(self) -> tuple[str, os.stat_result]:
        """Return the secret and the status of the file. Blocking.

        Raises:
            ConfigurationError: the file can't be read, is empty, or has something else than a secret.
        """
        try:
            with self.path.open("rb") as opened:
                status = os.fstat(opened.fileno())
                text = RevealedSecret(opened.read(_MAX_FILE).decode().strip())
        except OSError as error:
            raise ConfigurationError(
                f"Can't read the file of PROCORE_CLIENT_SECRET_FILE: {failure_reason(error)}: {self.path}.",
                hint="Create it with the client secret as its only content.",
            ) from None
        except UnicodeDecodeError:
            raise ConfigurationError(
                f"The file of PROCORE_CLIENT_SECRET_FILE is not UTF-8 text: {self.path}.", hint=_ONLY_CONTENT
            ) from None
        if not text:
            raise ConfigurationError(
                f"The file of PROCORE_CLIENT_SECRET_FILE is empty: {self.path}.", hint="Write the client secret to it."
            )
        if not OPAQUE.fullmatch(text):
            raise ConfigurationError(
                "The file of PROCORE_CLIENT_SECRET_FILE contains a space, a line break or a non-ASCII character: "
                f"{self.path}.",
                hint=_ONLY_CONTENT,
            )
        return text, status
