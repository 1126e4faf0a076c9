"""TLS as a client of Procore needs it."""

from __future__ import annotations

import errno
import os
import ssl
from pathlib import Path
from typing import TypeAlias

from ..errors import ConfigurationError

__all__ = ["client_context"]

_Path: TypeAlias = str | os.PathLike[str]


def client_context(ca_file: str | os.PathLike[str] | None = None, *, trust_env: bool = False) -> ssl.SSLContext:
    """Return a context that verifies names and chains, from TLS 1.2 on.

    With ``ca_file`` (PEM) only what it holds is trusted, else what the system trusts. The environment variables that
    redirect OpenSSL to other certificates (``SSL_CERT_FILE``, ``SSL_CERT_DIR``) count only with ``trust_env``.

    Raises:
        ConfigurationError: a file or directory that is named is not there, or the file holds no certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        _load(context, "CA file", cafile=ca_file)
        return context
    paths = ssl.get_default_verify_paths()
    own_file = os.environ.get(paths.openssl_cafile_env) if trust_env else None
    own_folder = os.environ.get(paths.openssl_capath_env) if trust_env else None
    file, folder = Path(paths.openssl_cafile), Path(paths.openssl_capath)
    if own_file:
        _load(context, paths.openssl_cafile_env, cafile=own_file)
    elif file.is_file():
        context.load_verify_locations(cafile=file)
    if own_folder:
        _load(context, paths.openssl_capath_env, capath=own_folder)
    elif folder.is_dir():
        context.load_verify_locations(capath=folder)
    if not (own_file or own_folder or file.is_file() or folder.is_dir()):
        # Platforms that keep their certificates elsewhere than in files.
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    return context


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
