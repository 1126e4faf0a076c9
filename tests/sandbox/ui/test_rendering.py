from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore.errors import ConfigurationError
from aprocore.sandbox.ui import rendering
from aprocore.sandbox.ui.rendering import page, static_text, visible
from aprocore.sandbox.ui.sign_in_pages import code_page
from tests.support.browser import Page
from tests.support.cases import cases

STATIC = sorted(file.name for file in resources.files("aprocore.sandbox.ui").joinpath("static").iterdir())


@given(st.text(max_size=300) | st.text("<>&;\"'b\n\N{RIGHT-TO-LEFT OVERRIDE}", max_size=300))
def test_visible_text_is_short_and_escaped(text: str) -> None:
    template = rendering._environment().from_string('<p title="{{ text|visible(100) }}">{{ text|visible(100) }}</p>')
    html = template.render(text=text)
    shown = visible(text, 100)
    seen = Page(html)
    assert seen.tags == [("p", {"title": shown})]
    assert "".join(seen.texts) == shown
    assert len(shown) <= 100
    assert shown.isprintable()
    assert html.encode().decode() == html


def test_title_and_body_are_escaped() -> None:
    nasty = "</title><b>&amp;"
    seen = Page(code_page(nasty, nasty).body.decode())
    assert "b" not in [tag for tag, _ in seen.tags]
    assert seen.text.count(nasty) == 2


@cases("name", STATIC)
def test_static_files_do_not_end_their_element(name: str) -> None:
    assert not re.search(r"</(style|script)|<!--", static_text(name), re.IGNORECASE)


def test_static_files_are_not_escaped() -> None:
    text = page("code.html", {"app_name": "", "code": "", "minutes": 1}, script="dashboard.js").body.decode()
    assert f"<style>{static_text('base.css')}</style>" in text
    assert f"<script>{static_text('dashboard.js')}</script>" in text


def test_no_template_marks_a_value_as_safe() -> None:
    files = list(resources.files("aprocore.sandbox.ui").joinpath("templates").iterdir())
    assert "dashboard.html" in [file.name for file in files]
    for file in files:
        assert not re.search(r"\|\s*safe|autoescape", file.read_text("utf-8")), file.name


class TestWithoutJinja:
    @pytest.fixture(autouse=True)
    def _without_jinja(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.setitem(sys.modules, "jinja2", None)
        rendering._environment.cache_clear()
        yield
        rendering._environment.cache_clear()

    def test_the_extra_is_named(self) -> None:
        with pytest.raises(ConfigurationError, match="needs jinja2") as caught:
            code_page("App", "code")
        assert caught.value.hint == 'Run: pip install "aprocore[sandbox]"'


def test_a_sandbox_imports_it_for_its_first_page() -> None:
    code = """
import asyncio, sys
from aprocore.sandbox import Sandbox
from aprocore.sandbox.ui.sign_in_pages import code_page

async def main():
    async with Sandbox(plain_http=True, control=True) as sandbox:
        async with sandbox.procore() as procore:
            await procore.get("/rest/v1.0/me")
    assert not {"jinja2", "markupsafe"} & sys.modules.keys()
    code_page("App", "code")
    assert {"jinja2", "markupsafe"} <= sys.modules.keys()

asyncio.run(main())
"""
    subprocess.run([sys.executable, "-c", code], check=True)
