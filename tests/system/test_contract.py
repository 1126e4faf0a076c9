"""The sandbox keeps to its OpenAPI document, whatever schemathesis makes of it."""

from __future__ import annotations

import time
from typing import Any

import pytest

pytestmark = [pytest.mark.system]

#: Every so many operations is also sent what does not fit its document.
EVERY = 4


@pytest.fixture(scope="module")
def contract() -> Any:
    from tests.system.contract import Contract, sandbox_process

    with sandbox_process() as running:
        yield Contract(running)


def test_the_document_is_valid(contract: Any) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    assert not [str(each) for each in OpenAPIV31SpecValidator(contract.document).iter_errors()]


def test_what_is_answered_is_what_the_document_says(contract: Any, whole: bool) -> None:
    operations = contract.operations()
    assert len(operations) == 2663
    begun = time.monotonic()
    for number, each in enumerate(operations):
        contract.check(each, 4 if whole else 1, valid=True)
        # What takes no input cannot be sent a wrong one.
        takes = each.label != "GET /oauth/token/info"
        if takes and (whole or number % EVERY == 0):
            contract.check(each, 2 if whole else 1, valid=False)
    contract.look()
    seconds = time.monotonic() - begun
    print(f"{contract.sent:,} cases, {contract.sent / seconds:.0f} a second: {dict(contract.seen.most_common())}")
    assert not contract.broken, "\n".join(f"{label}: {kind}\n{text}" for (label, kind), text in contract.broken.items())
    assert contract.seen.total() == contract.sent >= (10_000 if whole else 3_000)
    assert None not in contract.seen
    assert max(contract.seen) < 500
    # Most of what fits leads somewhere.
    assert sum(contract.seen[status] for status in (200, 201, 204, 207, 302)) > contract.sent / 2
