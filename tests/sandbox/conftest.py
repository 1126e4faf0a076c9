from __future__ import annotations

import pytest

from aprocore.sandbox import Sandbox
from tests.support.http_client import Visitor


@pytest.fixture
def visitor(sandbox: Sandbox) -> Visitor:
    return Visitor(sandbox)
