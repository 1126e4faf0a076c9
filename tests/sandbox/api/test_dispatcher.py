from __future__ import annotations

import pytest

pytestmark = pytest.mark.anyio

MISSING = (
    "Missing Procore-Company-Id header!\n\nEach call your application makes to the Procore API must contain a request "
    "header that includes the Procore-Company-Id field. \nThis request header field specifies the id of the company "
    "into which you are making the call."
)


class TestToken:
    @pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer unknown", "Basic x", "Bearer a b"])
    async def test_missing_or_unknown(self, client, authorization):
        headers = {} if authorization is None else {"Authorization": authorization}
        reply = await client.call("GET", "/rest/v1.0/me", headers=headers)
        assert (reply.status, reply.json()) == (401, {"errors": "The access token is invalid"})
        assert reply.headers["Content-Type"] == "application/json; charset=utf-8"
        assert reply.headers["WWW-Authenticate"] == (
            'Bearer realm="Procore", error="invalid_token", error_description="The access token is invalid"'
        )

    async def test_expired_or_revoked(self, sandbox, client):
        async def dead(token: str) -> bool:
            reply = await client.get("/rest/v1.0/me", token)
            return (reply.status, reply.json()) == (401, {"errors": "The access token is invalid"})

        expired = sandbox.tokens.issue(expires_in=60)
        sandbox.clock.advance(60)
        assert await dead(expired["access_token"])
        for end in (sandbox.tokens.expire_access, sandbox.tokens.revoke_access):
            token = sandbox.tokens.issue()
            assert await client.is_valid(token["access_token"])
            end()
            assert await dead(token["access_token"])
            assert (await client.refresh(token["refresh_token"])).status == 200
        token = sandbox.tokens.issue()
        sandbox.tokens.revoke_all()
        assert await dead(token["access_token"])
        assert (await client.refresh(token["refresh_token"])).status == 400

    async def test_scheme_in_any_case(self, sandbox, client):
        headers = {"authorization": f"bEARER {sandbox.tokens.issue()['access_token']}"}
        assert (await client.call("GET", "/rest/v1.0/me", headers=headers)).status == 200


class TestRoute:
    @pytest.mark.parametrize("target", ["/rest/v1.0", "/rest/v1.0/nothing", "/rest/v7.0/me", "/rest/v1.0/me//"])
    async def test_unknown_path(self, sandbox, client, target):
        for token in ("", sandbox.tokens.issue()["access_token"]):
            reply = await client.get(target, token)
            assert (reply.status, reply.json()) == (404, {"errors": "Not found"})

    async def test_unknown_path_of_version_2(self, client):
        reply = await client.get("/rest/v2.0/nothing")
        assert reply.json() == {"error": {"code": 404, "message": "Not found"}}

    async def test_wrong_method(self, client):
        reply = await client.call("DELETE", "/rest/v1.0/me")
        assert (reply.status, reply.headers["Allow"]) == (405, "GET")

    async def test_head(self, sandbox, client):
        headers = {"Authorization": f"Bearer {sandbox.tokens.issue()['access_token']}"}
        get = await client.call("GET", "/rest/v1.0/me", headers=headers)
        head = await client.call("HEAD", "/rest/v1.0/me", headers=headers)
        assert head.status == 200
        assert head.headers["Content-Length"] == get.headers["Content-Length"]

    async def test_login_origin_has_no_api(self, sandbox, client):
        token = sandbox.tokens.issue()["access_token"]
        reply = await client.get("/rest/v1.0/me", token, origin="login")
        assert reply.status == 404


class TestCompany:
    async def test_user_token_needs_no_company_header_for_two_operations(self, sandbox, client):
        token = sandbox.tokens.issue()["access_token"]
        for target in ("/rest/v1.0/me", "/rest/v1.0/companies"):
            assert (await client.get(target, token)).status == 200
        for target in (f"/rest/v1.0/projects?company_id={sandbox.company_id}", "/rest/v1.0/projects/1/rfis"):
            reply = await client.get(target, token)
            assert (reply.status, reply.json()) == (400, {"errors": MISSING})

    async def test_service_account_needs_the_company_header(self, sandbox, client):
        token = (await client.request_token("client_credentials")).json()["access_token"]
        reply = await client.get("/rest/v1.0/me", token)
        assert (reply.status, reply.json()) == (400, {"errors": MISSING})
        assert (await client.get("/rest/v1.0/me", token, company=sandbox.company_id)).status == 200

    async def test_company_not_connected(self, sandbox, client):
        token = sandbox.tokens.issue()["access_token"]
        for company in (sandbox.seed_data.other_company.id, 1, "x", "²"):
            headers = {"Authorization": f"Bearer {token}", "Procore-Company-Id": str(company)}
            reply = await client.call("GET", "/rest/v1.0/me", headers=headers)
            assert (reply.status, reply.json()) == (403, {"errors": "App is not connected to this company"})
