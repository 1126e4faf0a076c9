from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.sansio.files.file_names import check_name, name_in_disposition, name_in_url, safe_name, unique_names
from tests.support.cases import cases


@pytest.mark.fault("L08")
@cases(
    ("name", "safe"),
    [
        ("plan.pdf", "plan.pdf"),
        ("../../.bashrc", ".bashrc"),
        ("C:\\x", "x"),
        ("/etc/passwd", "passwd"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("nul .x", "_nul .x"),
        ("console.log", "console.log"),
        ("\x00", "_"),
        ("a\x00b", "a_b"),
        ("..", "_"),
        (".", "_"),
        ("", "_"),
        ("trailing. . ", "trailing"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("gpj.\u202eexe", "gpj.exe"),
        ("Tür.pdf", "Tür.pdf"),
        ("lone \ud800", "lone _"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


@pytest.mark.fault("L08")
@given(st.text(alphabet=st.characters(), max_size=400))
def test_safe_names_are_accepted_by_every_system(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe.encode()) <= 255
    assert safe not in (".", "..")
    assert not re.search(r'[\x00-\x1f/\\:*?"<>|]', safe)
    assert safe[-1] not in ". "
    assert not re.fullmatch(r"(?:con|aux|prn|nul|com\d|lpt\d)(?:\..*)?", safe, re.IGNORECASE)


def test_long_names_keep_their_extension_and_stay_different() -> None:
    first, second = safe_name("ä" * 300 + "1.pdf"), safe_name("ä" * 300 + "2.pdf")
    assert first != second
    assert first.endswith(".pdf")
    assert len(first.encode()) <= 200
    assert len(safe_name("." + "a" * 300)) <= 200


def test_colliding_names_are_told_apart_whatever_their_order() -> None:
    entries = [("Plan.pdf", 1), ("plan.PDF", 2), ("a/b.txt", 3), ("a_b.txt", 4), ("own.txt", 5), ("Plan.pdf", 6)]
    names = dict(zip((key for _, key in entries), unique_names(entries), strict=True))
    assert names[5] == "own.txt"
    assert len({name.casefold() for name in names.values()}) == len(entries)
    assert names[1].endswith(".pdf")
    for seed in range(5):
        shuffled = random.Random(seed).sample(entries, len(entries))
        assert dict(zip((key for _, key in shuffled), unique_names(shuffled), strict=True)) == names


@given(st.lists(st.text(max_size=5), max_size=8))
def test_unique_names_are_unique_without_regard_to_case(names: list[str]) -> None:
    unique = list(unique_names((name, number) for number, name in enumerate(names)))
    assert len({name.casefold() for name in unique}) == len(names)


@cases(
    ("header", "name"),
    [
        (None, None),
        ("inline", None),
        ('attachment; filename="plan.pdf"', "plan.pdf"),
        ("attachment; filename=plan.pdf", "plan.pdf"),
        ("attachment; filename=\"a_b.pdf\"; filename*=UTF-8''T%C3%BCr%20a.pdf", "Tür a.pdf"),
        ("attachment; filename=\"fallback\"; filename*=x-unknown''T%C3%BCr", "fallback"),
        ("attachment; filename=\"fallback\"; filename*=UTF-8''%FF", "fallback"),
        (r'attachment; filename="a\"b"', 'a"b'),
        ('attachment; filename=""', None),
    ],
)
def test_name_in_a_content_disposition_header(header: str | None, name: str | None) -> None:
    assert name_in_disposition(header) == name


@cases(
    ("url", "name"),
    [
        ("https://a.example/b/plan%20a.pdf?sig=x/y", "plan a.pdf"),
        ("/rest/v1.0/files/5", "5"),
        ("https://a.example", None),
        ("https://a.example/", None),
    ],
)
def test_name_in_a_url(url: str, name: str | None) -> None:
    assert name_in_url(url) == name


def test_sent_names_are_checked() -> None:
    assert check_name("plan ä.pdf") == "plan ä.pdf"
    for name in ("", "..", "a/b", "a\\b", "a\nb", "a" * 256, "a\u200fb", "\udc80", 5):
        with pytest.raises(ConfigurationError):
            check_name(name)  # type: ignore[arg-type]
