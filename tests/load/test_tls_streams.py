"""A million random streams of TLS records against the TLS transport."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.load.measurements import MB, resident
from tests.support.seeds import seed_of_run
from tests.support.tls_streams import Campaign

pytestmark = [pytest.mark.anyio, pytest.mark.load]

WHOLE, SHORT = 1_000_000, 3_000
#: Streams after which the memory is that of all later ones.
WARM_UP = 1_000
#: Longest time in seconds that a stream of at most 170 kB may take; one that hangs never ends.
LONGEST = 5.0
MAX_GROWTH = 20 * MB


async def test_random_streams_deliver_what_is_authentic_and_nothing_else(tmp_path: Path, whole: bool) -> None:
    campaign, count, base = Campaign(tmp_path, seed_of_run(new=whole)), WHOLE if whole else SHORT, 0
    while campaign.streams < count:
        campaign.run(compared=campaign.counts["connections"] % 10 == 0)
        if not base and campaign.streams >= WARM_UP:
            base = resident()
    growth = resident() - base
    print(f"  {dict(campaign.counts)}; slowest {campaign.slowest:.2f} s; {growth / MB:+.1f} MB")
    assert campaign.slowest < LONGEST
    assert growth < MAX_GROWTH
