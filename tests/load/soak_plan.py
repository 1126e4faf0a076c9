"""Plan of the soak test, shared by its client and its server: numbered operations."""

from __future__ import annotations

import random
from functools import cached_property
from typing import Any

import attrs

from aprocore.sandbox.data.seed_data import SeedData

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
    #: Whether cyclic garbage is collected before each sample of the memory; for a client in a process of its own.
    collect: bool = False
    seed: int = 0
    #: Seconds between two bursts of 429.
    bursts_every: float = 30.0
    #: Seconds of one burst.
    burst: float = 0.3
    token_lifetime: float = 20.0

    def kinds(self) -> list[str]:
        """Return the kind of each operation, by its number."""
        return random.Random(self.seed).choices(KINDS, MIX.values(), k=self.operations)

    @cached_property
    def company(self) -> int:
        return SeedData(self.seed).company.id

    @cached_property
    def programs(self) -> str:
        """The collection of the sandbox's data, whose path is "/rest/v1.0/" with this."""
        return f"companies/{self.company}/programs"

    @cached_property
    def layers(self) -> str:
        """The collection of the sandbox's data; in its path the company is named before it."""
        return f"projects/{next(iter(SeedData(self.seed).projects))}/layers"

    def call_of(self, number: int, kind: str) -> tuple[str, str, Any]:
        """Return method, path and body of an operation; its number is in the path or in the body."""
        programs = f"/rest/v1.0/{self.programs}"
        layer = f"/rest/v1.0/companies/{self.company}/{self.layers}/{number}"
        if kind in ("GET", "download"):
            return "GET", f"{programs}/{number}", None
        if kind == "PATCH":
            return "PATCH", f"{programs}/{number}", {"program": {"zip": f"{number}"}}
        if kind == "PUT":
            return "PUT", layer, {"name": f"{number}"}
        if kind == "DELETE":
            return "DELETE", layer, None
        text = "x" * (BIG if kind == "upload" else 0)
        return "POST", programs, {"program": {"name": f"{number}", "website": text}}
