from __future__ import annotations

import importlib.util
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.web.sealing import Sealer
from tests.support.clock import FakeClock

OLD, NEW = "o" * 32, "n" * 40
CLOCK = FakeClock()
SEALER = Sealer(NEW, "tests", CLOCK)
JSON = st.dictionaries(st.text(), st.none() | st.integers() | st.text(), max_size=4)


@given(JSON)
def test_what_was_sealed_is_unsealed(value: dict[str, Any]) -> None:
    sealed = SEALER.seal(value)
    assert SEALER.unseal(sealed, 1.0) == value
    assert sealed.isascii()
    assert not set(sealed) & set(' ",;\\')


@given(st.text())
def test_other_text_is_nothing(text: str) -> None:
    assert SEALER.unseal(text, 1.0) is None


def test_every_changed_character_is_noticed() -> None:
    sealed = SEALER.seal({"user": "1"})
    for index, character in enumerate(sealed.rstrip("=")[:-1]):
        changed = sealed[:index] + ("A" if character != "A" else "B") + sealed[index + 1 :]
        assert SEALER.unseal(changed, 1.0) is None


def test_sealed_text_expires() -> None:
    clock = FakeClock()
    sealer = Sealer(NEW, "tests", clock)
    sealed = sealer.seal({"a": 1})
    clock.advance(600)
    assert sealer.unseal(sealed, 600) == {"a": 1}
    clock.advance(1)
    assert sealer.unseal(sealed, 600) is None


def test_secrets_are_replaced_without_losing_what_is_sealed() -> None:
    old, both, new = (Sealer(secret, "tests", CLOCK) for secret in (OLD, [NEW, OLD], NEW))
    assert both.unseal(old.seal({"a": 1}), 1) == {"a": 1}
    assert new.unseal(both.seal({"a": 1}), 1) == {"a": 1}
    assert new.unseal(old.seal({"a": 1}), 1) is None


def test_purposes_are_separate() -> None:
    assert Sealer(NEW, "another", CLOCK).unseal(SEALER.seal({"a": 1}), 1) is None


@pytest.mark.parametrize("secret", ["", "short", [], [NEW, "short"], [None], b"b" * 32])
def test_weak_secrets_are_refused(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="at least 32 characters") as caught:
        Sealer(secret, "tests", CLOCK)
    assert "secrets.token_urlsafe(32)" in str(caught.value)


def test_too_long_for_a_cookie() -> None:
    with pytest.raises(ConfigurationError, match="too long for a cookie"):
        SEALER.seal({"return_to": "/" + "x" * 4000})


def test_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r"aprocore\[web\]"):
        Sealer(NEW, "tests", CLOCK)


def test_secrets_are_not_shown() -> None:
    assert repr(SEALER) == "<Sealer>"
