from __future__ import annotations

import gzip
import itertools
import random
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.sansio.compression import (
    MAX_BARREN,
    MAX_CODINGS,
    MAX_MEMBERS,
    STEP,
    CompressionError,
    Inflater,
    NotAcceptedError,
    TooLongError,
    decompress,
    inflater_for,
)

NOISE = random.Random(7).randbytes(2 * STEP)
BODIES = st.binary(max_size=40) | st.sampled_from(
    [b"", b"x" * STEP, b"x" * (STEP - 1), b"x" * (3 * STEP + 1), NOISE, NOISE[:STEP], NOISE + b"x" * STEP]
)


def raw(body: bytes) -> bytes:
    deflate = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflate.compress(body) + deflate.flush()


FORMS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": (" X-GZIP ", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "zlib, not compressed": ("deflate", lambda body: zlib.compress(body, 0)),
    "raw": ("Deflate", raw),
}


def in_pieces(encoding: str, data: bytes, places: list[int]) -> bytes:
    inflater = Inflater(encoding)
    cuts = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    output = b""
    for begin, end in itertools.pairwise(cuts):
        for part in inflater.feed(data[begin:end]):
            assert 0 < len(part) <= STEP
            output += part
    inflater.end()
    return output


@given(form=st.sampled_from(sorted(FORMS)), body=BODIES, places=st.lists(st.integers(min_value=0), max_size=5))
def test_any_split_decodes_to_the_same(form: str, body: bytes, places: list[int]) -> None:
    encoding, compress = FORMS[form]
    data = compress(body)
    assert in_pieces(encoding, data, places) == body
    assert decompress(data, encoding, len(body)) == body


@given(bodies=st.lists(BODIES, min_size=1, max_size=4), places=st.lists(st.integers(min_value=0), max_size=5))
def test_any_split_of_any_members_decodes_to_the_same(bodies: list[bytes], places: list[int]) -> None:
    data = b"".join(map(gzip.compress, bodies))
    assert in_pieces("gzip", data, places) == b"".join(bodies)


@given(
    forms=st.lists(st.sampled_from(["", " identity", *sorted(FORMS)]), max_size=MAX_CODINGS),
    body=BODIES,
    cut=st.integers(min_value=0),
)
def test_any_list_of_codings_is_decoded(forms: list[str], body: bytes, cut: int) -> None:
    data = body
    for form in forms:
        data = FORMS[form][1](data) if form in FORMS else data
    encoding = ",".join(FORMS[form][0] if form in FORMS else form for form in forms)
    # A short body may be longer when it is encoded.
    assert decompress(data, encoding, len(body) + 1000) == body
    inflater = inflater_for(encoding)
    if inflater is not None:
        cut %= len(data)
        parts = [*inflater.feed(data[:cut]), *inflater.feed(data[cut:])]
        inflater.end()
        assert b"".join(parts) == body
        assert all(0 < len(part) <= STEP for part in parts)


@given(body=st.binary(max_size=60), data=st.data())
def test_every_truncation_of_an_inner_coding_is_rejected(body: bytes, data: Any) -> None:
    inner = gzip.compress(body)
    length = data.draw(st.integers(1, len(inner) - 1), label="length")
    with pytest.raises(CompressionError, match="compressed data is truncated"):
        decompress(gzip.compress(inner[:length]), "gzip, gzip", 1000)


def test_output_of_every_coding_is_limited() -> None:
    # Zeros of 100 MiB twice compressed are 300 bytes, and once 100 KiB.
    data = gzip.compress(gzip.compress(bytes(100 * STEP)))
    with pytest.raises(TooLongError):
        decompress(data, "gzip, gzip", STEP)
    nothing = b"\x1f\x8b\x08\x08" + bytes(6) + b"n" * (2 * STEP)
    with pytest.raises(TooLongError):
        decompress(gzip.compress(nothing), "gzip, gzip", STEP)


def test_data_without_content_is_limited() -> None:
    name = b"\x1f\x8b\x08\x08" + bytes(6) + b"n" * MAX_BARREN
    inflater = inflater_for("gzip, gzip")
    assert inflater is not None
    with pytest.raises(NotAcceptedError, match="without content"):
        list(inflater.feed(gzip.compress(name)))


def test_number_of_codings_is_limited() -> None:
    with pytest.raises(NotAcceptedError, match="more than 4 content codings"):
        inflater_for("gzip, " * (MAX_CODINGS + 1))


@given(form=st.sampled_from(sorted(FORMS)), body=st.binary(max_size=60), data=st.data())
def test_every_truncation_is_rejected(form: str, body: bytes, data: Any) -> None:
    encoding, compress = FORMS[form]
    whole = compress(body)
    length = data.draw(st.integers(1, len(whole) - 1), label="length")
    with pytest.raises(CompressionError, match="compressed data is truncated"):
        decompress(whole[:length], encoding, 1000)


def test_every_truncation_of_a_second_member_is_rejected() -> None:
    first, second = gzip.compress(b"first"), gzip.compress(b"second")
    for length in range(1, len(second)):
        with pytest.raises(CompressionError, match="compressed data is truncated"):
            decompress(first + second[:length], "gzip", 1000)


@pytest.mark.parametrize("form", FORMS)
def test_trailing_data_is_rejected(form: str) -> None:
    encoding, compress = FORMS[form]
    for rest in (b"\0", b"rest of it"):
        with pytest.raises(CompressionError):
            decompress(compress(b"body") + rest, encoding, 1000)
        with pytest.raises(CompressionError):
            in_pieces(encoding, compress(b"body") + rest, [len(compress(b"body"))])


@pytest.mark.parametrize("form", FORMS)
def test_corruption_is_detected(form: str) -> None:
    encoding, compress = FORMS[form]
    data = bytearray(compress(b"some body of some length"))
    if form != "raw":  # which has no sum
        data[-1] ^= 1
        with pytest.raises(CompressionError, match="corrupt"):
            decompress(bytes(data), encoding, 1000)
    with pytest.raises(CompressionError, match="corrupt"):
        decompress(b"\xff" * 20, encoding, 1000)


@pytest.mark.fault("H08")
@pytest.mark.parametrize("form", FORMS)
def test_output_is_limited(form: str) -> None:
    encoding, compress = FORMS[form]
    data = compress(b"x" * (10 * STEP))
    assert len(decompress(data, encoding, 10 * STEP)) == 10 * STEP
    with pytest.raises(TooLongError, match=f"longer than {10 * STEP - 1} bytes"):
        decompress(data, encoding, 10 * STEP - 1)


def test_pending_output_is_flushed_at_the_end_of_the_input() -> None:
    # A step may end within a match whose last bit was already consumed.
    data = raw(b"x" * (2 * STEP + 1000))
    for length in range(len(data)):
        expected = len(zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[:length]))
        assert sum(map(len, Inflater("deflate").feed(data[:length]))) == expected


def test_a_body_may_end_anywhere_in_a_step() -> None:
    for length in range(STEP - 300, STEP + 300):
        assert len(decompress(raw(b"x" * length), "deflate", 2 * STEP)) == length


def test_number_of_members_is_limited() -> None:
    member = gzip.compress(b"x")
    assert decompress(member * MAX_MEMBERS, "gzip", 10_000) == b"x" * MAX_MEMBERS
    with pytest.raises(CompressionError, match="more than 1000 gzip members"):
        decompress(member * (MAX_MEMBERS + 1), "gzip", 10_000)
    with pytest.raises(CompressionError, match="more than 1000 gzip members"):
        in_pieces("gzip", gzip.compress(b"") * (MAX_MEMBERS + 1), [10, 20, 30])


@pytest.mark.fault("H09")
@pytest.mark.parametrize(
    "encoding", ["br", "zstd", "gzip, br", "br, gzip", "compress", "gzip;q=1", "\udcff", "x" * 1000]
)
def test_encoding_that_was_not_offered_is_rejected(encoding: str) -> None:
    with pytest.raises(CompressionError, match="was not offered") as caught:
        decompress(b"body", encoding, 1000)
    assert len(str(caught.value)) < 100
    with pytest.raises(CompressionError):
        inflater_for(encoding)


@pytest.mark.parametrize("encoding", ["", "identity", " Identity ", ",", "identity, ,identity"])
def test_identity_needs_no_decompression(encoding: str) -> None:
    assert inflater_for(encoding) is None
    assert decompress(b"body", encoding, 1) == b"body"


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_empty_body_is_complete(encoding: str) -> None:
    inflater = Inflater(encoding)
    assert list(inflater.feed(b"")) == []
    inflater.end()
