"""TLS client contexts: certificate verification, CA files, the system's trust store and ``SSL_CERT_*`` variables."""

from __future__ import annotations

import errno
import os
import re
import ssl
import sys
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TypeAlias

from ..errors import ConfigurationError
from .environment_variables import EnvironmentVariables
from .platform.networks import has_trust_store
from .platform.processes import after_fork_in_child
from .threads import Threads

__all__ = ["TLSContextSource", "check_context", "client_context", "shared_client_context"]

_Path: TypeAlias = str | os.PathLike[str]

_Source: TypeAlias = tuple[str, _Path | None]
# A file and a directory of certificates; None for the trust store of the platform.
_Sources: TypeAlias = tuple[_Source, _Source] | None

# Where distributions have their CA certificates: Alpine, Arch, Fedora and BSD; RHEL; Debian; SUSE. A Python with an
# OpenSSL of its own has other default paths.
_DISTRIBUTION_FILES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
# Name of a certificate in a directory: OpenSSL finds no others.
_HASHED_NAME = re.compile(r"[0-9a-f]{8}\.[0-9]+")


def check_context(context: ssl.SSLContext) -> None:
    """Check that a context verifies certificates and host names, and refuses TLS before 1.2 and unsafe ciphers.

    Raises:
        ConfigurationError: it does not.
    """
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise ConfigurationError(
            "The ssl context does not verify certificates and host names.",
            hint="Load the private CA into a context that verifies.",
        )
    old = ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1
    # Distributions build Python with a default that leaves it to OpenSSL, whose security level excludes TLS before 1.2.
    by_openssl = context.minimum_version is ssl.TLSVersion.MINIMUM_SUPPORTED is _default_minimum()
    if context.minimum_version in _OLD_VERSIONS and not by_openssl and context.options & old != old:
        raise ConfigurationError(
            "The ssl context allows TLS before 1.2.", hint="Set context.minimum_version = ssl.TLSVersion.TLSv1_2."
        )
    # With the first kind a server needs no certificate, regardless of verify_mode. OpenSSL uses neither above level 0.
    if context.security_level == 0 and any(
        cipher["auth"] == "auth-null" or not cipher["strength_bits"] for cipher in context.get_ciphers()
    ):
        raise ConfigurationError(
            "The ssl context allows ciphers without authentication or without encryption.",
            hint="Append :!aNULL:!eNULL to what context.set_ciphers is called with.",
        )


@cache
def _default_minimum() -> ssl.TLSVersion:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).minimum_version


_OLD_VERSIONS = frozenset(version for version in ssl.TLSVersion if version < ssl.TLSVersion.TLSv1_2) - {
    ssl.TLSVersion.MAXIMUM_SUPPORTED
}


# Part of the path of a sandbox's CA file, which is deleted when the sandbox ends.
_SANDBOX = "aprocore-sandbox-"

# A context takes 20 ms and 750 kB to create; a program has one for each set of CA certificates.
_MAX_CONTEXTS = 8
_Key: TypeAlias = tuple[_Sources, tuple[object, ...]]
_contexts: dict[_Key, ssl.SSLContext] = {}


def shared_client_context(
    ca_file: _Path | None = None, *, trust_env: bool = False, system: bool = False
) -> ssl.SSLContext:
    """Return a cached context, shared in the process, for these CA certificates; the caller must not change it.

    A file or directory of certificates is read again if its status has changed.

    Raises:
        ConfigurationError: as `client_context` does.
    """
    key = _key_of(_sources(ca_file, trust_env=trust_env, system=system))
    with _creation_lock:  # two threads that need the same one must not create two
        context = _contexts.get(key)
        if context is None:
            context = _contexts[key] = _new_context(key[0])
            if len(_contexts) > _MAX_CONTEXTS:
                del _contexts[next(iter(_contexts))]
        return context


def _known_context(ca_file: _Path | None, *, trust_env: bool, system: bool) -> ssl.SSLContext | None:
    """Return the shared context for these CA certificates, None if it was not created yet."""
    return _contexts.get(_key_of(_sources(ca_file, trust_env=trust_env, system=system)))


def _key_of(sources: _Sources) -> _Key:
    return sources, tuple(_status(path) for _, path in sources or ())


_creation_lock = Lock()


def _renew_lock() -> None:
    """Replace the lock in a forked child, where the thread that holds it does not run."""
    global _creation_lock
    _creation_lock = Lock()


after_fork_in_child(_renew_lock)


def _status(path: _Path | None) -> object:
    if path is None:
        return None
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size


_threads = Threads(1)


class TLSContextSource:
    """TLS context of a session: the caller's own, or a shared one, which a thread creates when it is first needed."""

    def __init__(
        self,
        context: ssl.SSLContext | None = None,
        *,
        ca_file: _Path | None = None,
        trust_env: bool = False,
        system: bool = False,
    ) -> None:
        self._context = context
        self._shared = partial(shared_client_context, ca_file, trust_env=trust_env, system=system)
        self._known = partial(_known_context, ca_file, trust_env=trust_env, system=system)

    async def load(self) -> ssl.SSLContext:
        """Return the context, and check that it still verifies: its owner may have changed it.

        Raises:
            ConfigurationError: it does not verify, or the CA certificates can't be used.
        """
        context = self._context or self._known()
        if context is None:
            context = await _threads.run(self._shared)
        self._context = context
        check_context(context)
        return context

    def load_now(self) -> ssl.SSLContext:
        """Return what :meth:`load` does; a new context blocks the event loop meanwhile."""
        if self._context is None:
            self._context = self._shared()
        check_context(self._context)
        return self._context


def client_context(
    ca_file: str | os.PathLike[str] | None = None, *, trust_env: bool = False, system: bool = False
) -> ssl.SSLContext:
    """Return a context for TLS 1.2 or later that verifies host names and certificate chains.

    Args:
        ca_file: PEM file that replaces the system's CA certificates.
        trust_env: whether the variables that redirect OpenSSL to other certificates are used (``SSL_CERT_FILE``,
            ``SSL_CERT_DIR``).
        system: whether to verify with the system's trust store, also if variables name other certificates. On Windows
            and macOS it is the platform's own (through the package truststore), and the default.

    Raises:
        ConfigurationError: the file or directory does not exist, the file contains no certificate, or truststore is
            missing.
    """
    return _new_context(_sources(ca_file, trust_env=trust_env, system=system))


def _new_context(sources: _Sources) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if sources is not None else _platform_context()
    if context.minimum_version in _OLD_VERSIONS:
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    # As Python's own default context, which would also log its keys to SSLKEYLOGFILE.
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    # The common name of the subject is not a host name (RFC 9525, section 2): only alternative names are.
    context.hostname_checks_common_name = False
    # Nothing that aprocore sends needs one, and HTTP does not say under which certificate a response was sent.
    context.options |= ssl.OP_NO_RENEGOTIATION
    if sources is None:
        return context
    (file_name, file), (directory_name, directory) = sources
    if file is not None:
        _load(context, file_name, cafile=file)
    if directory is not None:
        _load(context, directory_name, capath=directory)
    if file is None and directory is None:
        # Some platforms do not keep their certificates in files.
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    return context


def _platform_context() -> ssl.SSLContext:
    """Return a context that verifies with the trust store of Windows or macOS."""
    try:
        import truststore
    except ImportError:
        raise ConfigurationError(
            "The system's trust store can't be used without truststore.", hint="Run: pip install truststore"
        ) from None
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return context


def _sources(ca_file: _Path | None, *, trust_env: bool, system: bool) -> _Sources:
    """Return the CA file and the CA directory, each with its name for messages and its path or None."""
    if ca_file is not None:
        return ("CA file", ca_file), ("", None)
    variables = EnvironmentVariables() if trust_env and not system else EnvironmentVariables({})
    paths = ssl.get_default_verify_paths()
    file: _Path | None = variables.get(paths.openssl_cafile_env)
    directory: _Path | None = variables.get(paths.openssl_capath_env)
    if has_trust_store() and (system or (not file and not directory and find_spec("truststore"))):
        return None
    # OpenSSL's default paths may not exist.
    file = file or (paths.openssl_cafile if Path(paths.openssl_cafile).is_file() else None)
    directory = directory or (paths.openssl_capath if Path(paths.openssl_capath).is_dir() else None)
    if file is None and (directory is None or not _has_certificates(directory)):
        file = next((name for name in _DISTRIBUTION_FILES if Path(name).is_file()), None)
    return (paths.openssl_cafile_env, file), (paths.openssl_capath_env, directory)


def _has_certificates(directory: _Path) -> bool:
    try:
        with os.scandir(directory) as entries:
            return any(_HASHED_NAME.fullmatch(entry.name) for entry in entries)
    except OSError:
        return True  # reported when it is loaded


def _load(context: ssl.SSLContext, name: str, *, cafile: _Path | None = None, capath: _Path | None = None) -> None:
    try:
        if capath is not None and not Path(capath).is_dir():  # OpenSSL treats it as an empty directory
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        context.load_verify_locations(cafile=cafile, capath=capath)
    except (OSError, ssl.SSLError) as error:
        path, kind = os.fspath(cafile or capath or ""), "file" if cafile else "directory"
        reason = error if isinstance(error, ssl.SSLError) else error.strerror
        raise ConfigurationError(
            f"The {name} {path!r} cannot be used: {reason}.",
            hint="The local sandbox that made it has ended: start another one, and paste its variables."
            if isinstance(error, FileNotFoundError) and _SANDBOX in str(path)
            else f"Pass a readable {kind} of PEM certificates.",
        ) from None
