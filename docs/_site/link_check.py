"""Check of the built site: each link leads to a file and an anchor, and nothing is loaded from another host."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import attrs

__all__ = ["Counts", "check"]

#: Elements that load something, and the attribute that says what.
LOADING = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src", "video": "src"}


@attrs.frozen
class Counts:
    """Number of links by kind."""

    internal: int
    external: int


class _Reader(HTMLParser):
    """Reader of the links and anchors of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = {"", "top"}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record the links and the anchor of an element."""
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.anchors.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if (name := LOADING.get(tag)) in values and values.get("rel") != "canonical":
            self.loaded.append(values[name or ""])


def check(folder: Path) -> Counts:
    """Check all pages below `folder`.

    Raises:
        ValueError: some links lead nowhere, or a page loads something from another host; all are named.
    """
    readers = {file.resolve(): _read(file) for file in folder.rglob("*.html")}
    problems: list[str] = []
    internal, external = 0, set()
    for file, reader in readers.items():
        name = file.relative_to(folder)
        problems += [f"{name} loads {url}" for url in reader.loaded if _is_external(url)]
        for link in [*reader.links, *reader.loaded]:
            if _is_external(link):
                external.add(link)
                continue
            internal += 1
            path, anchor = urldefrag(link)
            target = (file.parent / unquote(urlsplit(path).path)).resolve() if path else file
            if target.is_dir():
                target /= "index.html"
            if not target.is_file():
                problems.append(f"{name}: {link} does not exist")
            elif anchor and target in readers and unquote(anchor) not in readers[target].anchors:
                problems.append(f"{name}: {link} has no such anchor")
    if problems:
        raise ValueError("\n".join(problems))
    return Counts(internal, len(external))


def _read(file: Path) -> _Reader:
    reader = _Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    return reader


def _is_external(url: str) -> bool:
    parts = urlsplit(url)
    return bool(parts.netloc) or parts.scheme in ("http", "https", "mailto", "data")
