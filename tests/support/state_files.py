"""Content of a sandbox's state file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from aprocore.sandbox.data.seed_data import SeedData

__all__ = ["PROGRAMS", "read_state", "stored_programs"]

#: Collection of the programs of the default seed's company; its path is "/rest/v1.0/" with this.
PROGRAMS = f"companies/{SeedData(0).company.id}/programs"


def read_state(path: Path) -> Any:
    """Return the content of a state file."""
    return json.loads(path.read_bytes())


def stored_programs(path: Path) -> list[str]:
    """Return the names of the programs that a state file contains."""
    collections = read_state(path).get("collections", {})
    return [item["facts"]["name"] for item in collections.get(PROGRAMS, {}).get("items", ())]
