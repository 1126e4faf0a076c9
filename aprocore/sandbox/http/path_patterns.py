"""Path patterns of tests: exact paths, templates and wildcards (globs)."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["path_pattern"]

_PARTS = re.compile(r"\{\w+\}|\*|\?")
_MEANING = {"*": ".*", "?": "."}


@lru_cache(maxsize=512)
def path_pattern(path: str) -> re.Pattern[str]:
    """Compile ``/rest/v1.0/projects/{id}``, ``/rest/*`` or a plain path to a regular expression.

    ``{name}`` matches one segment, ``*`` anything, ``?`` one character. The query is not part of the path.
    """
    pieces: list[str] = []
    end = 0
    for part in _PARTS.finditer(path):
        pieces += (re.escape(path[end : part.start()]), _MEANING.get(part.group(), "[^/]+"))
        end = part.end()
    return re.compile("".join(pieces) + re.escape(path[end:]), re.DOTALL)
