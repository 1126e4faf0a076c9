from __future__ import annotations

import pytest

from aprocore.sandbox import Sandbox
from tests.support.http_client import HttpClient


@pytest.fixture
def client(sandbox: Sandbox) -> HttpClient:
    return HttpClient(sandbox)
