"""What the operations are called: ``procore.rfis.replies.list`` is a namespace, a resource and a method.

Names that were released stay (``released.tsv``), exceptions are written down with their reasons (``names.toml``), and
all others follow the rule.
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
from .naming_rule import Homes, Proposal, propose
from .operations import SourceOperation

__all__ = [
    "BASES",
    "LEDGER",
    "RELEASED",
    "Key",
    "Name",
    "NameOverrides",
    "NamingError",
    "names_by_rule",
    "names_of",
    "read_ledger",
    "read_released",
    "singular",
    "write_released",
]

RELEASED = Path(__file__).with_name("released.tsv")
LEDGER = Path(__file__).with_name("names.toml")

#: Method and path: what tells an operation from all others.
Key: TypeAlias = tuple[str, str]

#: What a client has besides namespaces.
_TAKEN = {*dir(Session), "company_id", "environment", "from_env", "me", "paginate", "project_id", "retry", "timeout"}
#: Names that every page has; ``equipment.model`` is an ``EquipmentModel``.
BASES = {"Any", "Date", "DateTime", "Decimal", "Id", "Mapping", "Model", "Page", "Pages", "Resource", "Sequence"}
_PLAIN = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


class NamingError(Exception):
    """Names that cannot be, all at once.

    Give one of the operations another name in ``names.toml``.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


@attrs.frozen(order=True)
class Name:
    """Where an operation is found on the client."""

    namespace: str
    #: None where the method is the namespace's own.
    resource: str | None
    method: str

    @classmethod
    def parse(cls, call: str) -> Name:
        """Read ``procore.rfis.list`` or ``procore.rfis.replies.list``."""
        match call.split("."):
            case ["procore", namespace, method]:
                return cls(namespace, None, method)
            case ["procore", namespace, resource, method]:
                return cls(namespace, resource, method)
            case _:
                raise ValueError(f"{call!r} is not procore.namespace.method or procore.namespace.resource.method")

    @property
    def call(self) -> str:
        """What users write."""
        return ".".join(filter(None, ("procore", self.namespace, self.resource, self.method)))

    @property
    def module(self) -> str:
        """The file that has the method, in the package."""
        return f"rest/{self.namespace}/{self.resource or '__init__'}.py"

    @property
    def class_name(self) -> str:
        """The class that has the method; never the same as `model_name`."""
        return f"{pascal(self.resource or self.namespace)}Resource"

    @property
    def model_name(self) -> str:
        """What one of the resource is called: ``Rfi`` for ``rfis``."""
        name = pascal(singular(self.resource or self.namespace))
        return f"{pascal(singular(self.namespace))}{name}" if name in BASES else name


@attrs.frozen
class NameOverrides:
    """What the rule does not get right."""

    #: Why is beside each in the file.
    calls: Mapping[Key, str] = attrs.field(factory=dict)
    homes: Homes = attrs.field(factory=dict)


def read_ledger(path: Path = LEDGER) -> NameOverrides:
    """Return the exceptions to the rule.

    Raises:
        NamingError: an entry has no reason, or an operation two names.
    """
    data = tomllib.loads(path.read_text())
    entries = [*data["homes"], *data["names"]]
    problems = [f"no reason is given for {entry}" for entry in entries if not entry.get("reason")]
    calls: dict[Key, str] = {}
    for entry in data["names"]:
        for operation, call in entry["calls"].items():
            method, _, template = operation.partition(" ")
            if (method, template) in calls:
                problems.append(f"{operation} is in {path.name} twice")
            calls[method, template] = f"procore.{call}"
    if problems:
        raise NamingError(problems)
    homes = {
        (entry["module"], entry["tag"]): [tuple(each.split("/")) for each in entry["at"]] for entry in data["homes"]
    }
    return NameOverrides(calls, homes)


def read_released(path: Path = RELEASED) -> dict[Key, str]:
    """Return the names that users know."""
    with path.open(newline="") as lines:
        return {(row["method"], row["path"]): row["call"] for row in csv.DictReader(lines, delimiter="\t")}


def write_released(names: Mapping[Key, str], path: Path = RELEASED) -> None:
    """Add the names of new operations to those that users know; what is there stays, also of operations that went.

    Raises:
        NamingError: an operation would be called otherwise than it is, or as another is; nothing is written.
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
    path.write_text("\n".join(lines) + "\n")


def names_of(
    operations: Iterable[SourceOperation],
    released: Mapping[Key, str] | None = None,
    ledger: NameOverrides | None = None,
) -> dict[Key, str]:
    """Return what each operation is called; no name depends on the order, and none that was released on the others.

    Raises:
        NamingError: two operations have one name, a name is none in Python or hides another, or the ledger has another
            than was released.
    """
    operations = tuple(operations)
    released = read_released() if released is None else released
    ledger = read_ledger() if ledger is None else ledger
    problems = [
        f"{' '.join(key)} is {released[key]} and cannot become {call}, as the ledger has it"
        for key, call in ledger.calls.items()
        if released.get(key, call) != call
    ]
    fixed = {**ledger.calls, **released}
    taken = set(fixed.values())
    names: dict[Key, str] = {}
    for proposal, candidates in _candidates(propose(operations, ledger.homes)):
        key = proposal.operation.key
        names[key] = fixed.get(key) or next((each for each in candidates if each not in taken), candidates[0])
    if problems := [*problems, *_problems(names)]:
        raise NamingError(problems)
    return names


def names_by_rule(operations: Iterable[SourceOperation], homes: Homes | None = None) -> dict[Key, str]:
    """Return what the rule alone calls each operation, also where two have one name."""
    found = _candidates(propose(operations, homes or {}))
    return {proposal.operation.key: candidates[0] for proposal, candidates in found}


def _candidates(proposals: Iterable[Proposal]) -> Iterator[tuple[Proposal, list[str]]]:
    """Give each proposal its calls: that of the rule, and more exact ones for when another has got it already.

    Where one thing can be done to the resource in several scopes, all that is done to it says in which. The newest
    version says nothing, older ones which they are.
    """
    resources: defaultdict[tuple[str, str | None], list[Proposal]] = defaultdict(list)
    for each in proposals:
        resources[each.namespace, each.resource].append(each)
    for (namespace, resource), of in resources.items():
        scopes: defaultdict[str, set[str | None]] = defaultdict(set)
        versions: defaultdict[tuple[str, str | None], set[tuple[int, ...]]] = defaultdict(set)
        for each in of:
            scopes[each.method].add(each.scope)
            versions[each.method, each.scope].add(each.version)
        several = any(each.bare and len(scopes[each.method]) > 1 for each in of)
        for each in of:
            scoped = len(scopes[each.method]) > 1 or (several and each.bare)
            of_scope = versions[each.method, each.scope]
            older = each.version < max(of_scope)
            finer = [(scoped, True), (True, older)] if len(of_scope) > 1 else [(True, older), (scoped, True)]
            ways = [(scoped, older), *finer, (True, True)]
            methods = dict.fromkeys(each.named(scoped=scope, versioned=version) for scope, version in ways)
            yield each, [Name(namespace, resource, method).call for method in methods]


def _problems(names: Mapping[Key, str]) -> Iterator[str]:
    for call, count in Counter(names.values()).items():
        if count > 1:
            yield f"{call} is {' and '.join(' '.join(key) for key, other in sorted(names.items()) if other == call)}"
    parsed = {Name.parse(call) for call in names.values()}
    for part in sorted({part for name in parsed for part in attrs.astuple(name) if part}):
        if not _PLAIN.fullmatch(part) or keyword.iskeyword(part):
            yield f"{part!r} is no name in Python, or not in snake_case"
    for namespace in sorted({name.namespace for name in parsed} & _TAKEN):
        yield f"the namespace {namespace} hides {Session.__name__}.{namespace}"
    own = {(name.namespace, name.method) for name in parsed if name.resource is None}
    for namespace, resource in sorted({(name.namespace, name.resource) for name in parsed if name.resource}):
        if (namespace, resource) in own:
            yield f"procore.{namespace}.{resource} is a resource and a method"
