from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import RateLimit
from aprocore.types import RequestLine, RevealedBytes, RevealedSecret, Secret, hide_arguments, kind_of
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of


class TestSecret:
    def test_reveal_returns_the_text(self) -> None:
        assert Secret(CANARY).reveal() == CANARY
        assert str(Secret(CANARY).reveal()) == CANARY

    def test_secret_of_a_secret_is_equal(self) -> None:
        assert Secret(Secret(CANARY)) == Secret(CANARY)
        assert Secret(Secret(CANARY)).reveal() == CANARY

    def test_nothing_else_shows_the_text(self) -> None:
        assert_never_shown(Secret(CANARY))

    @pytest.mark.parametrize("value", [None, 5, b"bytes", ["text"], object()])
    def test_only_a_str_is_accepted(self, value: Any) -> None:
        # str(None) would be sent as a secret.
        with pytest.raises(TypeError, match=type(value).__name__):
            Secret(value)

    @given(st.text(), st.text())
    def test_equality_and_hash_follow_the_text(self, one: str, other: str) -> None:
        assert (Secret(one) == Secret(other)) is (one == other)
        assert (Secret(one) != Secret(other)) is (one != other)
        assert hash(Secret(one)) == hash(Secret(one))
        assert bool(Secret(one)) is bool(one)

    def test_secret_does_not_equal_a_str(self) -> None:
        assert Secret(CANARY) != CANARY
        assert Secret(CANARY) != CANARY

    @pytest.mark.fault("I06")
    def test_comparison_takes_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[tuple[object, object]] = []

        def compare(a: bytes, b: bytes) -> bool:
            compared.append((type(a), type(b)))
            return a == b

        monkeypatch.setattr("hmac.compare_digest", compare)
        assert Secret("\udc80é") == Secret("\udc80é")
        assert Secret("a") != Secret("b")
        assert compared == [(bytes, bytes)] * 2

    def test_formatting_with_a_width_does_not_show_the_text(self) -> None:
        with pytest.raises(TypeError) as caught:
            format(Secret(CANARY), ">40")
        assert_hidden(str(caught.value))


class TestRevealedSecret:
    def test_revealed_secret_is_a_str(self) -> None:
        revealed = RevealedSecret(CANARY)
        assert isinstance(revealed, str)
        assert f"Bearer {revealed}" == f"Bearer {CANARY}"
        assert hash(revealed) == hash(CANARY)

    @pytest.mark.parametrize("shown", [repr, ascii, lambda value: repr([value]), lambda value: repr({"a": value})])
    def test_repr_hides_the_text(self, shown: Callable[[Any], str]) -> None:
        assert_hidden(shown(RevealedSecret(CANARY)))
        assert "[redacted]" in shown(RevealedSecret(CANARY))

    @pytest.mark.parametrize("key", [slice(None), slice(0, 20), slice(None, None, 2), 3, -1])
    def test_repr_of_a_slice_hides_the_text(self, key: slice | int) -> None:
        part = RevealedSecret(CANARY)[key]
        assert part == CANARY[key]
        assert repr(part) == "'[redacted]'"

    def test_pickling_is_rejected(self) -> None:
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(RevealedSecret(CANARY))

    def test_copies_hide_the_text(self) -> None:
        revealed = RevealedSecret(CANARY)
        assert copy.copy(revealed) is revealed
        assert copy.deepcopy([revealed])[0] is revealed


class TestRevealedBytes:
    def test_revealed_bytes_are_bytes(self) -> None:
        assert b"".join([RevealedBytes(b"a=1")]) == b"a=1"
        assert RevealedBytes(b"a=1").decode() == "a=1"

    def test_no_output_shows_the_bytes(self) -> None:
        assert_never_shown(RevealedBytes(CANARY.encode()))


class TestHideArguments:
    @staticmethod
    def of(secret: Any) -> Any:
        def refuse(instance: object, attribute: object, value: str) -> None:
            if value.endswith("\n"):
                raise ValueError("a line break")

        @hide_arguments
        @attrs.frozen
        class Guarded:
            name: str
            secret: str = attrs.field(validator=refuse, repr=False)

        return Guarded("a name", *secret)

    def test_accepted_arguments_are_stored(self) -> None:
        assert self.of(["good"]).secret == "good"
        assert list(inspect.signature(type(self.of(["good"]))).parameters) == ["name", "secret"]

    @pytest.mark.parametrize(
        ("secret", "error"), [([CANARY + "\n"], ValueError), ([CANARY, CANARY], TypeError), ([], TypeError)]
    )
    def test_rejected_arguments_are_in_no_traceback(self, secret: list[str], error: type[Exception]) -> None:
        with pytest.raises(error) as caught:
            self.of(secret)
        text = traceback_of(caught.value)
        assert "guarded" in text
        assert_hidden(text)
        assert caught.value.__context__ is None


def test_request_line_as_text() -> None:
    assert str(RequestLine("GET", "/rest/v1.0/me")) == "GET /rest/v1.0/me"


@pytest.mark.parametrize("value", [RequestLine("GET", "/x"), RateLimit(limit=3600, remaining=0, reset=1_800_000_000)])
def test_shared_values_are_frozen_and_picklable(value: Any) -> None:
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.deepcopy(value) == value
    assert hash(value) == hash(copy.copy(value))
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)


@pytest.mark.parametrize(
    ("value", "description"),
    [(5, "an int"), ("x", "a str"), (object(), "an object"), (None, "None"), (Secret, "the class Secret")],
)
def test_kind_of_a_value(value: object, description: str) -> None:
    assert kind_of(value) == description
