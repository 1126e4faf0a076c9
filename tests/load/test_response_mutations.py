"""A million mutated responses, read by patterns and by aiohttp's parser alone."""

from __future__ import annotations

import pytest

from tests.load.measurements import MB, resident
from tests.support.response_mutations import Campaign
from tests.support.seeds import seed_of_run

pytestmark = [pytest.mark.anyio, pytest.mark.load]

WHOLE, SHORT = 1_000_000, 30_000
#: Responses after which the memory is that of all later ones.
WARM_UP = 10_000
#: Longest CPU time in seconds that a response of at most 100 kB may take; one that hangs never ends.
LONGEST = 2.0
MAX_GROWTH = 20 * MB


async def test_mutated_responses_are_read_as_by_the_parser(whole: bool) -> None:
    campaign, count, base = Campaign(seed_of_run(new=whole)), WHOLE if whole else SHORT, 0
    while campaign.responses < count:
        campaign.run()
        if not base and campaign.responses >= WARM_UP:
            base = resident()
    growth = resident() - base
    print(f"  {dict(campaign.counts)}; slowest {campaign.slowest:.3f} s; {growth / MB:+.1f} MB")
    assert campaign.slowest < LONGEST
    assert growth < MAX_GROWTH
