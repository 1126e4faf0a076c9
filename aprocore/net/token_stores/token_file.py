"""Files of the file store: the token file, files of further users, sign-outs and locks; blocking."""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import time
from collections.abc import Callable
from pathlib import Path

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ..platform.locks import FileLock
from ..platform.private_files import is_writable_by_all, remove_file, sync_directory
from .base import SIGN_OUT_LIFETIME, TokenKey
from .token_codec import TokenCodec
from .token_document import TokenDocument, TokenDocumentContent

__all__ = ["TokenFile"]

# Maximum number of users in the token file. Each further one has a file of its own, so that the cost of an access does
# not grow with their number.
MAX_USERS = 32
# Seconds for which all users stay in the token file after an older release, which knows no other, has written it.
SHARED_SECONDS = 24 * 3600.0


class TokenFile:
    """Tokens by key, in the token file or in a file of their own, with checks of their permissions.

    Next to the token file ``tokens.json`` there are, if they are needed, the directories ``.tokens.json.locks``,
    ``.tokens.json.users`` (a file for each user for whom there was no place in the token file),
    ``.tokens.json.signed-out`` (an empty file for each user who has signed out, of the time when) and
    ``.tokens.json.used`` (an empty file for each used nonce, of the time until which it is remembered).

    Methods raise ``ConfigurationError`` if a file or its directory is accessible by other users, or a file is invalid,
    and ``OSError`` if the disk fails.
    """

    def __init__(self, path: Path, codec: TokenCodec, now: Callable[[], float] = time.time) -> None:
        self.path: Path = path.expanduser().absolute()
        self._codec = codec
        self._now = now
        self._document = TokenDocument(self.path)
        self._locks = self.path.with_name(f".{self.path.name}.locks")
        self._users = self.path.with_name(f".{self.path.name}.users")
        self._signed_out = self.path.with_name(f".{self.path.name}.signed-out")
        self._used = self.path.with_name(f".{self.path.name}.used")

    def lock_file(self, name: str) -> FileLock:
        """Open the lock file called ``name``; it is never deleted, because waiting processes have it open."""
        self._check_directory()
        self._locks.mkdir(mode=0o700, exist_ok=True)
        try:
            return FileLock(self._locks / name)
        except OSError as error:
            raise ConfigurationError(
                f"The lock of {self.path} cannot be opened: {error.strerror}.",
                hint=f"Check that you own the files in {self._locks}.",
            ) from None

    def read(self, key: TokenKey) -> Token | None:
        """Return the token of ``key``, or None."""
        shared = self._token_in(self._document, self._document.read(), key)
        own = self._own(key)
        token = self._token_in(own, own.read(), key) if own.exists() else None
        # It is in both if an older release, which knows the token file only, has stored it again.
        return shared if token is None or (shared is not None and _is_later(shared, token)) else token

    def keys(self) -> list[TokenKey]:
        """Return the keys of all tokens.

        The caller holds the lock called ``file``.
        """
        names = set(self._document.read()["tokens"])
        if self._users.exists():
            for path in self._users.glob("*.json"):
                names.update(TokenDocument(path).read()["tokens"])
        return sorted(TokenKey(*json.loads(name)) for name in names)

    def write(self, key: TokenKey, token: Token | None) -> None:
        """Replace the token of ``key``, or remove it and record the sign-out.

        The caller holds the lock called ``file``.
        """
        self.recover(key)
        content, own, name = self._document.read(), self._own(key), _name(key)
        if token is None:
            self._record_sign_out(key)
            if content["tokens"].pop(name, None) is not None:
                self._write_shared(content)
            self._remove(own)
            return
        self._check_replaceable(self._document, content, key)
        if own.exists():
            self._check_replaceable(own, own.read(), key)
        has_place = name in content["tokens"] or len(content["tokens"]) < MAX_USERS
        content["tokens"][name] = self._codec.encode(key, token)
        if has_place or self._is_shared_with_older(content):
            self._write_shared(content)
            self._remove(own)
        else:
            self._write_own(name, content)
        with contextlib.suppress(FileNotFoundError):
            remove_file(self._signed_out / _hash(key))

    def is_signed_out(self, key: TokenKey) -> bool:
        """Return whether the last change of ``key`` was a sign-out."""
        try:
            status = os.lstat(self._signed_out / _hash(key))
        except FileNotFoundError:
            return False
        return self._now() - status.st_mtime < SIGN_OUT_LIFETIME

    def use_once(self, nonce: str, seconds: float) -> bool:
        """Record a use of ``nonce`` for ``seconds``; return False if it was used before.

        The caller holds the lock called ``file``.
        """
        now, record = self._now(), self._used / _digest(nonce)
        _remove_older(self._used, now)
        if os.path.lexists(record):
            return False
        _record_time(record, now + seconds)
        return True

    def recover(self, key: TokenKey) -> None:
        """Complete interrupted writes of killed processes, or remove their incomplete files.

        The caller holds the lock called ``file``.
        """
        self._document.recover()
        self._own(key).recover()

    def _token_in(self, document: TokenDocument, content: TokenDocumentContent, key: TokenKey) -> Token | None:
        entry = content["tokens"].get(_name(key))
        if entry is None:
            return None
        token = self._codec.decode(key, entry, f"of user {key.user!r} in {document.path}")
        del entry  # tracebacks may show local variables
        if token is None:
            raise document.invalid("a record in it is malformed")
        return token

    def _check_replaceable(self, document: TokenDocument, content: TokenDocumentContent, key: TokenKey) -> None:
        """Raise ``ConfigurationError`` if the token of ``key`` can't be decrypted; a malformed one may be replaced."""
        self._codec.decode(key, content["tokens"].get(_name(key)), f"of user {key.user!r} in {document.path}")

    def _own(self, key: TokenKey) -> TokenDocument:
        return TokenDocument(self._users / f"{_hash(key)}.json")

    def _write_own(self, name: str, source: TokenDocumentContent) -> None:
        """Write the record called ``name`` of ``source`` to a file of its own."""
        self._users.mkdir(mode=0o700, exist_ok=True)
        own = self._own(TokenKey(*json.loads(name)))
        content = own.read()
        content["tokens"][name] = source["tokens"][name]
        own.write(content)

    def _remove(self, own: TokenDocument) -> None:
        with contextlib.suppress(FileNotFoundError):
            remove_file(own.path)
            sync_directory(self._users)

    # -- older releases, which have all users in the token file -------------------------------------------------------

    def _is_shared_with_older(self, content: TokenDocumentContent) -> bool:
        """Return whether an older release has written the token file recently, and so may be in use."""
        if not self._document.exists():
            return False
        if content.get("written") != content["generation"]:
            content["shared_until"] = self._now() + SHARED_SECONDS
        until = content.get("shared_until", -math.inf)
        return isinstance(until, int | float) and self._now() < until

    def _write_shared(self, content: TokenDocumentContent) -> None:
        further = list(content["tokens"])[MAX_USERS:]
        if further and not self._is_shared_with_older(content):
            # Files of their own are written first: a killed process leaves a token in both, not in none.
            for name in further:
                self._write_own(name, content)
                del content["tokens"][name]
        # Older releases increase the generation only.
        content["written"] = content["generation"] + 1
        self._document.write(content)

    # -- sign-outs ----------------------------------------------------------------------------------------------------

    def _record_sign_out(self, key: TokenKey) -> None:
        now = self._now()
        _remove_older(self._signed_out, now - SIGN_OUT_LIFETIME)
        _record_time(self._signed_out / _hash(key), now)
        sync_directory(self._signed_out)

    def _check_directory(self) -> None:
        directory = self.path.parent
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            status = directory.stat()
        except OSError as error:
            raise ConfigurationError(
                f"The directory {directory} cannot be used: {error.strerror}.",
                hint="Use a directory that exists or can be created, and that you can write to.",
            ) from None
        if is_writable_by_all(status):
            raise ConfigurationError(
                f"The directory {directory} of the token file is writable by all users.",
                hint=f"Run: chmod o-w {directory}",
            )


def _is_later(token: Token, other: Token) -> bool:
    """Return whether ``token`` was received after ``other``, or is newer by its number."""
    received, other_received = token.received_at or 0.0, other.received_at or 0.0
    return received > other_received or (received == other_received and token.is_newer_than(other))


def _name(key: TokenKey) -> str:
    return json.dumps(list(key))


def _hash(key: TokenKey) -> str:
    return _digest(_name(key))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _remove_older(directory: Path, then: float) -> None:
    """Delete the records of a directory, which is created if it does not exist, that are not newer than ``then``."""
    directory.mkdir(mode=0o700, exist_ok=True)
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.stat(follow_symlinks=False).st_mtime <= then:
                os.unlink(entry.path)  # noqa: PTH108 -- as scandir returned it


def _record_time(record: Path, then: float) -> None:
    """Create an empty file of a time."""
    record.touch(0o600)
    os.utime(record, (then, then))
