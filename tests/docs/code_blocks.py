"""Code blocks of the documentation, and the comments that say how each is run.

Comments directly above a block:

    <!-- not run: REASON -->    the block can't run offline
    <!-- run by: PATH -->       the test file that runs it, because it checks more than that it works
    <!-- setup: CODE -->        Python code that is run before the block, for names that it uses
    <!-- file: NAME -->         the block is written to a file, for the blocks that follow
    <!-- output -->             the block is what the one before prints; `…` stands for any text

The blocks of a page are run in order, and share their names, variables and folder. `python -m tests.docs.code_blocks`
prints how many there are of each kind.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

__all__ = ["PAGES", "RAN_LANGUAGES", "ROOT", "CodeBlock", "blocks_of", "outcome", "summary"]

ROOT = Path(__file__).parents[2]
PAGES: list[str] = [
    "README.md",
    "aprocore/sandbox/README.md",
    *sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "docs").rglob("*.md")),
]
RAN_LANGUAGES = frozenset({"python", "sh"})

_TOKEN = re.compile(
    r"<!--(?P<comment>.*?)-->|^(?P<indent> *)```(?P<language>[\w-]*)[^\n]*\n(?P<code>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)
_KINDS = ("not run", "run by", "setup", "file", "output")
#: Comments that are about the page.
_OTHER = re.compile(r"side by side$|end$|figures:")
_INSTALLATION = re.compile(r"(?:#|pip install|python3? -m (?:venv|pip)|apt-get install|uv )")


@attrs.frozen
class CodeBlock:
    """A fenced block with the comments above it."""

    page: str
    line: int
    language: str
    code: str
    comments: dict[str, str]

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def is_run(self) -> bool:
        """Whether the block is run, and not only written or compared."""
        return outcome(self) == "run"


def blocks_of(page: str, text: str | None = None) -> list[CodeBlock]:
    """Return the blocks of a page.

    Raises:
        ValueError: a block has no language, or a comment above it is unknown.
    """
    text = (ROOT / page).read_text(encoding="utf-8") if text is None else text
    return list(_blocks(page, text))


def _blocks(page: str, text: str) -> Iterator[CodeBlock]:
    comments: dict[str, str] = {}
    end = 0
    for match in _TOKEN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        if text[end : match.start()].strip() and comments:
            raise ValueError(f"{page}:{line}: the comment {comments} before this is not directly above a block.")
        end = match.end()
        if match["comment"] is not None:
            comment = match["comment"].strip()
            if not _OTHER.match(comment):
                comments |= _read(comment, f"{page}:{line}")
            continue
        if not match["language"]:
            raise ValueError(f"{page}:{line}: name the language of this block: python, sh, text, …")
        yield CodeBlock(page, line, match["language"], textwrap.dedent(match["code"]), comments)
        comments = {}


def _read(comment: str, place: str) -> dict[str, str]:
    kind, _, value = comment.partition(":")
    if kind.strip() not in _KINDS:
        raise ValueError(f"{place}: unknown comment {comment!r}; expected one of {', '.join(_KINDS)}.")
    if kind != "output" and not value.strip():
        raise ValueError(f"{place}: the comment {comment!r} needs a text after the colon.")
    return {kind.strip(): textwrap.dedent(value.strip("\n")) if kind == "setup" else value.strip()}


def outcome(block: CodeBlock) -> str:
    """Return what is done with a block: ``run``, or why it is not."""
    if block.language not in RAN_LANGUAGES:
        return "compared with the output" if "output" in block.comments else "no program"
    if "not run" in block.comments:
        return f"not run: {block.comments['not run']}"
    if "run by" in block.comments:
        return "run by a test of the page"
    if "file" in block.comments:
        return "written to a file"
    lines = [line for line in block.code.splitlines() if line.strip()]
    if block.language == "sh" and all(_INSTALLATION.match(line) for line in lines):
        return "not run: installs packages"
    return "run"


def summary(blocks: Iterable[CodeBlock]) -> str:
    """Return the number of blocks by what is done with them, one a line."""
    counts = Counter(outcome(block) for block in blocks if outcome(block) != "no program")
    lines = [f"{count:5d} {name}" for name, count in counts.most_common()]
    return "\n".join([f"{sum(counts.values()):5d} code blocks in {len(PAGES)} pages", *lines])


if __name__ == "__main__":
    print(summary(block for page in PAGES for block in blocks_of(page)))
