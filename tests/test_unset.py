from __future__ import annotations

import copy
import pickle

import pytest

from aprocore.unset import UNSET, Unset


def test_unset_is_false_and_not_none() -> None:
    assert not UNSET
    assert UNSET is not None
    assert UNSET != None  # noqa: E711 -- a comparison that a caller may write


def test_repr_is_suitable_for_signatures() -> None:
    assert repr(UNSET) == "UNSET"
    assert f"{UNSET!r}" == "UNSET"


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_unset_is_a_singleton(twin: object) -> None:
    assert callable(twin)
    assert twin(UNSET) is UNSET
    assert list(Unset) == [UNSET]
