from __future__ import annotations

import ssl

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.certificates import issuer_of


def der_of(organization: str, unit: str) -> bytes:
    authority = trustme.CA(organization_name=organization, organization_unit_name=unit)
    chain = authority.issue_cert("api.procore.com").cert_chain_pems
    return ssl.PEM_cert_to_DER_cert(chain[0].bytes().decode())


CERTIFICATE = der_of("Zwischenhändler GmbH", "Proxy")


def element(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return bytes([tag, len(content)]) + content


def certificate(tag: int, value: bytes, identifier: bytes = b"\x55\x04\x03", outer: int = 0x30) -> bytes:
    """Return the beginning of a certificate whose issuer has one attribute, without a version."""
    attribute = element(0x30, element(0x06, identifier), element(tag, value))
    return element(0x30, element(0x30, element(0x02, b"\x01"), element(0x30), element(outer, element(0x31, attribute))))


def test_organization_and_unit_of_the_issuer() -> None:
    assert issuer_of(CERTIFICATE) == "Zwischenhändler GmbH, Proxy"


@pytest.mark.parametrize(
    ("tag", "value"),
    [(0x0C, "Ä".encode()), (0x14, b"\xc4"), (0x1E, b"\x00\xc4")],
)
def test_encodings_of_names(tag: int, value: bytes) -> None:
    assert issuer_of(certificate(tag, value)) == "Ä"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x30",
        b"not a certificate",
        certificate(0x0C, b"\xff"),
        certificate(0x0C, b""),
        certificate(0x05, b"x"),
        certificate(0x0C, b"x", identifier=b"\x55\x04\x06"),
        certificate(0x0C, b"x", outer=0x31),
    ],
)
def test_no_issuer(data: bytes) -> None:
    assert issuer_of(data) is None


def test_a_long_issuer_is_cut() -> None:
    long = der_of("Zwischenhändler GmbH", "y" * 250)
    assert issuer_of(long) == ("Zwischenhändler GmbH, " + "y" * 250)[:200]


@given(st.integers(0, len(CERTIFICATE)), st.binary(max_size=20))
def test_any_bytes_are_read_without_an_error(length: int, more: bytes) -> None:
    shown = issuer_of(CERTIFICATE[:length] + more)
    assert shown is None or len(shown) <= 200
