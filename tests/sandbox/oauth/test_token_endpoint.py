from __future__ import annotations

import base64
import hashlib
import json
from urllib.parse import quote

import pytest

from aprocore.sandbox import Answer, ResetAfter, ResetBefore, Sandbox
from aprocore.sandbox.oauth.token_endpoint import OOB, Application
from tests.support.http_client import Visitor

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
    async def test_every_grant_in_every_encoding_on_both_origins(self, sandbox, visitor, kind, origin):
        async def exchange(**fields: str):
            fields |= {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
            content_type, body = encoded(kind, fields)
            headers = {"Content-Type": content_type}
            return await visitor.call("POST", "/oauth/token", origin=origin, headers=headers, body=body)

        reply = await exchange(grant_type="client_credentials")
        assert reply.status == 200
        assert set(reply.json()) == {"access_token", "token_type", "expires_in", "created_at"}
        assert reply.headers["Cache-Control"] == "no-store"
        assert reply.headers["Content-Type"] == "application/json; charset=utf-8"

        reply = await exchange(grant_type="authorization_code", code=sandbox.tokens.authorize(), redirect_uri=OOB)
        assert reply.status == 200
        first = reply.json()
        assert first["expires_in"] == 5400
        assert await visitor.is_valid(first["access_token"])

        reply = await exchange(grant_type="refresh_token", refresh_token=first["refresh_token"], redirect_uri=OOB)
        assert reply.status == 200
        assert reply.json()["refresh_token"] != first["refresh_token"]
        assert await visitor.is_valid(reply.json()["access_token"])

    async def test_basic_authentication(self, sandbox, visitor):
        def basic(client_id: str, client_secret: str) -> str:
            return "Basic " + base64.b64encode(f"{client_id}:{client_secret}".encode()).decode()

        grant = {"grant_type": "client_credentials"}
        good = basic(quote(sandbox.client_id), sandbox.client_secret)
        assert (await visitor.post_form("/oauth/token", grant, Authorization=good)).status == 200
        for wrong in (basic(sandbox.client_id, "x"), basic("x", sandbox.client_secret), "Basic !", "Basic /w=="):
            reply = await visitor.post_form("/oauth/token", grant, Authorization=wrong)
            assert refused(reply, 401, "invalid_client")
        other = await visitor.post_form("/oauth/token", grant, Authorization="Digest x")
        assert refused(other, 401, "invalid_client")

    @pytest.mark.parametrize("name", ["client_id", "client_secret"])
    async def test_wrong_or_missing_credentials(self, visitor, name):
        for value in ("", "wrong", "\udcff"):
            reply = await visitor.call(
                "POST",
                "/oauth/token",
                origin="login",
                headers={"Content-Type": "application/json"},
                body=json.dumps(
                    {
                        "grant_type": "client_credentials",
                        "client_id": visitor.sandbox.client_id,
                        "client_secret": visitor.sandbox.client_secret,
                        name: value,
                    }
                ).encode(),
            )
            assert reply.status in (400, 401)
            assert reply.json()["error"] in ("invalid_request", "invalid_client")
        reply = await visitor.token("client_credentials", **{name: "wrong"})
        assert refused(reply, 401, "invalid_client", "Client authentication failed due to unknown client")
        assert reply.headers["WWW-Authenticate"].startswith('Bearer realm="Procore", error="invalid_client"')

    async def test_malformed_requests(self, visitor):
        assert refused(await visitor.token(""), 400, "invalid_request", "Missing required parameter: grant_type.")
        assert refused(await visitor.token("password"), 400, "unsupported_grant_type")
        reply = await visitor.token("authorization_code", redirect_uri=OOB)
        assert refused(reply, 400, "invalid_request", "Missing required parameter: code.")
        reply = await visitor.token("refresh_token")
        assert refused(reply, 400, "invalid_request", "Missing required parameter: refresh_token.")
        reply = await visitor.call("POST", "/oauth/token", origin="login")
        assert refused(reply, 400, "invalid_request")
        reply = await visitor.call("GET", "/oauth/token", origin="login")
        assert (reply.status, reply.headers["Allow"]) == (405, "POST")

    async def test_code_works_once_and_for_ten_minutes(self, sandbox, visitor):
        code = sandbox.tokens.authorize()
        assert (await visitor.token("authorization_code", code=code, redirect_uri=OOB)).status == 200
        assert refused(await visitor.token("authorization_code", code=code, redirect_uri=OOB), 400, "invalid_grant")
        code = sandbox.tokens.authorize()
        sandbox.clock.advance(600)
        assert refused(await visitor.token("authorization_code", code=code, redirect_uri=OOB), 400, "invalid_grant")

    async def test_redirect_uri_must_be_identical(self, sandbox, visitor):
        uri = "http://localhost:8000/callback"
        for other in (uri + "/", OOB, "http://127.0.0.1:8000/callback"):
            code = sandbox.tokens.authorize(redirect_uri=uri)
            reply = await visitor.token("authorization_code", code=code, redirect_uri=other)
            assert refused(reply, 400, "invalid_grant", "does not match the redirection URI")
        code = sandbox.tokens.authorize(redirect_uri=uri)
        reply = await visitor.token("authorization_code", code=code)
        assert refused(reply, 400, "invalid_request", "Missing required parameter: redirect_uri.")
        assert (await visitor.token("authorization_code", code=code, redirect_uri=uri)).status == 200

    async def test_token_belongs_to_who_signed_in(self, sandbox, visitor):
        person = sandbox.seed_data.people[2]
        reply = await visitor.token("authorization_code", code=sandbox.tokens.authorize(user=person), redirect_uri=OOB)
        me = (await visitor.get("/rest/v1.0/me", reply.json()["access_token"])).json()
        assert me == {"id": person.id, "login": person.login}

    async def test_lifetime_can_be_set_while_it_runs(self, sandbox, visitor):
        sandbox.tokens.lifetime = 2
        token = (await visitor.token("client_credentials")).json()
        assert token["expires_in"] == 2
        sandbox.clock.advance(2)
        reply = await visitor.get("/rest/v1.0/me", token["access_token"], company=sandbox.company_id)
        assert reply.status == 401


class TestRefresh:
    async def test_strict(self, sandbox, visitor):
        old = sandbox.tokens.issue()["refresh_token"]
        new = (await visitor.refresh(old)).json()["refresh_token"]
        assert refused(await visitor.refresh(old), 400, "invalid_grant", "The refresh token is invalid")
        assert (await visitor.refresh(new)).status == 200
        assert sandbox.tokens.presentations(old) == 2
        assert sandbox.tokens.presentations(new) == 1

    async def test_strict_when_the_answer_is_lost(self, sandbox, visitor):
        old = sandbox.tokens.issue()["refresh_token"]
        sandbox.faults.add("POST", "/oauth/token", ResetAfter())
        with pytest.raises((ConnectionError, EOFError)):
            await visitor.refresh(old)
        assert refused(await visitor.refresh(old), 400, "invalid_grant")
        assert sandbox.tokens.presentations(old) == 2

    @pytest.mark.parametrize("fault", [ResetBefore(), Answer(503)])
    @pytest.mark.parametrize(("mode", "status"), [("strict", 200), ("burn_always", 400)])
    async def test_failed_exchange_burns_the_token_in_one_mode_only(self, fault, mode, status):
        async with Sandbox(refresh_mode=mode) as sandbox:
            visitor = Visitor(sandbox)
            old = sandbox.tokens.issue()["refresh_token"]
            sandbox.faults.add("POST", "/oauth/token", fault)
            try:
                assert (await visitor.refresh(old)).status == 503
            except (ConnectionError, EOFError):
                assert fault == ResetBefore()
            assert (await visitor.refresh(old)).status == status
            assert sandbox.tokens.presentations(old) == 2
            old = sandbox.tokens.issue()["refresh_token"]
            reply = await visitor.token("refresh_token", refresh_token=old, client_secret="wrong")
            assert refused(reply, 401, "invalid_client")
            assert (await visitor.refresh(old)).status == status

    async def test_revoke_on_use(self):
        async with Sandbox(refresh_mode="revoke_on_use") as sandbox:
            visitor = Visitor(sandbox)
            old = sandbox.tokens.issue()["refresh_token"]
            assert (await visitor.refresh(old)).status == 200
            again = await visitor.refresh(old)
            assert again.status == 200
            assert await visitor.is_valid(again.json()["access_token"])
            assert refused(await visitor.refresh(old), 400, "invalid_grant")
            assert (await visitor.refresh(again.json()["refresh_token"])).status == 200

    async def test_family_revoke(self):
        async with Sandbox(refresh_mode="family_revoke") as sandbox:
            visitor = Visitor(sandbox)
            old = sandbox.tokens.issue()["refresh_token"]
            new = (await visitor.refresh(old)).json()
            assert await visitor.is_valid(new["access_token"])
            assert refused(await visitor.refresh(old), 400, "invalid_grant")
            assert not await visitor.is_valid(new["access_token"])
            assert refused(await visitor.refresh(new["refresh_token"]), 400, "invalid_grant")

    async def test_redirect_uri_may_be_missing_but_not_foreign(self, sandbox, visitor):
        token = sandbox.tokens.issue()["refresh_token"]
        reply = await visitor.token("refresh_token", refresh_token=token, redirect_uri="https://evil.example/callback")
        assert refused(reply, 400, "invalid_grant")
        assert (await visitor.refresh(token)).status == 200


class TestPkce:
    @pytest.mark.parametrize(
        ("verifier", "status"),
        [(VERIFIER, 200), ("w" * 43, 400), ("", 400), (None, 400), (CHALLENGE, 400), ("v" * 42, 400), ("v" * 129, 400)],
    )
    async def test_challenge_must_be_verified(self, sandbox, visitor, verifier, status):
        fields = {} if verifier is None else {"code_verifier": verifier}
        code = sandbox.tokens.authorize(code_challenge=CHALLENGE)
        reply = await visitor.token("authorization_code", code=code, redirect_uri=OOB, **fields)
        assert reply.status == status
        assert reply.json().get("error") == (None if status == 200 else "invalid_grant")

    async def test_verifier_without_a_challenge_is_rejected(self, sandbox, visitor):
        reply = await visitor.token(
            "authorization_code", code=sandbox.tokens.authorize(), redirect_uri=OOB, code_verifier=VERIFIER
        )
        assert refused(reply, 400, "invalid_grant")

    @pytest.mark.parametrize(("mode", "status"), [("ignore", 200), ("reject", 400)])
    async def test_other_modes(self, mode, status):
        async with Sandbox(pkce=mode) as sandbox:
            visitor = Visitor(sandbox)
            fields = {"code": sandbox.tokens.authorize(code_challenge=CHALLENGE), "redirect_uri": OOB}
            reply = await visitor.token("authorization_code", **fields, code_verifier="wrong")
            assert reply.status == status
            if mode == "reject":
                assert reply.json()["error"] == "invalid_request"
                assert (await visitor.token("authorization_code", **fields)).status == 200


class TestInfo:
    @pytest.mark.parametrize("origin", ["login", "api"])
    async def test_of_a_valid_token(self, sandbox, visitor, origin):
        token = sandbox.tokens.issue(user=sandbox.seed_data.people[1].id)
        sandbox.clock.advance(100)
        reply = await visitor.get("/oauth/token/info", token["access_token"], origin=origin)
        info = reply.json()
        assert reply.status == 200
        assert 5295 <= info.pop("expires_in_seconds") <= 5300
        assert info == {
            "resource_owner_id": sandbox.seed_data.people[1].id,
            "scopes": [],
            "application": {"uid": sandbox.client_id},
            "created_at": token["created_at"],
        }

    async def test_of_an_invalid_token(self, visitor):
        for token in ("", "unknown"):
            reply = await visitor.get("/oauth/token/info", token, origin="login")
            assert refused(reply, 401, "invalid_token", "The access token is invalid")
            assert 'error="invalid_token"' in reply.headers["WWW-Authenticate"]


class TestRevoke:
    async def revoke(self, visitor: Visitor, token: str, **changes: str):
        credentials = {"client_id": visitor.sandbox.client_id, "client_secret": visitor.sandbox.client_secret}
        return await visitor.post_form("/oauth/revoke", {"token": token, **credentials, **changes})

    @pytest.mark.parametrize("which", ["access_token", "refresh_token"])
    async def test_revokes_both_tokens(self, sandbox, visitor, which):
        token = sandbox.tokens.issue()
        reply = await self.revoke(visitor, token[which])
        assert (reply.status, reply.json()) == (200, {})
        assert not await visitor.is_valid(token["access_token"])
        assert (await visitor.refresh(token["refresh_token"])).status == 400

    async def test_unknown_token_is_fine_unknown_client_is_not(self, sandbox, visitor):
        assert (await self.revoke(visitor, "unknown")).status == 200
        token = sandbox.tokens.issue()["access_token"]
        assert refused(await self.revoke(visitor, token, client_secret="wrong"), 401, "invalid_client")
        assert await visitor.is_valid(token)


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
