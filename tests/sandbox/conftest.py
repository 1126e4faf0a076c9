from __future__ import annotations

import pytest

from aprocore.sandbox import Sandbox

from .visitor import Visitor


@pytest.fixture
def visitor(sandbox: Sandbox) -> Visitor:
    return Visitor(sandbox)
