"""Property of all reads: a documented optional parameter changes the response.

``parameters_without_effect.toml`` has the number of operations in which a parameter does not, by the reason.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from aprocore import catalogue
from aprocore.catalogue import Operation, Parameter
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.daily_logs import DATES
from aprocore.sandbox.http.response import Answer
from aprocore.sandbox.spec.spec import spec_of
from tests.support.sandbox_calls import SandboxCalls

pytestmark = pytest.mark.slow

LEDGER = Path(__file__).with_name("parameters_without_effect.toml")
#: Parameters that name the first page, or what the path names as well.
SKIPPED = frozenset({"page", "company_id", "project_id", "cursor", "page_start"})
LONG_AGO = "2001-01-01"
VALUES = {
    "boolean": ("true", "false"),
    "date": (f"{LONG_AGO}...{LONG_AGO}",),
    "datetime": (f"{LONG_AGO}...{LONG_AGO}",),
    "integer": ("1", "7"),
    "number": ("1", "7"),
    "object": (),
}


def values_of(parameter: Parameter) -> tuple[str, ...]:
    if parameter.choices:
        return parameter.choices
    if parameter.name.startswith("sort"):
        return "-created_at", "-id", "-name"
    if parameter.item_type in ("date", "datetime") and not parameter.name.startswith("filters"):
        return LONG_AGO, "2099-01-01"
    return VALUES.get(parameter.item_type, ("zzz", LONG_AGO))


def reads() -> Iterator[Operation]:
    return (
        operation
        for operation in catalogue.operations()
        if operation.method == "GET" and spec_of(operation).response_type.form != "file"
    )


def without_effect(calls: SandboxCalls, operation: Operation) -> Iterator[str]:
    """Yield the parameters of an operation that change nothing, with any of some values."""
    query = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "query"}
    try:
        path, required = calls.path_of(operation), calls.query_of(operation)
    except ConfigurationError:
        return
    if query.keys() >= set(DATES):
        required |= {"start_date": "2000-01-01", "end_date": "2100-01-01"}

    def call(**params: Any) -> tuple[int, bytes]:
        answer: Answer = calls.call("GET", path, **{**required, **params})
        return answer.status, answer.body

    if call()[0] != 200:
        return
    for parameter in query.values():
        if parameter.required or parameter.name in SKIPPED:
            continue
        # A list in pages of the usual size may be shorter than one page.
        sizes = {"per_page": 100} if "per_page" in query and parameter.name != "per_page" else {}
        name = f"{parameter.name}[]" if parameter.is_array else parameter.name
        before = call(**sizes)
        if all(call(**sizes, **{name: quote(value)}) == before for value in values_of(parameter)):
            yield parameter.name


def test_documented_parameters_have_an_effect() -> None:
    calls = SandboxCalls(Sandbox())
    found = Counter(name for operation in reads() for name in without_effect(calls, operation))
    reasons = tomllib.loads(LEDGER.read_text())
    allowed = Counter({name: count for counts in reasons.values() for name, count in counts.items()})
    assert found == allowed
