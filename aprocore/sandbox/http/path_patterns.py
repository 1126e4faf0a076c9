"""Paths as people write them in tests: exact, as a template, or with wildcards."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["path_pattern"]

_PARTS = re.compile(r"\{\w+\}|\*|\?")
_MEANING = {"*": ".*", "?": "."}


@lru_cache(maxsize=512)
def path_pattern(path: str) -> re.Pattern[str]:
    """Compile ``/rest/v1.0/projects/{id}``, ``/rest/*`` or a plain path.

    A ``{name}`` stands for one segment, ``*`` for anything, ``?`` for one character. A query is not part of a path.
    """
    pieces: list[str] = []
    end = 0
    for part in _PARTS.finditer(path):
        pieces += (re.escape(path[end : part.start()]), _MEANING.get(part.group(), "[^/]+"))
        end = part.end()
    return re.compile("".join(pieces) + re.escape(path[end:]), re.DOTALL)
