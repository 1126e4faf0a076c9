"""Links, headings and fenced blocks of Markdown text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

__all__ = ["LINK", "links", "outside_code", "rewrite_links", "section", "title_of", "without_comments"]

LINK = re.compile(r"(?<!!)\[(?P<label>(?:`[^`]*`|[^\]\[`])*)\]\((?P<target>[^()\s]+)\)")
_FENCE = re.compile(r"^(?P<fence>```+|~~~+)[^\n]*\n.*?^(?P=fence)[ ]*$\n?", re.DOTALL | re.MULTILINE)


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return `text` with its parts outside of fenced blocks changed."""
    parts, end = [], 0
    for match in _FENCE.finditer(text):
        parts += [change(text[end : match.start()]), match.group()]
        end = match.end()
    return "".join([*parts, change(text[end:])])


def links(text: str) -> Iterator[str]:
    """Yield the targets of the links outside of fenced blocks, in order."""
    found: list[str] = []

    def collect(part: str) -> str:
        found.extend(match["target"] for match in LINK.finditer(part))
        return part

    outside_code(text, collect)
    yield from found


def rewrite_links(text: str, target: Callable[[str], str | None]) -> str:
    """Return `text` with the target of each link replaced; a link whose target becomes None leaves its label."""

    def replaced(match: re.Match[str]) -> str:
        new = target(match["target"])
        return match["label"] if new is None else f"[{match['label']}]({new})"

    return outside_code(text, lambda part: LINK.sub(replaced, part))


def without_comments(text: str) -> str:
    """Return `text` without HTML comments, which say how its code blocks are run."""
    return outside_code(text, lambda part: re.sub(r"<!--.*?-->\n*", "", part, flags=re.DOTALL))


def title_of(text: str) -> str:
    """Return the first heading."""
    match = re.search(r"^# (.+)$", text, re.MULTILINE)
    if match is None:
        raise ValueError(f"A page has no title: {text[:60]!r}.")
    return match[1]


def section(text: str, title: str) -> tuple[str, str]:
    """Return the text of the section with this second-level title, and the text without it."""
    start = text.index(f"## {title}\n")
    following = re.compile(r"^## ", re.MULTILINE).search(text, start + 3)
    end = following.start() if following else len(text)
    return text[start:end].partition("\n")[2].strip() + "\n", text[:start] + text[end:]
