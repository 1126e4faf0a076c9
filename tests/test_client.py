from __future__ import annotations

import copy
import re
import sys

import pytest

from aprocore import Procore, StaticToken


def test_missing_attribute_names_the_resource_of_that_name() -> None:
    procore = Procore(StaticToken("token"))
    with pytest.raises(AttributeError, match=r"no attribute 'projects'. Did you mean procore.portfolio.projects\?$"):
        print(procore.projects)  # type: ignore[attr-defined]
    assert procore.portfolio.projects


def test_misspelt_namespace_is_suggested_by_python(capsys: pytest.CaptureFixture[str]) -> None:
    procore = Procore(StaticToken("token"))
    with pytest.raises(AttributeError, match="'Procore' object has no attribute 'rfi'") as caught:
        print(procore.rfi)  # type: ignore[attr-defined]
    sys.excepthook(caught.type, caught.value, None)
    # Python 3.15 says: Did you mean '.rfis' instead of '.rfi'?
    assert re.search(r"Did you mean:? '\.?rfis'", capsys.readouterr().err)


def test_missing_private_attribute_is_plain() -> None:
    procore = Procore(StaticToken("token"))
    assert not hasattr(procore, "_projects")
    assert not hasattr(procore, "__wrapped__")
    with pytest.raises(TypeError, match="pickle"):
        copy.deepcopy(procore)
