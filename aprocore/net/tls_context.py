"""TLS client contexts: certificate verification, CA files and ``SSL_CERT_*`` variables."""

from __future__ import annotations

import errno
import os
import ssl
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from ..errors import ConfigurationError

__all__ = ["client_context", "shared_client_context"]

_Path: TypeAlias = str | os.PathLike[str]

_Source: TypeAlias = tuple[str, _Path | None]


def shared_client_context(ca_file: _Path | None = None, *, trust_env: bool = False) -> ssl.SSLContext:
    """Return a cached context, shared in the process, for these CA certificates; the caller must not change it.

    A file or directory of certificates is read again if its status has changed.

    Raises:
        ConfigurationError: as `client_context` does.
    """
    sources = _sources(ca_file, trust_env=trust_env)
    return _shared(sources, tuple(_status(path) for _, path in sources))


# A context takes 20 ms and 750 kB to create; a program has one for each set of CA certificates.
@lru_cache(maxsize=8)
def _shared(sources: tuple[_Source, _Source], statuses: tuple[object, ...]) -> ssl.SSLContext:
    return _new_context(sources)


def _status(path: _Path | None) -> object:
    if path is None:
        return None
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size


def client_context(ca_file: str | os.PathLike[str] | None = None, *, trust_env: bool = False) -> ssl.SSLContext:
    """Return a context for TLS 1.2 or later that verifies host names and certificate chains.

    ``ca_file`` (PEM) replaces the system's CA certificates. The environment variables that redirect OpenSSL to other
    certificates (``SSL_CERT_FILE``, ``SSL_CERT_DIR``) are used only with ``trust_env``.

    Raises:
        ConfigurationError: the file or directory does not exist, or the file contains no certificate.
    """
    return _new_context(_sources(ca_file, trust_env=trust_env))


def _new_context(sources: tuple[_Source, _Source]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    (file_name, file), (directory_name, directory) = sources
    if file is not None:
        _load(context, file_name, cafile=file)
    if directory is not None:
        _load(context, directory_name, capath=directory)
    if file is None and directory is None:
        # Some platforms do not keep their certificates in files.
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    return context


def _sources(ca_file: _Path | None, *, trust_env: bool) -> tuple[_Source, _Source]:
    """Return the CA file and the CA directory, each with its name for messages and its path or None."""
    if ca_file is not None:
        return ("CA file", ca_file), ("", None)
    paths = ssl.get_default_verify_paths()
    file: _Path | None = os.environ.get(paths.openssl_cafile_env) if trust_env else None
    directory: _Path | None = os.environ.get(paths.openssl_capath_env) if trust_env else None
    # OpenSSL's default paths may not exist.
    file = file or (paths.openssl_cafile if Path(paths.openssl_cafile).is_file() else None)
    directory = directory or (paths.openssl_capath if Path(paths.openssl_capath).is_dir() else None)
    return (paths.openssl_cafile_env, file), (paths.openssl_capath_env, directory)


def _load(context: ssl.SSLContext, name: str, *, cafile: _Path | None = None, capath: _Path | None = None) -> None:
    try:
        if capath is not None and not Path(capath).is_dir():  # OpenSSL treats it as an empty directory
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        context.load_verify_locations(cafile=cafile, capath=capath)
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(
            f"The {name} {os.fspath(cafile or capath or '')!r} cannot be used: {error}.",
            hint=f"Pass a readable {'file' if cafile else 'directory'} of PEM certificates.",
        ) from None
