"""Random streams of TLS records: a short form of the campaign in tests/load."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.tls_streams import Campaign

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("seed", range(4))
async def test_random_streams_deliver_what_is_authentic_and_nothing_else(tmp_path: Path, seed: int) -> None:
    campaign = Campaign(tmp_path, seed)
    while campaign.counts["compared"] < 5:
        campaign.run(compared=True)
    assert campaign.streams > 30
