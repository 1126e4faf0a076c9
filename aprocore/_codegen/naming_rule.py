"""Naming rule: derives a namespace, a resource and a method from an operation.

The module is the namespace and the tag is the resource. The method comes from the part of the path after the base
path, which is the part that the tag names. If nothing follows, it is ``get``, ``list``, ``create``, ``update``,
``replace`` or ``delete``; a verb is used as it is; other words follow the verb (``create_line_item``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from .english import is_plural, singular, snake
from .operations import SourceOperation

__all__ = [
    "BasePath",
    "BasePaths",
    "ParsedPath",
    "Proposal",
    "TagKey",
    "base_path_of",
    "namespaces_of",
    "parse_path",
    "propose",
]

Scope: TypeAlias = Literal["company", "project"] | None
BasePath: TypeAlias = tuple[str, ...]
"""The words that the paths of a resource begin with."""
TagKey: TypeAlias = tuple[str, str]
"""A module and a tag, as Procore spells them."""
BasePaths: TypeAlias = Mapping[TagKey, Sequence[BasePath]]
"""Base paths that the rule does not find; the longest that matches a path is used."""

# Verbs at the end of a path, or the first word of its last segment.
_VERBS = frozenset(
    """
    activate add advance approve bulk calculate check clone convert copy create deactivate delete disable download
    duplicate email enable export find forward get import invite lock move publish query recycle remove reorder
    reposition restart restore retrieve review revise search send setup sign sync terminate toggle update use validate
    """.split()  # noqa: SIM905 -- a list of them is sixty lines
)
# Verbs that are also nouns in tags.
_NOUNS = ("export", "import")
# Segments before the scope that are ignored.
_PREFIXES = (["workforce-planning", "v2"],)
_SCOPES: Mapping[tuple[str, str], Scope] = {
    ("companies", "{company_id}"): "company",
    ("projects", "{project_id}"): "project",
    ("project", "{project_id}"): "project",
}
_BULK_WORDS = ("batch", "bulk")


@attrs.frozen
class ParsedPath:
    """The parts of a path that matter for names."""

    scope: Scope
    words: tuple[str, ...]
    """The words of the path, without the scope and the parts in the other fields."""
    item: bool
    """Whether the path ends in a parameter."""
    verb: str | None = None
    """The verb at the end of the path."""
    bulk: bool = False
    """Whether the operation changes several items at once (``/bulk``)."""
    recycled: bool = False
    """Whether the operation is about items in the recycle bin."""
    pdf: bool = False


@attrs.frozen
class Proposal:
    """The name of an operation before conflicts with others of its resource are resolved."""

    operation: SourceOperation
    namespace: str
    resource: str | None
    """The resource, or None if the tag is the module."""
    method: str
    scope: Scope
    bare: bool
    """Whether the operation is about the resource itself rather than something that belongs to it."""

    @property
    def version(self) -> tuple[int, ...]:
        """The version as numbers, so that ``v1.10`` is newer than ``v1.9``."""
        return tuple(map(int, self.operation.version.removeprefix("v").split(".")))

    def named(self, *, scoped: bool, versioned: bool) -> str:
        """Return the method, with its scope and version if requested."""
        scope = f"_for_{self.scope}" if scoped and self.scope else ""
        version = "_" + self.operation.version.replace(".", "_") if versioned else ""
        return f"{self.method}{scope}{version}"


def propose(operations: Iterable[SourceOperation], base_paths: BasePaths) -> list[Proposal]:
    """Return the name that each operation would have on its own."""
    tags: defaultdict[TagKey, list[SourceOperation]] = defaultdict(list)
    for operation in operations:
        tags[operation.module, operation.tag].append(operation)
    namespaces = namespaces_of(tags)
    proposals = []
    for (module, tag), tagged in tags.items():
        namespace, tag_name = namespaces[module], snake(tag)
        resource = None if tag_name == namespace else tag_name
        tag_paths = base_paths.get((module, tag)) or [base_path_of(tagged)]
        for operation in tagged:
            path = parse_path(operation)
            method, bare = _method(operation, path, tag_paths)
            proposals.append(Proposal(operation, namespace, resource, method, path.scope, bare))
    return proposals


def namespaces_of(tags: Iterable[TagKey]) -> dict[str, str]:
    """Return the namespace of each module: its name, spelled like its tag of the same name if there is one."""
    namespaces: dict[str, str] = {}
    for module, tag in tags:
        namespaces.setdefault(module, snake(module))
        if singular(snake(module)) == singular(snake(tag)):
            namespaces[module] = snake(tag)
    return namespaces


def parse_path(operation: SourceOperation) -> ParsedPath:
    """Return the parsed path of an operation."""
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
    bulk = not item and words[-1] in _BULK_WORDS and not tag.endswith(words[-1])
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


def base_path_of(operations: Sequence[SourceOperation]) -> BasePath:
    """Return the base path of the operations of one tag.

    It is the prefix that all paths share, extended along one of them if that matches the tag: with most of the tag's
    words and fewest others. If most paths continue with one segment, such as ``items``, that belongs to it too.
    """
    paths = [parse_path(operation).words for operation in operations]
    shared = paths[0]
    for words in paths:
        shared = _shared(shared, words)
    tag = set(map(singular, snake(operations[0].tag).split("_")))
    tag_and_module = tag | set(map(singular, snake(operations[0].module).split("_")))
    counts = Counter(words[:length] for words in paths for length in range(1, len(words) + 1))

    def fitness(base_path: BasePath) -> tuple[int, int, int, BasePath]:
        covered = {singular(part) for word in base_path for part in word.split("_")} & tag
        foreign = set(map(singular, base_path[-1].split("_"))) - tag_and_module
        return 2 * len(covered) - len(foreign), counts[base_path], len(base_path), base_path

    def fits(word: str) -> bool:
        return any(other.endswith(singular(part)) for part in word.split("_") for other in tag)

    base_paths = [base_path for base_path in counts if base_path[: len(shared)] == shared and fits(base_path[-1])]

    def frequency(prefix: BasePath) -> tuple[int, BasePath]:
        return counts[prefix], prefix

    base_path = max(base_paths, key=fitness) if base_paths else shared or max(counts, key=frequency)
    if base_path not in paths:
        longer = max((prefix for prefix in counts if prefix[:-1] == base_path), key=frequency)
        if 2 * counts[longer] > len(paths):
            return longer
    return base_path


def _shared(one: BasePath, other: BasePath) -> BasePath:
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    return one[:length]


def _method(operation: SourceOperation, path: ParsedPath, base_paths: Sequence[BasePath]) -> tuple[str, bool]:
    """Return the name of the method, and whether it is about the resource itself."""
    matching = (base_path for base_path in base_paths if path.words[: len(base_path)] == base_path)
    base_path = max(matching, key=len, default=base_paths[0])
    # A path that ends before the base path, or beside it, contributes its last word.
    rest = path.words[len(_shared(base_path, path.words)) :] or (() if path.words == base_path else path.words[-1:])
    verb, plural = (path.verb, True) if path.verb else _verb(operation, path)
    if rest and not plural:
        rest = (*rest[:-1], singular(rest[-1]))
    recycled = ("recycled",) if path.recycled and verb != "restore" else ()
    pdf = ("as_pdf",) if path.pdf else ()
    return "_".join([verb, *recycled, *pdf, *rest]), not (path.verb or rest or recycled or pdf)


def _verb(operation: SourceOperation, path: ParsedPath) -> tuple[str, bool]:
    """Return the verb, and whether the last word of the path keeps its number."""
    title = snake(operation.title).split("_")
    bulk = path.bulk or (not path.item and title[0] in _BULK_WORDS)
    if operation.method == "GET":
        return "list" if not path.item and _lists(operation, path, title) else "get", not path.item
    if operation.method == "POST":
        if not path.item and title[0] == "list":
            return "list", True
        # Resource planning uses POST for updates.
        verb = "update" if path.item and title[0] == "update" else "create"
        return (f"bulk_{verb}", True) if bulk else (verb, False)
    verb = {"PATCH": "update", "PUT": "replace", "DELETE": "delete"}[operation.method]
    arrays = () if path.item else _arrays(operation)
    if "" in arrays or (arrays and (verb == "delete" or is_plural(path.words[-1]))):
        bulk = True
    return f"bulk_{verb}" if bulk else verb, bulk or (verb != "delete" and not path.item)


def _lists(operation: SourceOperation, path: ParsedPath, title: Sequence[str]) -> bool:
    schemas = [schema for status, schema in operation.responses.items() if schema and status.startswith("2")]
    schema: Mapping[str, Any] = schemas[0] if schemas else {}
    schema = schema.get("properties", {}).get("data", schema)
    if schema.get("type") == "array" or any(
        parameter.name in ("page", "per_page") for parameter in operation.parameters
    ):
        return True
    if not is_plural(path.words[-1]):
        return False
    return "list" in title or "all" in title or schema.get("type") not in ("object", "string")


def _arrays(operation: SourceOperation) -> list[str]:
    """Return the fields of the body that are arrays; an empty name stands for the body itself."""
    schema: Mapping[str, Any] = (operation.body.schema if operation.body else None) or {}
    fields = {"": schema, **schema.get("properties", {})}
    return [name for name, field in fields.items() if field.get("type") == "array"]
