"""The built site in Chromium: on phones and desktops, in light and dark, without a script error or a foreign host."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from aprocore import catalogue
from tests.docs.code_blocks import ROOT
from tests.system.chromium import chromium, open_window

pytestmark = [pytest.mark.anyio, pytest.mark.system]

SIZES = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
#: A page of each kind: text, code side by side, tables, docstrings, operations, a long program, search results.
PAGES = [
    "index.html",
    "tutorial/first-call.html",
    "how-to/files.html",
    "how-to/jobs.html",
    "explanation/catalogue.html",
    "troubleshooting.html",
    "reference/glossary.html",
    "reference/api/client.html",
    "reference/operations/index.html",
    "reference/operations/rfis.html",
    "examples/fastapi-service.html",
    "benchmarks.html",
]

#: Width of the content beyond the window.
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class _Handler(SimpleHTTPRequestHandler):
    """Handler that serves files and logs nothing."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the name of the base class
        """Log nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the site: that of `nox -s docs`, or one that is built now."""
    if "APROCORE_SITE" in os.environ:
        return Path(os.environ["APROCORE_SITE"])
    folder = tmp_path_factory.mktemp("docs") / "site"
    subprocess.run([sys.executable, "-m", "docs._site", str(folder)], check=True, cwd=ROOT)
    return folder


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
async def test_pages_fit_the_window(
    size: str, scheme: str, site: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    folder = Path(request.config.getoption("--screenshots") or tmp_path)
    with served(site) as url:
        async with (
            chromium() as browser,
            open_window(browser, folder, viewport=SIZES[size], color_scheme=scheme) as window,
        ):
            for name in PAGES:
                await window.page.goto(f"{url}/{name}")
                assert await window.page.evaluate(OVERFLOW) <= 0, f"{name} is wider than the window"
                assert await window.page.title()
                if request.config.getoption("--screenshots"):
                    await window.page.screenshot(path=folder / f"{name.replace('/', '-')}-{size}-{scheme}.png")


async def test_search_finds_an_operation_and_a_page(site: Path, tmp_path: Path) -> None:
    with served(site) as url:
        async with chromium() as browser, open_window(browser, tmp_path) as window:
            for words, expected in (
                ("rfis.replies.create", "reference/operations/rfis.html"),
                ("RedisLimiter", "reference/api/"),
                ("upload_ids", "how-to/files.html"),
            ):
                await window.page.goto(f"{url}/search.html?q={words}")
                await window.page.wait_for_selector(".search-summary:has-text('found')")
                targets = await window.page.eval_on_selector_all(
                    "ul.search li a", "links => links.map(link => link.getAttribute('href'))"
                )
                assert any(expected in target for target in targets), (words, targets[:10])


async def test_pages_are_accessible(site: Path, tmp_path: Path) -> None:
    with served(site) as url:
        async with chromium() as browser, open_window(browser, tmp_path) as window:
            for name in (
                "index.html",
                "tutorial/first-call.html",
                "how-to/files.html",
                "how-to/agents.html",
                "reference/api/client.html",
                "reference/operations/rfis.html",
            ):
                await window.page.goto(f"{url}/{name}")
                assert await window.violations() == [], name


def test_each_page_has_a_markdown_twin_in_the_list(site: Path) -> None:
    listed = (site / "llms.txt").read_text(encoding="utf-8")
    pages = [file.relative_to(site) for file in site.rglob("*.html")]
    written = [page for page in pages if page.name not in ("search.html", "genindex.html", "py-modindex.html")]
    assert len(written) > 100
    for page in written:
        twin = page.with_suffix(".md")
        assert f"]({twin.as_posix()})" in listed
        text = (site / twin).read_text(encoding="utf-8")
        assert text.startswith("# "), twin
        assert "<!--" not in text, twin
        assert "```{" not in text, twin


def test_every_operation_has_a_heading_and_a_link_to_the_page_of_procore(site: Path) -> None:
    pages = [file.read_text(encoding="utf-8") for file in (site / "reference/operations").glob("*.md")]
    lines = [line for page in pages for line in page.splitlines()]
    headings = [line.removeprefix("### ") for line in lines if line.startswith("### ")]
    assert sorted(headings) == sorted(operation.name for operation in catalogue.operations())
    links = [line for line in lines if "[Procore's page](https://developers.procore.com/reference/rest/" in line]
    assert len(links) == len(headings) == 2659
