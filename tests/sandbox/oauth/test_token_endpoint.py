from __future__ import annotations

import base64
import hashlib
import json
from urllib.parse import quote

import pytest

from aprocore.sandbox import Answer, ResetAfter, ResetBefore, Sandbox
from aprocore.sandbox.oauth.token_endpoint import OOB, Application
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

VERIFIER = "v" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()


def encoded(kind: str, fields: dict[str, str]) -> tuple[str, bytes]:
    if kind == "json":
        return "application/json", json.dumps(fields).encode()
    if kind == "multipart":
        parts = "".join(
            f'--xx\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        )
        return "multipart/form-data; boundary=xx", f"{parts}--xx--\r\n".encode()
    return "application/x-www-form-urlencoded", "&".join(f"{k}={quote(v, safe='')}" for k, v in fields.items()).encode()


def refused(reply, status: int, error: str, description: str = "") -> bool:
    body = reply.json()
    assert set(body) == {"error", "error_description"}
    assert reply.headers["Cache-Control"] == "no-store"
    return (reply.status, body["error"]) == (status, error) and description in body["error_description"]


class TestToken:
    @pytest.mark.parametrize("origin", ["login", "api"])
    @pytest.mark.parametrize("kind", ["urlencoded", "multipart", "json"])
    async def test_every_grant_in_every_encoding_on_both_origins(self, sandbox, client, kind, origin):
        async def exchange(**fields: str):
            fields |= {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
            content_type, body = encoded(kind, fields)
            headers = {"Content-Type": content_type}
            return await client.call("POST", "/oauth/token", origin=origin, headers=headers, body=body)

        reply = await exchange(grant_type="client_credentials")
        assert reply.status == 200
        assert set(reply.json()) == {"access_token", "token_type", "expires_in", "created_at"}
        assert reply.headers["Cache-Control"] == "no-store"
        assert reply.headers["Content-Type"] == "application/json; charset=utf-8"

        reply = await exchange(grant_type="authorization_code", code=sandbox.tokens.authorize(), redirect_uri=OOB)
        assert reply.status == 200
        first = reply.json()
        assert first["expires_in"] == 5400
        assert await client.is_valid(first["access_token"])

        reply = await exchange(grant_type="refresh_token", refresh_token=first["refresh_token"], redirect_uri=OOB)
        assert reply.status == 200
        assert reply.json()["refresh_token"] != first["refresh_token"]
        assert await client.is_valid(reply.json()["access_token"])

    async def test_basic_authentication(self, sandbox, client):
        def basic(client_id: str, client_secret: str) -> str:
            return "Basic " + base64.b64encode(f"{client_id}:{client_secret}".encode()).decode()

        grant = {"grant_type": "client_credentials"}
        good = basic(quote(sandbox.client_id), sandbox.client_secret)
        assert (await client.post_form("/oauth/token", grant, Authorization=good)).status == 200
        for wrong in (basic(sandbox.client_id, "x"), basic("x", sandbox.client_secret), "Basic !", "Basic /w=="):
            reply = await client.post_form("/oauth/token", grant, Authorization=wrong)
            assert refused(reply, 401, "invalid_client")
        other = await client.post_form("/oauth/token", grant, Authorization="Digest x")
        assert refused(other, 401, "invalid_client")

    @pytest.mark.parametrize("name", ["client_id", "client_secret"])
    async def test_wrong_or_missing_credentials(self, client, name):
        for value in ("", "wrong", "\udcff"):
            reply = await client.call(
                "POST",
                "/oauth/token",
                origin="login",
                headers={"Content-Type": "application/json"},
                body=json.dumps(
                    {
                        "grant_type": "client_credentials",
                        "client_id": client.sandbox.client_id,
                        "client_secret": client.sandbox.client_secret,
                        name: value,
                    }
                ).encode(),
            )
            assert reply.status in (400, 401)
            assert reply.json()["error"] in ("invalid_request", "invalid_client")
        reply = await client.request_token("client_credentials", **{name: "wrong"})
        assert refused(reply, 401, "invalid_client", "Client authentication failed due to unknown client")
        assert reply.headers["WWW-Authenticate"].startswith('Bearer realm="Procore", error="invalid_client"')

    async def test_malformed_requests(self, client):
        assert refused(
            await client.request_token(""), 400, "invalid_request", "Missing required parameter: grant_type."
        )
        assert refused(await client.request_token("password"), 400, "unsupported_grant_type")
        reply = await client.request_token("authorization_code", redirect_uri=OOB)
        assert refused(reply, 400, "invalid_request", "Missing required parameter: code.")
        reply = await client.request_token("refresh_token")
        assert refused(reply, 400, "invalid_request", "Missing required parameter: refresh_token.")
        reply = await client.call("POST", "/oauth/token", origin="login")
        assert refused(reply, 400, "invalid_request")
        reply = await client.call("GET", "/oauth/token", origin="login")
        assert (reply.status, reply.headers["Allow"]) == (405, "POST")

    async def test_code_works_once_and_for_ten_minutes(self, sandbox, client):
        code = sandbox.tokens.authorize()
        assert (await client.request_token("authorization_code", code=code, redirect_uri=OOB)).status == 200
        assert refused(
            await client.request_token("authorization_code", code=code, redirect_uri=OOB), 400, "invalid_grant"
        )
        code = sandbox.tokens.authorize()
        sandbox.clock.advance(600)
        assert refused(
            await client.request_token("authorization_code", code=code, redirect_uri=OOB), 400, "invalid_grant"
        )

    async def test_redirect_uri_must_be_identical(self, sandbox, client):
        uri = "http://localhost:8000/callback"
        for other in (uri + "/", OOB, "http://127.0.0.1:8000/callback"):
            code = sandbox.tokens.authorize(redirect_uri=uri)
            reply = await client.request_token("authorization_code", code=code, redirect_uri=other)
            assert refused(reply, 400, "invalid_grant", "does not match the redirection URI")
        code = sandbox.tokens.authorize(redirect_uri=uri)
        reply = await client.request_token("authorization_code", code=code)
        assert refused(reply, 400, "invalid_request", "Missing required parameter: redirect_uri.")
        assert (await client.request_token("authorization_code", code=code, redirect_uri=uri)).status == 200

    async def test_token_belongs_to_who_signed_in(self, sandbox, client):
        person = sandbox.seed_data.people[2]
        reply = await client.request_token(
            "authorization_code", code=sandbox.tokens.authorize(user=person), redirect_uri=OOB
        )
        me = (await client.get("/rest/v1.0/me", reply.json()["access_token"])).json()
        assert me == {"id": person.id, "login": person.login}

    async def test_lifetime_can_be_set_while_it_runs(self, sandbox, client):
        sandbox.tokens.lifetime = 2
        token = (await client.request_token("client_credentials")).json()
        assert token["expires_in"] == 2
        sandbox.clock.advance(2)
        reply = await client.get("/rest/v1.0/me", token["access_token"], company=sandbox.company_id)
        assert reply.status == 401


class TestRefresh:
    async def test_strict(self, sandbox, client):
        old = sandbox.tokens.issue()["refresh_token"]
        new = (await client.refresh(old)).json()["refresh_token"]
        assert refused(await client.refresh(old), 400, "invalid_grant", "The refresh token is invalid")
        assert (await client.refresh(new)).status == 200
        assert sandbox.tokens.presentations(old) == 2
        assert sandbox.tokens.presentations(new) == 1

    async def test_strict_when_the_answer_is_lost(self, sandbox, client):
        old = sandbox.tokens.issue()["refresh_token"]
        sandbox.faults.add("POST", "/oauth/token", ResetAfter())
        with pytest.raises((ConnectionError, EOFError)):
            await client.refresh(old)
        assert refused(await client.refresh(old), 400, "invalid_grant")
        assert sandbox.tokens.presentations(old) == 2

    @pytest.mark.parametrize("fault", [ResetBefore(), Answer(503)])
    @pytest.mark.parametrize(("mode", "status"), [("strict", 200), ("burn_always", 400)])
    async def test_failed_exchange_burns_the_token_in_one_mode_only(self, fault, mode, status):
        async with Sandbox(refresh_mode=mode) as sandbox:
            client = HttpClient(sandbox)
            old = sandbox.tokens.issue()["refresh_token"]
            sandbox.faults.add("POST", "/oauth/token", fault)
            try:
                assert (await client.refresh(old)).status == 503
            except (ConnectionError, EOFError):
                assert fault == ResetBefore()
            assert (await client.refresh(old)).status == status
            assert sandbox.tokens.presentations(old) == 2
            old = sandbox.tokens.issue()["refresh_token"]
            reply = await client.request_token("refresh_token", refresh_token=old, client_secret="wrong")
            assert refused(reply, 401, "invalid_client")
            assert (await client.refresh(old)).status == status

    async def test_revoke_on_use(self):
        async with Sandbox(refresh_mode="revoke_on_use") as sandbox:
            client = HttpClient(sandbox)
            old = sandbox.tokens.issue()["refresh_token"]
            assert (await client.refresh(old)).status == 200
            again = await client.refresh(old)
            assert again.status == 200
            assert await client.is_valid(again.json()["access_token"])
            assert refused(await client.refresh(old), 400, "invalid_grant")
            assert (await client.refresh(again.json()["refresh_token"])).status == 200

    async def test_family_revoke(self):
        async with Sandbox(refresh_mode="family_revoke") as sandbox:
            client = HttpClient(sandbox)
            old = sandbox.tokens.issue()["refresh_token"]
            new = (await client.refresh(old)).json()
            assert await client.is_valid(new["access_token"])
            assert refused(await client.refresh(old), 400, "invalid_grant")
            assert not await client.is_valid(new["access_token"])
            assert refused(await client.refresh(new["refresh_token"]), 400, "invalid_grant")

    async def test_redirect_uri_may_be_missing_but_not_foreign(self, sandbox, client):
        token = sandbox.tokens.issue()["refresh_token"]
        reply = await client.request_token(
            "refresh_token", refresh_token=token, redirect_uri="https://evil.example/callback"
        )
        assert refused(reply, 400, "invalid_grant")
        assert (await client.refresh(token)).status == 200


class TestPkce:
    @pytest.mark.parametrize(
        ("verifier", "status"),
        [(VERIFIER, 200), ("w" * 43, 400), ("", 400), (None, 400), (CHALLENGE, 400), ("v" * 42, 400), ("v" * 129, 400)],
    )
    async def test_challenge_must_be_verified(self, sandbox, client, verifier, status):
        fields = {} if verifier is None else {"code_verifier": verifier}
        code = sandbox.tokens.authorize(code_challenge=CHALLENGE)
        reply = await client.request_token("authorization_code", code=code, redirect_uri=OOB, **fields)
        assert reply.status == status
        assert reply.json().get("error") == (None if status == 200 else "invalid_grant")

    async def test_verifier_without_a_challenge_is_rejected(self, sandbox, client):
        reply = await client.request_token(
            "authorization_code", code=sandbox.tokens.authorize(), redirect_uri=OOB, code_verifier=VERIFIER
        )
        assert refused(reply, 400, "invalid_grant")

    @pytest.mark.parametrize(("mode", "status"), [("ignore", 200), ("reject", 400)])
    async def test_other_modes(self, mode, status):
        async with Sandbox(pkce=mode) as sandbox:
            client = HttpClient(sandbox)
            fields = {"code": sandbox.tokens.authorize(code_challenge=CHALLENGE), "redirect_uri": OOB}
            reply = await client.request_token("authorization_code", **fields, code_verifier="wrong")
            assert reply.status == status
            if mode == "reject":
                assert reply.json()["error"] == "invalid_request"
                assert (await client.request_token("authorization_code", **fields)).status == 200


class TestInfo:
    @pytest.mark.parametrize("origin", ["login", "api"])
    async def test_of_a_valid_token(self, sandbox, client, origin):
        token = sandbox.tokens.issue(user=sandbox.seed_data.people[1].id)
        sandbox.clock.advance(100)
        reply = await client.get("/oauth/token/info", token["access_token"], origin=origin)
        info = reply.json()
        assert reply.status == 200
        assert 5295 <= info.pop("expires_in_seconds") <= 5300
        assert info == {
            "resource_owner_id": sandbox.seed_data.people[1].id,
            "scopes": [],
            "application": {"uid": sandbox.client_id},
            "created_at": token["created_at"],
        }

    async def test_of_an_invalid_token(self, client):
        for token in ("", "unknown"):
            reply = await client.get("/oauth/token/info", token, origin="login")
            assert refused(reply, 401, "invalid_token", "The access token is invalid")
            assert 'error="invalid_token"' in reply.headers["WWW-Authenticate"]


class TestRevoke:
    async def revoke(self, client: HttpClient, token: str, **changes: str):
        credentials = {"client_id": client.sandbox.client_id, "client_secret": client.sandbox.client_secret}
        return await client.post_form("/oauth/revoke", {"token": token, **credentials, **changes})

    @pytest.mark.parametrize("which", ["access_token", "refresh_token"])
    async def test_revokes_both_tokens(self, sandbox, client, which):
        token = sandbox.tokens.issue()
        reply = await self.revoke(client, token[which])
        assert (reply.status, reply.json()) == (200, {})
        assert not await client.is_valid(token["access_token"])
        assert (await client.refresh(token["refresh_token"])).status == 400

    async def test_unknown_token_is_fine_unknown_client_is_not(self, sandbox, client):
        assert (await self.revoke(client, "unknown")).status == 200
        token = sandbox.tokens.issue()["access_token"]
        assert refused(await self.revoke(client, token, client_secret="wrong"), 401, "invalid_client")
        assert await client.is_valid(token)


class TestApplication:
    @pytest.mark.parametrize(
        ("uri", "registered"),
        [
            (OOB, True),
            ("http://localhost:8000/callback", True),
            ("http://localhost/callback", True),
            ("http://127.0.0.1:1/callback", True),
            ("http://[::1]:65535/callback", True),
            ("https://app.example/procore", True),
            ("https://app.example/procore/", False),
            ("https://localhost:8000/callback", False),
            ("http://localhost:8000/callback/", False),
            ("http://localhost:8000/callback?x=1", False),
            ("http://localhost:8000/callback#x", False),
            ("http://localhost:8000@evil.example/callback", False),
            ("http://localhost.evil.example/callback", False),
            ("http://localhost:٣/callback", False),
            ("http://localhost:8000/callback\n", False),
            ("", False),
        ],
    )
    async def test_redirect_uris(self, uri, registered):
        application = Application("id", "secret", "name", frozenset({"https://app.example/procore"}))
        assert application.may_redirect_to(uri) is registered
        assert "secret" not in repr(application)
