from __future__ import annotations

import ssl
from typing import Any

import pytest

from aprocore.net.close_notify import tls_object, was_cut_off


class _State:
    def __init__(self, result: bytes | Exception) -> None:
        self.result = result

    def read(self, length: int) -> bytes:
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


@pytest.mark.parametrize(
    ("result", "cut"),
    [
        (b"", False),
        (b"x", True),
        (ssl.SSLZeroReturnError(), False),
        (ssl.SSLWantReadError(), True),
        (ssl.SSLEOFError(), True),
        (ssl.SSLError(), True),
        (ConnectionResetError(), True),
    ],
)
def test_only_an_orderly_end_is_a_close_notify(result: bytes | Exception, cut: bool) -> None:
    state: Any = _State(result)
    assert was_cut_off(state) is cut


def test_a_lost_transport_has_no_tls() -> None:
    assert tls_object(None) is None
