"""Validation of segments."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from aprocore.sandbox.files.upload_rules import LEGACY, UNIFIED, UploadRules, parse_count, parse_segments, same_etag
from tests.support.cases import cases
from tests.support.uploads import MIB

SHA = "ab" * 32
SMALL, LARGE = 5 * MIB + 1, 100 * MIB


def rows(*sizes: Any, **more: Any) -> list[dict[str, Any]]:
    return [{"size": size, "sha256": SHA, **more} for size in sizes]


def verdict(sizes: list[int], rules: UploadRules = UNIFIED, total: int | None = None) -> bool:
    segments, problems = parse_segments(
        rules, rows(*sizes), {"file_size": sum(sizes) if total is None else total}, "file_size"
    )
    assert [segment.size for segment in segments] == ([] if "segments" in problems else sizes)
    return not problems


@given(st.lists(st.sampled_from([0, 1, SMALL - 1, SMALL, LARGE, LARGE + 1]) | st.integers(0, 2 * LARGE), max_size=6))
def test_limits_the_sizes_of_segments(sizes):
    allowed = bool(sizes) and all(SMALL <= size <= LARGE for size in sizes[:-1]) and 0 <= sizes[-1] <= LARGE
    assert verdict(sizes) is allowed


@given(st.lists(st.integers(SMALL, LARGE), min_size=1, max_size=4), st.integers(-3, 3))
def test_requires_the_sum_of_the_sizes(sizes, off):
    assert verdict(sizes, total=sum(sizes) + off) is (off == 0)


@cases(
    ("rules", "sizes", "allowed"),
    [
        (UNIFIED, [0], True),
        (UNIFIED, [5 * MIB, 1], False),
        (UNIFIED, [5 * MIB + 1, 1], True),
        (UNIFIED, [100 * MIB], True),
        (UNIFIED, [100 * MIB + 1], False),
        (UNIFIED, [SMALL] * 10_000, True),
        (UNIFIED, [SMALL] * 10_001, False),
        (LEGACY, [5 * MIB - 1, 1], False),
        (LEGACY, [5 * MIB, 1], True),
        (LEGACY, [5 * 1024 * MIB], True),
        (LEGACY, [5 * 1024 * MIB + 1], False),
    ],
)
def test_documented_limits(rules, sizes, allowed):
    assert verdict(sizes, rules) is allowed


@given(st.text("0123456789abcdefABCDEFxyz", max_size=70) | st.none() | st.integers())
@example(10**31)
def test_checksums_are_hex_of_their_length(text):
    hexadecimal = isinstance(text, str) and not set(text.lower()) - set("0123456789abcdef")
    for name, length in (("sha256", 64), ("md5", 32)):
        good = hexadecimal and len(text or "") == length
        _, problems = parse_segments(UNIFIED, rows(1), {name: text}, "file_size")
        assert (name not in problems) is (good or text is None)
        segments, problems = parse_segments(UNIFIED, rows(1, **{name: text}), {}, "file_size")
        assert bool(segments) is (good or (name == "md5" and text is None))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["size", "sha256", "md5", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON, JSON, JSON)
def test_rejects_arbitrary_values(value, total, checksum):
    segments, problems = parse_segments(UNIFIED, value, {"file_size": total, "sha256": checksum}, "file_size")
    assert problems
    assert segments == [] or "segments" not in problems


@cases(
    ("value", "number"),
    [
        (0, 0), (7, 7), ("7", 7), (7.0, 7), (2**62, 2**62), (-1, None), (2**63, None), (True, None), (None, None),
        ("", None), ("-1", None), ("7.0", None), ("\u0667", None), ("9" * 5000, None), (7.5, None),
        (float("inf"), None), (float("nan"), None), (1e300, None), ([7], None),
    ],
)  # fmt: skip
def test_counts(value, number):
    assert parse_count(value) == number


def test_accepts_upper_case_hex():
    [segment], problems = parse_segments(UNIFIED, rows(1, md5="AB" * 16), {"sha256": SHA.upper()}, "file_size")
    assert (problems, segment.sha256, segment.md5) == ({}, SHA, "ab" * 16)


def test_accepts_an_etag_with_one_pair_of_quotes():
    tag = "ab" * 16
    assert same_etag(tag, tag)
    assert same_etag(f'"{tag}"', tag)
    for other in (f'W/"{tag}"', f'""{tag}""', f'"{tag}', tag.upper(), f" {tag}", "", None, 7, [tag]):
        assert not same_etag(other, tag)
    assert not same_etag(None, None)
