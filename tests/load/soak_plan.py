"""Plan of the soak test, shared by its client and its server: numbered operations."""

from __future__ import annotations

import random
from typing import Any

import attrs

from aprocore.sandbox.data.seed_data import SeedData

_DATA = SeedData(0)
#: Collections of the sandbox's default data; their paths are "/rest/v1.0/" with these.
PROGRAMS = f"companies/{_DATA.company.id}/programs"
LAYERS = f"projects/{next(iter(_DATA.projects))}/layers"

_PROGRAMS = f"/rest/v1.0/{PROGRAMS}"
_LAYERS = f"/rest/v1.0/companies/{_DATA.company.id}/{LAYERS}"

#: Size of uploads and downloads in bytes.
BIG = 40_000

MIX = {"GET": 60, "POST": 20, "PATCH": 8, "PUT": 2, "DELETE": 2, "upload": 4, "download": 4}
KINDS = tuple(MIX)
#: Kinds that may not be sent again after they may have arrived.
ONCE = ("POST", "PATCH", "upload")


@attrs.frozen(kw_only=True)
class Plan:
    operations: int
    #: Number of operations before the memory is measured.
    warm_up: int
    seed: int = 0
    #: Seconds between two bursts of 429.
    bursts_every: float = 30.0
    #: Seconds of one burst.
    burst: float = 0.3
    token_lifetime: float = 20.0

    def kinds(self) -> list[str]:
        """Return the kind of each operation, by its number."""
        return random.Random(self.seed).choices(KINDS, MIX.values(), k=self.operations)


def call_of(number: int, kind: str) -> tuple[str, str, Any]:
    """Return method, path and body of an operation; its number is in the path or in the body."""
    if kind in ("GET", "download"):
        return "GET", f"{_PROGRAMS}/{number}", None
    if kind == "PATCH":
        return "PATCH", f"{_PROGRAMS}/{number}", {"program": {"zip": f"{number}"}}
    if kind == "PUT":
        return "PUT", f"{_LAYERS}/{number}", {"name": f"{number}"}
    if kind == "DELETE":
        return "DELETE", f"{_LAYERS}/{number}", None
    text = "x" * (BIG if kind == "upload" else 0)
    return "POST", _PROGRAMS, {"program": {"name": f"{number}", "website": text}}
