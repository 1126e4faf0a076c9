"""Names of operations: ``procore.rfis.replies.list`` consists of a namespace, a resource and a method.

Released names never change (``released.tsv``), exceptions are listed with their reasons (``names.toml``), and all other
names follow the rule.
"""

from __future__ import annotations

import csv
import keyword
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import attrs

from ..session import Session
from .english import pascal, singular
from .naming_rule import BasePaths, Proposal, propose
from .operations import SourceOperation

__all__ = [
    "BASES",
    "OVERRIDES",
    "RELEASED",
    "Key",
    "Name",
    "NameOverrides",
    "NamingError",
    "names_by_rule",
    "names_of",
    "read_overrides",
    "read_released",
    "singular",
    "write_released",
]

RELEASED = Path(__file__).with_name("released.tsv")
OVERRIDES = Path(__file__).with_name("names.toml")

Key: TypeAlias = tuple[str, str]
"""Method and path, which identify an operation."""

# Attributes of a client that are not namespaces.
_RESERVED = {*dir(Session), "company_id", "environment", "from_env", "me", "paginate", "project_id", "retry", "timeout"}
BASES = {"Any", "Date", "DateTime", "Decimal", "Id", "Mapping", "Model", "Page", "Pages", "Resource", "Sequence"}
"""Names that every module imports; the model of ``equipment.model`` is therefore ``EquipmentModel``."""
_PLAIN = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


class NamingError(Exception):
    """Invalid or conflicting names, reported together.

    Resolve a conflict by naming one of the operations in ``names.toml``.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@attrs.frozen(order=True)
class Name:
    """The location of an operation on the client."""

    namespace: str
    resource: str | None
    """The resource, or None if the method belongs to the namespace."""
    method: str

    @classmethod
    def parse(cls, call: str) -> Name:
        """Parse ``procore.rfis.list`` or ``procore.rfis.replies.list``."""
        match call.split("."):
            case ["procore", namespace, method]:
                return cls(namespace, None, method)
            case ["procore", namespace, resource, method]:
                return cls(namespace, resource, method)
            case _:
                raise ValueError(
                    f"Invalid call {call!r}; expected procore.namespace.method or procore.namespace.resource.method."
                )

    @property
    def call(self) -> str:
        """The expression that users write."""
        return ".".join(filter(None, ("procore", self.namespace, self.resource, self.method)))

    @property
    def class_name(self) -> str:
        """The class with the method; always different from `model_name`."""
        return f"{pascal(self.resource or self.namespace)}Resource"

    @property
    def model_name(self) -> str:
        """The class name of the resource's model: ``Rfi`` for ``rfis``."""
        name = pascal(singular(self.resource or self.namespace))
        return f"{pascal(singular(self.namespace))}{name}" if name in BASES else name


@attrs.frozen
class NameOverrides:
    """Exceptions to the naming rule; the file gives the reason of each."""

    calls: Mapping[Key, str] = attrs.field(factory=dict)
    base_paths: BasePaths = attrs.field(factory=dict)


def read_overrides(path: Path = OVERRIDES) -> NameOverrides:
    """Return the exceptions to the rule.

    Raises:
        NamingError: an entry has no reason, or an operation has two names.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    entries = [*data["base_paths"], *data["names"]]
    problems = [f"{entry} has no reason" for entry in entries if not entry.get("reason")]
    calls: dict[Key, str] = {}
    for entry in data["names"]:
        for operation, call in entry["calls"].items():
            method, _, template = operation.partition(" ")
            if (method, template) in calls:
                problems.append(f"{operation} appears twice in {path.name}")
            calls[method, template] = f"procore.{call}"
    if problems:
        raise NamingError(problems)
    base_paths = {
        (entry["module"], entry["tag"]): [tuple(base_path.split("/")) for base_path in entry["at"]]
        for entry in data["base_paths"]
    }
    return NameOverrides(calls, base_paths)


def read_released(path: Path = RELEASED) -> dict[Key, str]:
    """Return the released names."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {(row["method"], row["path"]): row["call"] for row in csv.DictReader(lines, delimiter="\t")}


def write_released(names: Mapping[Key, str], path: Path = RELEASED) -> None:
    """Add the names of new operations to the released names, which are never removed.

    Raises:
        NamingError: an operation has another released name, or its name belongs to another operation; nothing is
            written.
    """
    released = read_released(path) if path.exists() else {}
    owners = {call: key for key, call in released.items()}
    problems = []
    for key, call in names.items():
        if released.get(key, call) != call:
            problems.append(f"{' '.join(key)} is {released[key]} and cannot become {call}")
        elif (owner := owners.setdefault(call, key)) != key:
            problems.append(f"{call} is {' '.join(owner)} and cannot become {' '.join(key)}")
    if problems:
        raise NamingError(problems)
    rows = sorted((call, *key) for key, call in {**released, **names}.items())
    lines = ("\t".join(row) for row in (("call", "method", "path"), *rows))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def names_of(
    operations: Iterable[SourceOperation],
    released: Mapping[Key, str] | None = None,
    overrides: NameOverrides | None = None,
) -> dict[Key, str]:
    """Return the name of each operation.

    Names do not depend on the order of the operations, and released names do not depend on other operations.

    Raises:
        NamingError: two operations have the same name, a name is invalid in Python or hides another, or an override
            differs from the released name.
    """
    operations = tuple(operations)
    released = read_released() if released is None else released
    overrides = read_overrides() if overrides is None else overrides
    problems = [
        f"{' '.join(key)} is {released[key]} and cannot become {call}, as {OVERRIDES.name} says"
        for key, call in overrides.calls.items()
        if released.get(key, call) != call
    ]
    fixed = {**overrides.calls, **released}
    taken = set(fixed.values())
    names: dict[Key, str] = {}
    for proposal, candidates in _candidates(propose(operations, overrides.base_paths)):
        key = proposal.operation.key
        names[key] = fixed.get(key) or next((call for call in candidates if call not in taken), candidates[0])
    if problems := [*problems, *_problems(names)]:
        raise NamingError(problems)
    return names


def names_by_rule(operations: Iterable[SourceOperation], base_paths: BasePaths | None = None) -> dict[Key, str]:
    """Return the names by the rule alone, which may contain duplicates."""
    proposals = _candidates(propose(operations, base_paths or {}))
    return {proposal.operation.key: candidates[0] for proposal, candidates in proposals}


def _candidates(proposals: Iterable[Proposal]) -> Iterator[tuple[Proposal, list[str]]]:
    """Yield each proposal with its possible calls: the one of the rule first, then more specific ones.

    If a method of a resource exists in several scopes, all methods of that resource name their scope. Versions other
    than the newest are part of the name.
    """
    resources: defaultdict[tuple[str, str | None], list[Proposal]] = defaultdict(list)
    for proposal in proposals:
        resources[proposal.namespace, proposal.resource].append(proposal)
    for (namespace, resource), siblings in resources.items():
        scopes: defaultdict[str, set[str | None]] = defaultdict(set)
        versions: defaultdict[tuple[str, str | None], set[tuple[int, ...]]] = defaultdict(set)
        for proposal in siblings:
            scopes[proposal.method].add(proposal.scope)
            versions[proposal.method, proposal.scope].add(proposal.version)
        several = any(proposal.bare and len(scopes[proposal.method]) > 1 for proposal in siblings)
        for proposal in siblings:
            scoped = len(scopes[proposal.method]) > 1 or (several and proposal.bare)
            scope_versions = versions[proposal.method, proposal.scope]
            older = proposal.version < max(scope_versions)
            more = [(scoped, True), (True, older)] if len(scope_versions) > 1 else [(True, older), (scoped, True)]
            variants = [(scoped, older), *more, (True, True)]
            methods = dict.fromkeys(proposal.named(scoped=scope, versioned=version) for scope, version in variants)
            yield proposal, [Name(namespace, resource, method).call for method in methods]


def _problems(names: Mapping[Key, str]) -> Iterator[str]:
    for call, count in Counter(names.values()).items():
        if count > 1:
            owners = " and ".join(" ".join(key) for key, other in sorted(names.items()) if other == call)
            yield f"{call} is the name of {owners}"
    parsed = {Name.parse(call) for call in names.values()}
    for part in sorted({part for name in parsed for part in attrs.astuple(name) if part}):
        if not _PLAIN.fullmatch(part) or keyword.iskeyword(part):
            yield f"{part!r} is not a valid Python name in snake_case"
    for namespace in sorted({name.namespace for name in parsed} & _RESERVED):
        yield f"the namespace {namespace} hides {Session.__name__}.{namespace}"
    methods = {(name.namespace, name.method) for name in parsed if name.resource is None}
    for namespace, resource in sorted({(name.namespace, name.resource) for name in parsed if name.resource}):
        if (namespace, resource) in methods:
            yield f"procore.{namespace}.{resource} is both a resource and a method"
