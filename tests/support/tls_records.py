"""Record layers of TLS 1.3 and 1.2 for hostile servers: any record, with the keys of a connection."""

from __future__ import annotations

import hmac
from pathlib import Path

import attrs
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

__all__ = ["ALERT", "APPLICATION_DATA", "HANDSHAKE", "KEY_UPDATE", "RecordWriter", "RecordWriter12", "logged_secret"]

ALERT, HANDSHAKE, APPLICATION_DATA = 21, 22, 23

# Messages of the handshake protocol: a key update without, and with a request to update the peer's key as well.
KEY_UPDATE = (b"\x18\x00\x00\x01\x00", b"\x18\x00\x00\x01\x01")

# OpenSSL chooses a cipher with AES_256_GCM and SHA384.
_HASH, _KEY_LENGTH, _IV_LENGTH = "sha384", 32, 12
_HASH_LENGTH = 48


def _expand(secret: bytes, label: str, length: int) -> bytes:
    """HKDF-Expand-Label without a context (RFC 8446, section 7.1); one block is long enough."""
    name = b"tls13 " + label.encode()
    info = length.to_bytes(2, "big") + bytes([len(name)]) + name + b"\0"
    return hmac.digest(secret, info + b"\1", _HASH)[:length]


def logged_secret(key_log: Path, label: str) -> bytes:
    """Return the last secret of this label in a key log file."""
    lines = [line.split() for line in key_log.read_text().splitlines() if line.startswith(label)]
    return bytes.fromhex(lines[-1][2])


@attrs.define
class RecordWriter:
    """Encrypts records as the server of a connection of TLS 1.3, whose own TLS must not send any more."""

    secret: bytes
    sequence: int = 0

    def record(self, content: bytes, kind: int = APPLICATION_DATA, *, padding: int = 0) -> bytes:
        """Return one record, of any size."""
        key, iv = _expand(self.secret, "key", _KEY_LENGTH), _expand(self.secret, "iv", _IV_LENGTH)
        nonce = (int.from_bytes(iv, "big") ^ self.sequence).to_bytes(_IV_LENGTH, "big")
        self.sequence += 1
        inner = content + bytes([kind]) + bytes(padding)
        header = b"\x17\x03\x03" + (len(inner) + 16).to_bytes(2, "big")
        return header + AESGCM(key).encrypt(nonce, inner, header)

    def key_update(self, *, requested: bool = False) -> bytes:
        """Return the record of a key update; later records have the new key."""
        record = self.record(KEY_UPDATE[requested], HANDSHAKE)
        self.secret, self.sequence = _expand(self.secret, "traffic upd", _HASH_LENGTH), 0
        return record

    def close_notify(self) -> bytes:
        return self.record(b"\x01\x00", ALERT)


def _pseudo_random(secret: bytes, label: bytes, seed: bytes, length: int) -> bytes:
    """PRF of TLS 1.2 (RFC 5246, section 5)."""
    output, block = b"", label + seed
    while len(output) < length:
        block = hmac.digest(secret, block, _HASH)
        output += hmac.digest(secret, block + label + seed, _HASH)
    return output[:length]


@attrs.define
class RecordWriter12:
    """Encrypts records as the server of a connection of TLS 1.2, after the last message of the handshake."""

    master_secret: bytes
    client_random: bytes
    server_random: bytes
    sequence: int = 1

    def record(self, content: bytes, kind: int = APPLICATION_DATA) -> bytes:
        keys = _pseudo_random(self.master_secret, b"key expansion", self.server_random + self.client_random, 72)
        key, salt = keys[32:64], keys[68:72]
        number = self.sequence.to_bytes(8, "big")
        self.sequence += 1
        header = bytes([kind]) + b"\x03\x03"
        sealed = AESGCM(key).encrypt(salt + number, content, number + header + len(content).to_bytes(2, "big"))
        return header + (len(number) + len(sealed)).to_bytes(2, "big") + number + sealed
