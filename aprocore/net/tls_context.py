"""TLS as a client of Procore needs it."""

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
    """Return the process's context for these sources of certificates; the caller must not change it.

    A file or directory of certificates whose status has changed since is read again.

    Raises:
        ConfigurationError: as `client_context` does.
    """
    sources = _sources(ca_file, trust_env=trust_env)
    return _shared(sources, tuple(_status(path) for _, path in sources))


# A context takes 20 ms and 750 kB to make; a program has one for each set of sources.
@lru_cache(maxsize=8)
def _shared(sources: tuple[_Source, _Source], statuses: tuple[object, ...]) -> ssl.SSLContext:
    return _loaded(sources)


def _status(path: _Path | None) -> object:
    if path is None:
        return None
    try:
        status = Path(path).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size


def client_context(ca_file: str | os.PathLike[str] | None = None, *, trust_env: bool = False) -> ssl.SSLContext:
    """Return a context that verifies names and chains, from TLS 1.2 on.

    With ``ca_file`` (PEM) only what it holds is trusted, else what the system trusts. The environment variables that
    redirect OpenSSL to other certificates (``SSL_CERT_FILE``, ``SSL_CERT_DIR``) count only with ``trust_env``.

    Raises:
        ConfigurationError: a file or directory that is named is not there, or the file holds no certificate.
    """
    return _loaded(_sources(ca_file, trust_env=trust_env))


def _loaded(sources: tuple[_Source, _Source]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    (file_name, file), (folder_name, folder) = sources
    if file is not None:
        _load(context, file_name, cafile=file)
    if folder is not None:
        _load(context, folder_name, capath=folder)
    if file is None and folder is None:
        # Platforms that keep their certificates elsewhere than in files.
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    return context


def _sources(ca_file: _Path | None, *, trust_env: bool) -> tuple[_Source, _Source]:
    """Return the file and the directory to take certificates from, each with its name; None where there is none."""
    if ca_file is not None:
        return ("CA file", ca_file), ("", None)
    paths = ssl.get_default_verify_paths()
    file: _Path | None = os.environ.get(paths.openssl_cafile_env) if trust_env else None
    folder: _Path | None = os.environ.get(paths.openssl_capath_env) if trust_env else None
    # OpenSSL's own are used if they exist.
    file = file or (paths.openssl_cafile if Path(paths.openssl_cafile).is_file() else None)
    folder = folder or (paths.openssl_capath if Path(paths.openssl_capath).is_dir() else None)
    return (paths.openssl_cafile_env, file), (paths.openssl_capath_env, folder)


def _load(context: ssl.SSLContext, name: str, *, cafile: _Path | None = None, capath: _Path | None = None) -> None:
    try:
        if capath is not None and not Path(capath).is_dir():  # which OpenSSL takes for an empty one
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        context.load_verify_locations(cafile=cafile, capath=capath)
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(
            f"The {name} {os.fspath(cafile or capath or '')!r} cannot be used: {error}.",
            hint=f"It must be a readable {'file' if cafile else 'directory'} of PEM certificates.",
        ) from None
