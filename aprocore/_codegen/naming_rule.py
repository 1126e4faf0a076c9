"""The rule by which an operation gets its name.

The module is the namespace and the tag the resource. The method is what the path says beyond the resource's home,
the part of the path that the tag names: nothing more is ``get``, ``list``, ``create``, ``update``, ``replace`` or
``delete``, a verb is itself, and other words follow the verb (``create_line_item``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from .english import is_plural, singular, snake
from .operations import SourceOperation

__all__ = ["Home", "Homes", "ParsedPath", "Place", "Proposal", "home_of", "namespaces_of", "propose", "route_of"]

Scope: TypeAlias = Literal["company", "project"] | None
#: The words that the paths of a resource begin with.
Home: TypeAlias = tuple[str, ...]
#: A module and a tag, as Procore spells them.
Place: TypeAlias = tuple[str, str]
#: Homes that the rule does not find; of several the longest that a path begins with counts.
Homes: TypeAlias = Mapping[Place, Sequence[Home]]

#: What a path may end in that says by itself what is done, or the first word of it.
_VERBS = frozenset(
    """
    activate add advance approve bulk calculate check clone convert copy create deactivate delete disable download
    duplicate email enable export find forward get import invite lock move publish query recycle remove reorder
    reposition restart restore retrieve review revise search send setup sign sync terminate toggle update use validate
    """.split()  # noqa: SIM905 -- a list of them is sixty lines
)
#: Verbs that are also what a tag is about.
_NOUNS = ("export", "import")
#: Segments before the scope that say nothing.
_PREFIXES = (["workforce-planning", "v2"],)
_SCOPES: Mapping[tuple[str, str], Scope] = {
    ("companies", "{company_id}"): "company",
    ("projects", "{project_id}"): "project",
    ("project", "{project_id}"): "project",
}
_MANY = ("batch", "bulk")


@attrs.frozen
class ParsedPath:
    """A path, as far as names care about it."""

    scope: Scope
    #: The words of the path, without the scope and what the other fields tell.
    words: tuple[str, ...]
    #: Whether it ends in a parameter.
    item: bool
    #: What it ends in where that is a verb.
    verb: str | None = None
    #: Whether it means many at once (``/bulk``).
    bulk: bool = False
    #: Whether it means what is in the recycle bin.
    recycled: bool = False
    pdf: bool = False


@attrs.frozen
class Proposal:
    """What the rule calls an operation before it looks at the others of its resource."""

    operation: SourceOperation
    namespace: str
    #: None where the tag is the module.
    resource: str | None
    method: str
    scope: Scope
    #: Whether it is done to the resource itself, not to what belongs to it.
    bare: bool

    @property
    def version(self) -> tuple[int, ...]:
        """``v1.10`` is newer than ``v1.9``."""
        return tuple(map(int, self.operation.version.removeprefix("v").split(".")))

    def named(self, *, scoped: bool, versioned: bool) -> str:
        """Return the method with what tells it from others."""
        scope = f"_for_{self.scope}" if scoped and self.scope else ""
        version = "_" + self.operation.version.replace(".", "_") if versioned else ""
        return f"{self.method}{scope}{version}"


def propose(operations: Iterable[SourceOperation], homes: Homes) -> list[Proposal]:
    """Return what each operation would be called on its own."""
    tags: defaultdict[Place, list[SourceOperation]] = defaultdict(list)
    for each in operations:
        tags[each.module, each.tag].append(each)
    namespaces = namespaces_of(tags)
    proposals = []
    for (module, tag), of in tags.items():
        namespace, resource = namespaces[module], snake(tag)
        own = homes.get((module, tag)) or [home_of(of)]
        for each in of:
            route = route_of(each)
            method, bare = _method(each, route, own)
            place = None if resource == namespace else resource
            proposals.append(Proposal(each, namespace, place, method, route.scope, bare))
    return proposals


def namespaces_of(places: Iterable[Place]) -> dict[str, str]:
    """Return the namespace of each module: its name, spelled as its tag of the same name where there is one."""
    namespaces: dict[str, str] = {}
    for module, tag in places:
        namespaces.setdefault(module, snake(module))
        if singular(snake(module)) == singular(snake(tag)):
            namespaces[module] = snake(tag)
    return namespaces


def route_of(operation: SourceOperation) -> ParsedPath:
    """Return what an operation's path says."""
    segments = operation.path.split("/")[3:]
    for prefix in _PREFIXES:
        if segments[: len(prefix)] == prefix:
            segments = segments[len(prefix) :]
    scope: Scope = None
    while len(segments) > 2 and (deeper := _SCOPES.get((segments[0], segments[1]))):
        scope, segments = deeper, segments[2:]
    pdf = segments[-1].endswith(".pdf")
    item = segments[-1].removesuffix(".pdf").endswith("}")
    words = [snake(segment) for segment in segments if not segment.startswith("{")]
    tag = snake(operation.tag)
    recycled = "recycle_bin" in words and not tag.endswith("recycle_bin")
    if recycled:
        words.remove("recycle_bin")
    bulk = not item and words[-1] in _MANY and not tag.endswith(words[-1])
    if bulk:
        words.pop()
    verb = None
    if not item and len(words) > 1 and _is_verb(words[-1], tag):
        verb = words.pop()
        if words[-1] == "actions" and "action" not in tag:
            words.pop()
    return ParsedPath(scope, tuple(words), item, verb, bulk, recycled, pdf)


def _is_verb(word: str, tag: str) -> bool:
    return word.partition("_")[0] in _VERBS and word != "recycle_bin" and not (word in _NOUNS and tag.endswith(word))


def home_of(operations: Sequence[SourceOperation]) -> Home:
    """Return the home of one tag's operations.

    What all their paths begin with, and more of one of them where that has words of the tag: most of these, and fewest
    others. ``items`` of a home that has nothing but them belong to it.
    """
    paths = [route_of(each).words for each in operations]
    shared = paths[0]
    for words in paths:
        shared = _shared(shared, words)
    tag = set(map(singular, snake(operations[0].tag).split("_")))
    known = tag | set(map(singular, snake(operations[0].module).split("_")))
    counts = Counter(words[:length] for words in paths for length in range(1, len(words) + 1))

    def fitness(home: Home) -> tuple[int, int, int, Home]:
        covered = {singular(each) for word in home for each in word.split("_")} & tag
        foreign = set(map(singular, home[-1].split("_"))) - known
        return 2 * len(covered) - len(foreign), counts[home], len(home), home

    def fits(word: str) -> bool:
        return any(other.endswith(singular(each)) for each in word.split("_") for other in tag)

    homes = [home for home in counts if home[: len(shared)] == shared and fits(home[-1])]
    home = max(homes, key=fitness) if homes else shared or max(counts, key=lambda each: (counts[each], each))
    if home not in paths:
        most = max((each for each in counts if each[:-1] == home), key=lambda each: (counts[each], each))
        if 2 * counts[most] > len(paths):
            return most
    return home


def _shared(one: Home, other: Home) -> Home:
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    return one[:length]


def _method(operation: SourceOperation, route: ParsedPath, homes: Sequence[Home]) -> tuple[str, bool]:
    """Return a method, and whether it is done to the resource itself."""
    home = max((each for each in homes if route.words[: len(each)] == each), key=len, default=homes[0])
    # What ends before the home, or beside it, says its last word.
    rest = route.words[len(_shared(home, route.words)) :] or (() if route.words == home else route.words[-1:])
    verb, many = (route.verb, True) if route.verb else _verb(operation, route)
    if rest and not many:
        rest = (*rest[:-1], singular(rest[-1]))
    recycled = ("recycled",) if route.recycled and verb != "restore" else ()
    pdf = ("as_pdf",) if route.pdf else ()
    return "_".join([verb, *recycled, *pdf, *rest]), not (route.verb or rest or recycled or pdf)


def _verb(operation: SourceOperation, route: ParsedPath) -> tuple[str, bool]:
    """Return what is done, and whether the last word of the path stays as it is."""
    title = snake(operation.title).split("_")
    bulk = route.bulk or (not route.item and title[0] in _MANY)
    if operation.method == "GET":
        return "list" if not route.item and _lists(operation, route, title) else "get", not route.item
    if operation.method == "POST":
        if not route.item and title[0] == "list":
            return "list", True
        # Resource planning updates with POST.
        verb = "update" if route.item and title[0] == "update" else "create"
        return (f"bulk_{verb}", True) if bulk else (verb, False)
    verb = {"PATCH": "update", "PUT": "replace", "DELETE": "delete"}[operation.method]
    many = () if route.item else _arrays(operation)
    if "" in many or (many and (verb == "delete" or is_plural(route.words[-1]))):
        bulk = True
    return f"bulk_{verb}" if bulk else verb, bulk or (verb != "delete" and not route.item)


def _lists(operation: SourceOperation, route: ParsedPath, title: Sequence[str]) -> bool:
    answers = [each for status, each in operation.responses.items() if each and status.startswith("2")]
    schema: Mapping[str, Any] = answers[0] if answers else {}
    schema = schema.get("properties", {}).get("data", schema)
    if schema.get("type") == "array" or any(each.name in ("page", "per_page") for each in operation.parameters):
        return True
    if not is_plural(route.words[-1]):
        return False
    return "list" in title or "all" in title or schema.get("type") not in ("object", "string")


def _arrays(operation: SourceOperation) -> list[str]:
    """Return which fields of the body are arrays; the empty name is the body itself."""
    schema: Mapping[str, Any] = (operation.body.schema if operation.body else None) or {}
    fields = {"": schema, **schema.get("properties", {})}
    return [name for name, each in fields.items() if each.get("type") == "array"]
