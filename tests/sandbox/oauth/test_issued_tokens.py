from __future__ import annotations

import pytest

from aprocore.sandbox.clock import SandboxClock
from aprocore.sandbox.oauth.issued_tokens import IssuedTokens
from aprocore.sandbox.oauth.rate_limits import GENEROUS


@pytest.fixture
def clock() -> SandboxClock:
    return SandboxClock()


@pytest.fixture
def make(clock):
    def make(mode: str = "strict", *, revoke_old_access: bool = False) -> IssuedTokens:
        return IssuedTokens(
            clock,
            limits=GENEROUS,
            lifetime=5400,
            mode=mode,
            revoke_old_access=revoke_old_access,
            client_id="app",
        )

    return make


class TestIssue:
    def test_answer_of_a_person_and_of_a_service_account(self, make, clock):
        tokens = make()
        answer = tokens.issue(7)
        assert set(answer) == {"access_token", "token_type", "expires_in", "created_at", "refresh_token"}
        assert (answer["token_type"], answer["expires_in"]) == ("bearer", 5400)
        assert abs(answer["created_at"] - clock.now()) < 2
        assert len(answer["access_token"]) > 300
        assert answer["access_token"].count(".") == 2
        assert "refresh_token" not in tokens.issue(7, service=True)
        assert tokens.issue(7, expires_in=0.5)["expires_in"] == 0.5

    def test_are_unique_and_not_in_the_repr(self, make):
        tokens = make()
        answers = [tokens.issue(7) for _ in range(50)]
        assert (
            len({answer["access_token"] for answer in answers} | {answer["refresh_token"] for answer in answers}) == 100
        )
        assert answers[0]["access_token"] not in repr(tokens.use(answers[0]["access_token"]))
        assert answers[0]["refresh_token"] not in repr(tokens.use(answers[0]["access_token"]))

    def test_expiry_is_by_the_sandbox_s_clock(self, make, clock):
        tokens = make()
        access = tokens.issue(7)["access_token"]
        clock.advance(5399)
        assert tokens.use(access)
        clock.advance(1)
        assert tokens.use(access) is None


class TestCodes:
    def test_work_once(self, make):
        tokens = make()
        code = tokens.authorize(7, "uri", None).value
        assert tokens.use_code(code).owner == 7
        assert tokens.use_code(code) is None
        assert tokens.use_code("unknown") is None

    @pytest.mark.parametrize(("seconds", "good"), [(599, True), (600, False)])
    def test_work_for_ten_minutes(self, make, clock, seconds, good):
        tokens = make()
        code = tokens.authorize(7, "uri", None).value
        clock.advance(seconds)
        assert (tokens.use_code(code) is not None) is good


class TestRefresh:
    def test_strict_revokes_the_old_refresh_token_immediately(self, make):
        tokens = make()
        first = tokens.issue(7)
        second = tokens.refresh(first["refresh_token"])
        assert tokens.use(second["access_token"]).family.owner == 7
        assert tokens.refresh(first["refresh_token"]) is None
        assert tokens.refresh(second["refresh_token"])
        assert tokens.refresh("unknown") is None

    @pytest.mark.parametrize("revoked", [False, True])
    def test_old_access_token_stays_valid_unless_configured(self, make, revoked):
        tokens = make(revoke_old_access=revoked)
        first = tokens.issue(7)
        tokens.refresh(first["refresh_token"])
        assert (tokens.use(first["access_token"]) is None) is revoked

    def test_revoke_on_use_keeps_the_old_one_until_the_new_access_token_is_used(self, make):
        tokens = make("revoke_on_use")
        first = tokens.issue(7)
        second = tokens.refresh(first["refresh_token"])
        third = tokens.refresh(first["refresh_token"])
        assert second["refresh_token"] != third["refresh_token"]
        assert tokens.use(third["access_token"])
        assert tokens.refresh(first["refresh_token"]) is None
        assert tokens.use(third["access_token"])

    def test_family_revoke_revokes_all_tokens_of_the_sign_in_on_reuse(self, make):
        tokens = make("family_revoke")
        first, stranger = tokens.issue(7), tokens.issue(7)
        second = tokens.refresh(first["refresh_token"])
        assert tokens.use(second["access_token"])
        assert tokens.refresh(first["refresh_token"]) is None
        assert tokens.use(second["access_token"]) is None
        assert tokens.refresh(second["refresh_token"]) is None
        assert tokens.use(stranger["access_token"])

    @pytest.mark.parametrize("mode", ["strict", "revoke_on_use", "family_revoke", "burn_always"])
    def test_burning_is_for_burn_always(self, make, mode):
        tokens = make(mode)
        first = tokens.issue(7)
        tokens.burn("unknown")
        tokens.burn(first["refresh_token"])
        assert (tokens.refresh(first["refresh_token"]) is None) is (mode == "burn_always")


class TestRevoke:
    @pytest.mark.parametrize("which", ["access_token", "refresh_token"])
    def test_revokes_both_tokens_by_either(self, make, which):
        tokens = make()
        answer = tokens.issue(7)
        tokens.revoke(answer[which])
        assert tokens.use(answer["access_token"]) is None
        assert tokens.refresh(answer["refresh_token"]) is None

    def test_service_account_and_unknown(self, make):
        tokens = make()
        answer = tokens.issue(7, service=True)
        tokens.revoke("unknown")
        tokens.revoke(answer["access_token"])
        assert tokens.use(answer["access_token"]) is None

    def test_access_tokens_alone_or_everything(self, make):
        tokens = make()
        one, two, three = tokens.issue(7), tokens.issue(7), tokens.issue(7)
        code = tokens.authorize(7, "uri", None).value
        tokens.expire_access()
        assert tokens.use(one["access_token"]) is None
        one = tokens.refresh(one["refresh_token"])
        tokens.revoke_access()
        assert tokens.use(one["access_token"]) is None
        two = tokens.refresh(two["refresh_token"])
        tokens.revoke_all()
        assert tokens.use(two["access_token"]) is None
        assert tokens.refresh(three["refresh_token"]) is None
        assert tokens.use_code(code) is None

    def test_presentations_are_counted(self, make):
        tokens = make()
        assert tokens.presentations("x") == 0
        tokens.count_presentation("x")
        tokens.count_presentation("x")
        assert tokens.presentations("x") == 2
