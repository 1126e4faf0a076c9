"""Issuer of an X.509 certificate (RFC 5280), read without verification, for messages."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["issuer_of"]

_INTEGER, _OBJECT_ID, _SEQUENCE, _SET, _VERSION = 0x02, 0x06, 0x30, 0x31, 0xA0
# String types of names, with their encodings.
_ENCODINGS = {0x0C: "utf-8", 0x13: "ascii", 0x14: "latin-1", 0x16: "ascii", 0x1E: "utf-16-be"}
# Common name, organization and organizational unit, in the order in which they are shown.
_SHOWN = (b"\x55\x04\x03", b"\x55\x04\x0a", b"\x55\x04\x0b")
# Maximum number of characters of a shown issuer.
_MAX_LENGTH = 200


def issuer_of(certificate: bytes) -> str | None:
    """Return the issuer's common name, organization and unit; None if it has none of them, or is not a certificate.

    The certificate may be forged: the text is what its issuer claims to be.
    """
    try:
        (_, content), *_ = _elements(certificate)
        (_, to_be_signed), *_ = _elements(content)
        fields = [field for field in _elements(to_be_signed) if field[0] != _VERSION]
        (number, _), (algorithm, _), (kind, issuer), *_ = fields
        if (number, algorithm, kind) != (_INTEGER, _SEQUENCE, _SEQUENCE):
            return None
        names = dict(_attributes(issuer))
    except ValueError:
        return None
    texts = dict.fromkeys(names[identifier] for identifier in _SHOWN if names.get(identifier))
    return ", ".join(texts)[:_MAX_LENGTH] or None


def _attributes(name: bytes) -> Iterator[tuple[bytes, str]]:
    for set_tag, attributes in _elements(name):
        for tag, attribute in _elements(attributes):
            (id_tag, identifier), (value_tag, value), *_ = _elements(attribute)
            if (set_tag, tag, id_tag) == (_SET, _SEQUENCE, _OBJECT_ID) and value_tag in _ENCODINGS:
                yield identifier, value.decode(_ENCODINGS[value_tag])


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield tag and content of consecutive DER elements.

    Raises:
        ValueError: an element is truncated.
    """
    position = 0
    while position < len(data):
        tag, length, start = data[position], data[position + 1] if position + 1 < len(data) else 0, position + 2
        if length >= 0x80:
            start += length - 0x80
            length = int.from_bytes(data[position + 2 : start], "big")
        if start + length > len(data):
            raise ValueError("truncated")
        yield tag, data[start : start + length]
        position = start + length
