from __future__ import annotations

import base64
import hashlib
import re

import pytest

from aprocore.sandbox.data.seed_data import Person
from aprocore.sandbox.http.response import Answer
from aprocore.sandbox.oauth.token_endpoint import OOB
from aprocore.sandbox.ui.sign_in_pages import code_page, consent_page, notice_page, sign_in_page
from tests.support.browser import Page
from tests.support.cases import cases

NASTY = "\"'><script>alert(1)</script><b>&amp;"
PERSON = Person(1, f"{NASTY}@x", NASTY, NASTY)

PAGES = {
    "sign in": sign_in_page(NASTY, [PERSON], "token"),
    "sign in again": sign_in_page(NASTY, [PERSON], "token", problem=NASTY, email=NASTY),
    "sign in with a password": sign_in_page(NASTY, [PERSON], "token", problem=NASTY, at="password"),
    "consent": consent_page(NASTY, PERSON, "http://localhost:1/callback", "token"),
    "consent, nasty": consent_page(NASTY, PERSON, f"http://x/{NASTY}", NASTY),
    "code": code_page(NASTY, NASTY),
    "notice": notice_page(NASTY, NASTY, status=400, error=NASTY, hints=[NASTY]),
    "notice with a way on": notice_page(NASTY, NASTY, status=403, retry_path=f"/oauth/authorize?{NASTY}"),
}


@pytest.fixture(params=PAGES.values(), ids=PAGES)
def answer(request: pytest.FixtureRequest) -> Answer:
    return request.param


def policy(answer: Answer) -> dict[str, str]:
    return dict(header.strip().partition(" ")[::2] for header in answer.headers["Content-Security-Policy"].split(";"))


class TestEveryPage:
    def test_user_text_is_escaped(self, answer):
        tags = {tag for tag, _ in Page(answer.body.decode()).tags}
        assert not tags & {"script", "b"}
        assert NASTY in Page(answer.body.decode()).text

    def test_loads_no_external_resource_and_no_script(self, answer):
        text = answer.body.decode()
        for _, attributes in Page(text).tags:
            assert not {name for name in attributes if name.startswith("on") or name in ("src", "style")}
            assert attributes.get("href", "/oauth/authorize?").startswith("/oauth/authorize?")
        assert "@import" not in text
        assert "url(" not in text

    def test_headers(self, answer):
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["X-Frame-Options"] == "DENY"
        rules = policy(answer)
        assert rules["default-src"] == rules["frame-ancestors"] == rules["base-uri"] == "'none'"
        assert "script-src" not in rules

    def test_the_policy_allows_exactly_its_own_style(self, answer):
        (style,) = re.findall(r"<style>(.*?)</style>", answer.body.decode(), re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert policy(answer)["style-src"] == f"'sha256-{digest}'"

    def test_no_attribute_is_repeated(self, answer):
        # Browsers ignore all but the first.
        for tag in re.findall(r"<[a-z][^>]*>", answer.body.decode()):
            names = re.findall(r"\s([a-z-]+)(?==|[\s>])", re.sub(r'"[^"]*"', '""', tag))
            assert len(names) == len(set(names)), tag

    def test_is_accessible(self, answer):
        page = Page(answer.body.decode())
        names = [tag for tag, _ in page.tags]
        assert ("html", {"lang": "en"}) in page.tags
        assert names.count("h1") == names.count("main") == names.count("title") == 1
        labels = {attributes["for"] for tag, attributes in page.tags if tag == "label"}
        inputs = [attributes for tag, attributes in page.tags if tag == "input" and attributes.get("type") != "hidden"]
        assert all(field["id"] in labels for field in inputs)
        ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
        assert len(ids) == len(set(ids))
        for _, attributes in page.tags:
            for name in ("aria-labelledby", "aria-describedby"):
                assert set((attributes.get(name) or "").split()) <= set(ids)
        style = answer.body.decode()
        assert ":focus-visible" in style
        assert "prefers-color-scheme: dark" in style


class TestContrast:
    @staticmethod
    def luminance(colour: str) -> float:
        digits = colour.lstrip("#")
        digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
        channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @cases("scheme", [0, 1])
    @cases(
        ("front", "back", "least"),
        [
            ("text", "card", 7), ("soft", "card", 4.5), ("text", "page", 7), ("on-strong", "strong", 4.5),
            ("soft", "page", 4.5), ("good", "card", 4.5), ("warn", "card", 4.5), ("bad", "card", 4.5),
            ("good", "track", 3), ("warn", "track", 3), ("bad", "track", 3), ("text", "track", 7),
            ("field", "card", 3), ("focus", "card", 3), ("focus", "page", 3),
        ],
    )  # fmt: skip
    def test_meets_wcag_aa_in_both_schemes(self, scheme, front, back, least):
        colours = re.findall(r":root \{(.*?)\}", PAGES["code"].body.decode(), re.DOTALL)[scheme]
        values = dict(re.findall(r"--([\w-]+): (#\w+)", colours))
        bright, dark = sorted((self.luminance(values[name]) for name in (front, back)), reverse=True)
        assert (bright + 0.05) / (dark + 0.05) >= least


class TestConsent:
    @pytest.mark.parametrize(
        ("uri", "allowed"),
        [
            (OOB, "'self'"),
            ("http://localhost:8123/callback", "'self' http://localhost:8123"),
            ("http://[::1]:8123/callback", "'self' http:"),
        ],
    )
    def test_policy_allows_the_redirect_to_the_app(self, uri, allowed):
        assert policy(consent_page("App", PERSON, uri, "token"))["form-action"] == allowed

    def test_policy_of_sign_in_allows_no_redirect(self):
        assert policy(PAGES["sign in"])["form-action"] == "'self'"


def test_lone_surrogates_do_not_break_a_page():
    assert code_page("\ud800", "code").body
