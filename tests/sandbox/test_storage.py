"""Files: a redirect to the storage origin, which takes no token."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def address(sandbox, visitor):
    ids = sandbox.ids_for("rfis.get_as_pdf")
    reply = await visitor.company_get("/rest/v1.0/projects/{project_id}/rfis/{id}.pdf".format(**ids))
    assert (reply.status, reply.body) == (302, b"")
    return urlsplit(reply.headers["Location"])


async def test_a_download_follows_to_where_the_token_does_not(sandbox):
    ids = sandbox.ids_for("rfis.get_as_pdf")
    async with sandbox.procore() as procore:
        async with procore.rfis.get_as_pdf(**ids) as response:
            content = await response.read()
    assert content.startswith(b"%PDF-")
    last = sandbox.requests[-1]
    assert (last.origin, "Authorization" in last.headers, last.status) == ("storage", False, 200)


async def test_a_token_is_refused(sandbox, visitor, address):
    target = f"{address.path}?{address.query}"
    good = await visitor.call("GET", target, origin="storage")
    assert (good.status, good.headers["Content-Type"]) == (200, "application/pdf")
    refused = await visitor.call("GET", target, origin="storage", headers={"Authorization": "Bearer t"})
    assert (refused.status, b"Only one auth mechanism allowed" in refused.body) == (400, True)


async def test_only_signed_addresses_are_answered(visitor, address):
    for target in (address.path, f"{address.path}?X-Amz-Signature=0", f"{address.path}x?{address.query}"):
        assert (await visitor.call("GET", target, origin="storage")).status == 403
    assert (await visitor.call("PUT", f"{address.path}?{address.query}", origin="storage")).status == 405


async def test_other_files_are_of_their_own_kind(sandbox, visitor):
    reply = await visitor.company_get(f"/rest/v1.0/companies/{sandbox.company_id}/timesheets/csv_export")
    address = urlsplit(reply.headers["Location"])
    csv = await visitor.call("GET", f"{address.path}?{address.query}", origin="storage")
    assert (csv.headers["Content-Type"], csv.text.splitlines()[0]) == ("text/csv", "id,name")
    assert (await visitor.company_get("/rest/v1.0/projects/1/rfis/2.pdf")).status == 404
