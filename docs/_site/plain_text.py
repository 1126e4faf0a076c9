"""Plain Markdown of each page, and `llms.txt`, the list of these files for programs that read text."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from . import api, operations
from .staging import Page, plain, titles

__all__ = ["write_llms", "write_plain"]

#: Headings of `llms.txt`, and the folders of their pages.
SECTIONS = {
    "Tutorial": "tutorial",
    "How-to guides": "how-to",
    "Explanations": "explanation",
    "Migration": "migration",
    "Reference": "reference",
    "Python API": api.FOLDER,
    "Operations": operations.FOLDER,
    "Examples": "examples",
    "Contributing": "contributing",
}
SUMMARY = (
    "aprocore is an asyncio client for the Procore API in Python, with typed operations, every OAuth flow, Procore's "
    "rate limits, safe retries, uploads, downloads, webhooks, and a local sandbox that needs no account."
)


def write_plain(site: dict[str, Page], folder: Path, generated: Path) -> None:
    """Write `PAGE.md` beside each `PAGE.html`; `generated` has the text of the pages that Sphinx has filled."""
    for path, page in site.items():
        text = plain(page)
        if "```{eval-rst}" in text:
            text = _tidy((generated / path).read_text(encoding="utf-8"))
        (folder / path).write_text(text, encoding="utf-8")


def _tidy(text: str) -> str:
    """Return what the Markdown builder wrote without its anchors and the space before colons."""
    text = re.sub(r'<a id="[^"]*"></a>\n*', "", text)
    return text.replace(" *: ", "*: *")


def write_llms(site: dict[str, Page], folder: Path) -> None:
    """Write `llms.txt`: https://llmstxt.org."""
    names = titles(site)
    by_section: dict[str, list[str]] = {title: [] for title in ["Start", *SECTIONS]}
    for path in sorted(site):
        by_section[_section(path)].append(f"- [{names[path].replace('`', '')}]({path})")
    parts = [f"# aprocore\n\n> {SUMMARY}\n"]
    parts += [f"## {title}\n\n" + "\n".join(lines) + "\n" for title, lines in by_section.items() if lines]
    (folder / "llms.txt").write_text("\n".join(parts), encoding="utf-8")


def _section(path: str) -> str:
    parent = posixpath.dirname(path)
    return next((title for title, name in SECTIONS.items() if name == parent), "Start")
