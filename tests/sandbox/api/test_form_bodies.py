"""Form bodies and queries that Rack refuses: 400 on every path that reads them."""

from __future__ import annotations

import pytest

from aprocore.errors import BadRequestError
from aprocore.sandbox import Sandbox

pytestmark = pytest.mark.anyio

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
def path(sandbox: Sandbox) -> str:
    return f"/rest/v1.0/projects/{next(iter(sandbox.seed_data.projects))}/vendors"


async def test_a_form_that_rack_refuses(sandbox: Sandbox, path: str) -> None:
    async with sandbox.procore() as procore:
        with pytest.raises(BadRequestError, match="expected Hash"):
            await procore.post(path, data=b"vendor[name]=a&vendor[name][x]=b", headers=FORM)
        with pytest.raises(BadRequestError, match="bad content body"):
            await procore.post(path, data=b"--b\r\n", headers={"Content-Type": "multipart/form-data; boundary=b"})
        made = await procore.post(path, data=b"vendor[name]=A+%26+B", headers=FORM)
        assert made["name"] == "A & B"


async def test_a_query_that_rack_refuses(sandbox: Sandbox, path: str) -> None:
    async with sandbox.procore() as procore:
        with pytest.raises(BadRequestError, match="expected Hash"):
            await procore.get(path + "?filters=1&filters[id]=2")
