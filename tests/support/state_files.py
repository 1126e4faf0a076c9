"""Content of a sandbox's state file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["TODOS", "read_state"]

TODOS = "/rest/v1.0/todos"


def read_state(path: Path) -> Any:
    """Return the content of a state file."""
    return json.loads(path.read_bytes())
