from __future__ import annotations

from collections.abc import Iterator

import pytest

from aprocore.net import aiohttp


@pytest.fixture(params=["driven", "client_session"])
def each_transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a test over the driven transport, and over what stands in for it where aiohttp's inside has changed."""
    if request.param == "driven":
        yield request.param
        return
    monkeypatch.setattr(aiohttp, "missing_internals", lambda: ("ResponseHandler",))
    with pytest.warns(RuntimeWarning, match=r"lacks what aprocore drives directly \(ResponseHandler\)") as caught:
        yield request.param
    assert {warning.category for warning in caught} == {RuntimeWarning}
