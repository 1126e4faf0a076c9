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
    def test_it_reveals_itself_to_who_asks(self) -> None:
        assert Secret(CANARY).reveal() == CANARY
        assert str(Secret(CANARY).reveal()) == CANARY

    def test_a_secret_of_a_secret_is_the_same(self) -> None:
        assert Secret(Secret(CANARY)) == Secret(CANARY)
        assert Secret(Secret(CANARY)).reveal() == CANARY

    def test_nothing_else_shows_it(self) -> None:
        assert_never_shown(Secret(CANARY))

    @pytest.mark.parametrize("value", [None, 5, b"bytes", ["text"], object()])
    def test_only_text_becomes_one(self, value: Any) -> None:
        # str(None) would be sent as a secret.
        with pytest.raises(TypeError, match=type(value).__name__):
            Secret(value)

    @given(st.text(), st.text())
    def test_equality_and_hash_follow_the_text(self, one: str, other: str) -> None:
        assert (Secret(one) == Secret(other)) is (one == other)
        assert (Secret(one) != Secret(other)) is (one != other)
        assert hash(Secret(one)) == hash(Secret(one))
        assert bool(Secret(one)) is bool(one)

    def test_it_equals_no_plain_text(self) -> None:
        assert Secret(CANARY) != CANARY
        assert Secret(CANARY) != CANARY

    @pytest.mark.fault("I06")
    def test_it_compares_bytes_in_constant_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[tuple[object, object]] = []

        def compare(a: bytes, b: bytes) -> bool:
            compared.append((type(a), type(b)))
            return a == b

        monkeypatch.setattr("hmac.compare_digest", compare)
        assert Secret("\udc80é") == Secret("\udc80é")
        assert Secret("a") != Secret("b")
        assert compared == [(bytes, bytes)] * 2

    def test_formatting_it_to_a_width_does_not_show_it(self) -> None:
        with pytest.raises(TypeError) as caught:
            format(Secret(CANARY), ">40")
        assert_hidden(str(caught.value))


class TestRevealedSecret:
    def test_it_is_the_text_where_text_is_needed(self) -> None:
        revealed = RevealedSecret(CANARY)
        assert isinstance(revealed, str)
        assert f"Bearer {revealed}" == f"Bearer {CANARY}"
        assert hash(revealed) == hash(CANARY)

    @pytest.mark.parametrize("shown", [repr, ascii, lambda value: repr([value]), lambda value: repr({"a": value})])
    def test_its_repr_hides_it(self, shown: Callable[[Any], str]) -> None:
        assert_hidden(shown(RevealedSecret(CANARY)))
        assert "[redacted]" in shown(RevealedSecret(CANARY))

    @pytest.mark.parametrize("key", [slice(None), slice(0, 20), slice(None, None, 2), 3, -1])
    def test_so_does_the_repr_of_a_part_of_it(self, key: slice | int) -> None:
        part = RevealedSecret(CANARY)[key]
        assert part == CANARY[key]
        assert repr(part) == "'[redacted]'"

    def test_it_refuses_to_be_pickled(self) -> None:
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(RevealedSecret(CANARY))

    def test_copies_hide_it_too(self) -> None:
        revealed = RevealedSecret(CANARY)
        assert copy.copy(revealed) is revealed
        assert copy.deepcopy([revealed])[0] is revealed


class TestRevealedBytes:
    def test_it_is_the_bytes_where_bytes_are_needed(self) -> None:
        assert b"".join([RevealedBytes(b"a=1")]) == b"a=1"
        assert RevealedBytes(b"a=1").decode() == "a=1"

    def test_nothing_that_prints_shows_it(self) -> None:
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

    def test_what_is_accepted_is_kept(self) -> None:
        assert self.of(["good"]).secret == "good"
        assert list(inspect.signature(type(self.of(["good"]))).parameters) == ["name", "secret"]

    @pytest.mark.parametrize(
        ("secret", "error"), [([CANARY + "\n"], ValueError), ([CANARY, CANARY], TypeError), ([], TypeError)]
    )
    def test_what_is_refused_shows_in_no_traceback(self, secret: list[str], error: type[Exception]) -> None:
        with pytest.raises(error) as caught:
            self.of(secret)
        text = traceback_of(caught.value)
        assert "guarded" in text
        assert_hidden(text)
        assert caught.value.__context__ is None


def test_a_request_line_reads_as_it_is_sent() -> None:
    assert str(RequestLine("GET", "/rest/v1.0/me")) == "GET /rest/v1.0/me"


@pytest.mark.parametrize("value", [RequestLine("GET", "/x"), RateLimit(limit=3600, remaining=0, reset=1_800_000_000)])
def test_shared_values_are_frozen_and_can_be_kept(value: Any) -> None:
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
def test_what_a_value_is_can_be_said_aloud(value: object, description: str) -> None:
    assert kind_of(value) == description
