"""Plan of the soak test, shared by its client and its server: numbered operations."""

from __future__ import annotations

import random
from typing import Any

import attrs

TODOS = "/rest/v1.0/todos"
LAYERS = "/rest/v1.0/companies/1/projects/2/layers"

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
        return "GET", f"{TODOS}/{number}", None
    if kind == "PATCH":
        return "PATCH", f"{TODOS}/{number}", {"operation": number}
    if kind == "PUT":
        return "PUT", f"{LAYERS}/{number}", {"operation": number}
    if kind == "DELETE":
        return "DELETE", f"{LAYERS}/{number}", None
    return "POST", TODOS, {"operation": number, "text": "x" * (BIG if kind == "upload" else 0)}
