from __future__ import annotations

import copy
import pickle

import pytest

from aprocore.unset import UNSET, Unset


def test_it_is_false_and_not_none() -> None:
    assert not UNSET
    assert UNSET is not None
    assert UNSET != None  # noqa: E711 -- a comparison that a caller may write


def test_its_repr_suits_a_signature() -> None:
    assert repr(UNSET) == "UNSET"
    assert f"{UNSET!r}" == "UNSET"


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_there_is_only_one(twin: object) -> None:
    assert callable(twin)
    assert twin(UNSET) is UNSET
    assert list(Unset) == [UNSET]
