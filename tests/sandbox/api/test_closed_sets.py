"""Closed sets of responses: a body that writes another value is refused."""

from __future__ import annotations

import pytest

from aprocore import UnprocessableError
from aprocore.catalogue import find
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.closed_sets import closed_set_errors, closed_sets
from aprocore.sandbox.spec.spec import spec_of

pytestmark = pytest.mark.anyio


async def test_a_text_outside_of_a_closed_set_is_refused(sandbox: Sandbox) -> None:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        items = procore.punch_list.punch_items
        with pytest.raises(UnprocessableError, match="cost_impact: is not included in the list"):
            await items.create(punch_item={"name": "Scratched door", "cost_impact": "enormous"})
        made = await items.create(punch_item={"name": "Scratched door", "cost_impact": "YES_KNOWN"})
        assert (await items.get(id=made.id)).cost_impact == "yes_known"


def test_sets_of_nested_fields_have_their_path() -> None:
    spec = spec_of(find("contracts.financial_markups.create"))
    body = {"markup": {"markup_conditions": [{"match_type": "some"}, {}]}}
    assert "markup_conditions.match_type" in closed_sets(spec.operation.name)
    assert closed_set_errors(spec, body) == {"markup_conditions": {"match_type": ["is not included in the list"]}}


def test_fields_with_values_of_their_own_are_not_checked_again() -> None:
    assert closed_sets("rfis.create") == {}
