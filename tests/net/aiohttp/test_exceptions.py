from __future__ import annotations

import ctypes
import errno
import ssl

import pytest
from aiohttp import ClientConnectorCertificateError, ClientConnectorError
from aiohttp.client_reqrep import ConnectionKey

from aprocore import CertificateError, ConnectError
from aprocore.net.aiohttp.exceptions import translate_error
from tests.support.transports import LONG_TIMEOUT, request

KEY = ConnectionKey("a.example", 443, True, True, None, None, None)
REQUEST = request("https://a.example")


def test_an_error_of_verification_may_have_a_text_alone() -> None:
    # As truststore raises it on Windows, without what OpenSSL adds.
    reason = ssl.SSLCertVerificationError("Peer sent no certificates to verify")
    error = translate_error(ClientConnectorCertificateError(KEY, reason), REQUEST, LONG_TIMEOUT, "not_sent")
    assert isinstance(error, CertificateError)
    assert "is not trusted: Peer sent no certificates to verify." in error.message


def test_a_connection_refused_on_windows_is_no_invalid_argument(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {1225: "The remote computer refused the network connection.\r\n"}
    monkeypatch.setattr(ctypes, "FormatError", texts.__getitem__, raising=False)
    refused = ConnectionRefusedError(errno.EINVAL, "Connect call failed")
    refused.winerror = 1225  # type: ignore[attr-defined] # on Windows alone
    error = translate_error(ClientConnectorError(KEY, refused), REQUEST, LONG_TIMEOUT, "not_sent")
    assert isinstance(error, ConnectError)
    assert error.message == ("No connection to https://a.example: The remote computer refused the network connection.")
