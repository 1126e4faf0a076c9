"""TLS as a client of Procore needs it."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

from ..errors import ConfigurationError

__all__ = ["client_context"]


def client_context(ca_file: str | os.PathLike[str] | None = None, *, trust_env: bool = False) -> ssl.SSLContext:
    """Return a context that verifies names and chains, from TLS 1.2 on.

    With ``ca_file`` (PEM) only what it holds is trusted, else what the system trusts. The environment variables that
    redirect OpenSSL to other certificates (``SSL_CERT_FILE``, ``SSL_CERT_DIR``) count only with ``trust_env``.

    Raises:
        ConfigurationError: the file is not there, or holds no certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as error:
            raise ConfigurationError(
                f"The CA file {os.fspath(ca_file)!r} cannot be used: {error}.",
                hint="It must be a readable file of PEM certificates.",
            ) from None
        return context
    paths = ssl.get_default_verify_paths()
    if trust_env and (os.environ.get(paths.openssl_cafile_env) or os.environ.get(paths.openssl_capath_env)):
        context.set_default_verify_paths()
        return context
    file, folder = Path(paths.openssl_cafile), Path(paths.openssl_capath)
    if file.is_file() or folder.is_dir():
        context.load_verify_locations(
            cafile=file if file.is_file() else None, capath=folder if folder.is_dir() else None
        )
    else:  # platforms that keep their certificates elsewhere than in files
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    return context
