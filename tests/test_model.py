from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import UNSET, Model
from aprocore.sansio import codec
from aprocore.unset import Unset


@attrs.define(kw_only=True)
class Rfi(Model):
    id: int | str | None = None
    subject: str | None = None
    sent_by: str | None = attrs.field(default=None, alias="sender")
    unsent: str | Unset | None = UNSET


SENT = {"id": 7, "subject": "Door", "custom_field_42": {"value": 1}, "sender": "Joe", "two words": True, "_odd": 3}


@pytest.fixture
def rfi() -> Any:
    return codec.structure(dict(SENT), Rfi)


def test_declared_fields_are_attributes(rfi: Any) -> None:
    assert (rfi.id, rfi.subject, rfi.sent_by) == (7, "Door", "Joe")


def test_what_is_not_declared_stays_reachable(rfi: Any) -> None:
    assert rfi.custom_field_42 == {"value": 1}
    assert rfi["custom_field_42"] == {"value": 1}
    assert rfi["two words"] is True
    assert rfi["_odd"] == 3
    assert "custom_field_42" in rfi
    assert "custom_field_43" not in rfi


@pytest.mark.parametrize("name", ["subjekt", "_odd", "__fspath__", "to_json"])
def test_what_procore_did_not_send_is_no_attribute(rfi: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=f"'Rfi' object has no attribute '{name}'; Procore did not send it"):
        getattr(rfi, name)
    assert not hasattr(rfi, name)
    assert getattr(rfi, name, "instead") == "instead"


def test_what_procore_did_not_send_is_no_item(rfi: Any) -> None:
    with pytest.raises(KeyError, match="subjekt"):
        rfi["subjekt"]


def test_its_repr_and_equality_are_those_of_the_declared_fields(rfi: Any) -> None:
    assert repr(rfi) == "Rfi(id=7, subject='Door', sent_by='Joe', unsent=UNSET)"
    assert rfi == Rfi(id=7, subject="Door", sender="Joe")
    assert rfi != Rfi(id=8, subject="Door", sender="Joe")


class TestToDict:
    def test_it_is_what_came(self, rfi: Any) -> None:
        assert codec.structure(dict(SENT), Model).to_dict() == SENT
        assert rfi.to_dict() == SENT

    def test_it_is_a_copy(self, rfi: Any) -> None:
        rfi.to_dict()["id"] = 8
        assert rfi["id"] == rfi.id == 7

    def test_a_field_that_was_changed_is_in_it(self, rfi: Any) -> None:
        rfi.subject = "Window"
        rfi.sent_by = None
        assert rfi.to_dict()["subject"] == "Window"
        assert rfi.to_dict()["sender"] is None

    def test_of_one_made_by_hand_it_has_what_was_given(self) -> None:
        assert codec.encode(Rfi(id=7, subject="Door")) == b'{"id":7,"subject":"Door"}'

    @given(st.dictionaries(st.text(), st.none() | st.integers() | st.text()))
    def test_a_model_sends_back_what_came(self, sent: dict[str, Any]) -> None:
        assert codec.structure(sent, Model).to_dict() == sent


@pytest.mark.parametrize("made", [Rfi(id=7), codec.structure(dict(SENT), Rfi)])
@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_it_can_be_copied_and_pickled(made: Any, twin: Any) -> None:
    other = twin(made)
    assert other == made
    assert other is not made
    assert other.to_dict() == made.to_dict()


def test_two_made_by_hand_share_nothing() -> None:
    one, other = Rfi(id=1), Rfi(id=2)
    assert one._raw is not other._raw
