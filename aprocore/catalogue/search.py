"""Search for operations by words or by a question, and suggestions for misspelt names."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterable

from .table import Operation

__all__ = ["is_superseded", "nearest", "ranked", "relevant", "resources_named"]

# Weights of a match in each field: as a whole word, as a prefix, as a substring.
_WEIGHTS = {"name": (12, 8, 5), "title": (6, 4, 2), "tag": (5, 3, 2), "path": (3, 2, 1), "module": (2, 1, 1)}
# Additional weights: a part of the name between dots, as typed or in the other number; the last literal segment of the
# path; and a tool that most projects use.
_NAME_PART, _NAME_PART_FORM, _LAST_SEGMENT, _COMMON_TOOL = 16, 8, 12, 6
# First parts of the names of common tools.
_COMMON_TOOLS = frozenset(
    (
        "budget",
        "change_events",
        "change_orders",
        "commitments",
        "daily_logs",
        "directory",
        "documents",
        "drawings",
        "meetings",
        "observations",
        "photos",
        "portfolio",
        "prime_contracts",
        "punch_list",
        "rfis",
        "specifications",
        "submittals",
        "webhooks",
    )
)
# Minimum length of a word that is also searched in its other number, and of a singular.
_MIN_LENGTH = 3
_WORD = re.compile(r"[a-z0-9]+")
_OLD_VERSION = re.compile(r"_v[0-9]+_[0-9]+$")
# Words of questions that say nothing about an operation.
_STOP_TEXT = """
a about all an and any are as at be been by can did do does find for from give have how i in is it its me my of on or
our out please show tell that the their them there they this to us was we were what when where which whose why with
"""
_STOP_WORDS = frozenset(_STOP_TEXT.split())
# Other words for what Procore's reference calls by the names behind them.
_SYNONYMS = {
    "companies": ("vendors",),
    "contractor": ("vendor",),
    "contractors": ("vendors",),
    "employees": ("users",),
    "inspection": ("checklist",),
    "inspections": ("checklists",),
    "invoice": ("requisition",),
    "invoices": ("requisitions",),
    "people": ("users",),
    "person": ("user",),
    "pictures": ("images",),
    "po": ("purchase_order",),
    "pos": ("purchase_order",),
    "subcontractor": ("vendor",),
    "subcontractors": ("vendors",),
    "subcontracts": ("work_order_contracts",),
    "who": ("people", "users"),
}
# Parts of the names of operations that answer few questions.
_AUXILIARY, _AUXILIARY_FACTOR = ("filter", "option", "potential", "recycle", "template", "term"), 0.6
# Verbs of operations that remove something, and how similar a misspelt word has to be to mean one.
_REMOVING = ("delete", "remove", "destroy")
_SAME_WORD = 0.7


def ranked(operations: Iterable[Operation], words: Iterable[str]) -> list[Operation]:
    """Return the operations that contain every word, best matches first.

    Equal matches are sorted: deprecated operations last, then older versions, then shorter names first.
    """
    typed = [(word.lower(), _forms(word.lower())) for word in words]
    matches = [(score, operation) for operation in operations if (score := _score(operation, typed))]
    matches.sort(key=_order)
    return [operation for _, operation in matches]


def relevant(operations: Iterable[Operation], text: str) -> list[Operation]:
    """Return the operations that contain any word of a text, such as a question, best matches first.

    A word counts the more, the fewer operations have it.
    """
    candidates = list(operations)
    words = dict.fromkeys(word for word in re.findall(r"[a-z0-9_]+", text.lower()) if word not in _STOP_WORDS)
    scores: dict[str, float] = {}
    for word in words:
        forms = _forms(word).union(*(_forms(synonym) for synonym in _SYNONYMS.get(word, ())))
        found = {operation.name: _score(operation, [(word, forms)], parts_only=True) for operation in candidates}
        found = {name: score for name, score in found.items() if score}
        rarity = math.log(1 + len(candidates) / max(1, len(found)))
        for name, score in found.items():
            scores[name] = scores.get(name, 0) + rarity * score
    matches = [
        (scores[operation.name] * _usefulness(operation, words), operation)
        for operation in candidates
        if operation.name in scores
    ]
    # Without an id, a list is where to begin.
    matches.sort(key=lambda match: (*_order(match)[:3], match[1].answers != "list", *_order(match)[3:]))
    return [operation for _, operation in matches]


def _usefulness(operation: Operation, words: Iterable[str]) -> float:
    """Return a factor below 1 for lists of choices, templates and deleted items, unless they are searched."""
    found = (word for word in _AUXILIARY if word in operation.name)
    return _AUXILIARY_FACTOR if any(not any(text.startswith(word) for text in words) for word in found) else 1.0


def is_superseded(operation: Operation) -> bool:
    """Return whether an operation is deprecated, or an older version of another one."""
    return operation.deprecated or _OLD_VERSION.search(operation.name) is not None


def _order(match: tuple[float, Operation]) -> tuple[float, bool, bool, int, int]:
    score, operation = match
    name = operation.name
    return -score, operation.deprecated, _OLD_VERSION.search(name) is not None, name.count("."), len(name)


def _forms(word: str) -> frozenset[str]:
    """Return a word with its singular and plural: "rfi" for "rfis", "replies" for "reply"."""
    if len(word) < _MIN_LENGTH:
        return frozenset((word,))
    singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
    if len(singular) < _MIN_LENGTH:
        singular = word
    plural = f"{singular[:-1]}ies" if singular.endswith("y") else f"{singular}s"
    return frozenset((word, singular, plural))


def _score(operation: Operation, words: list[tuple[str, frozenset[str]]], *, parts_only: bool = False) -> int:
    """Return the score of an operation; 0 if one of the words does not occur, with ``parts_only`` at a word's start."""
    texts = {field: getattr(operation, field).lower() for field in _WEIGHTS}
    if not all(any(form in text for form in forms for text in texts.values()) for _, forms in words):
        return 0
    if parts_only and not any(_begins(forms, text) for _, forms in words for text in texts.values()):
        return 0
    parts = texts["name"].split(".")
    segment = next((part for part in reversed(texts["path"].split("/")) if part and not part.startswith("{")), "")
    score = 1 + (_COMMON_TOOL if parts[0] in _COMMON_TOOLS else 0)
    for word, forms in words:
        score += sum(_weight(forms, texts[field], weights) for field, weights in _WEIGHTS.items())
        if word in parts:
            score += _NAME_PART
        elif not forms.isdisjoint(parts):
            score += _NAME_PART_FORM
        if segment in forms:
            score += _LAST_SEGMENT
    return score


def _weight(forms: frozenset[str], text: str, weights: tuple[int, int, int]) -> int:
    if not any(form in text for form in forms):
        return 0
    whole, prefix, substring = weights
    parts = _WORD.findall(text)
    if not forms.isdisjoint(parts):
        return whole
    return prefix if any(part.startswith(form) for part in parts for form in forms) else substring


def _begins(forms: frozenset[str], text: str) -> bool:
    return any(part.startswith(form) for part in _WORD.findall(text) for form in forms)


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """Return up to three names similar to ``name``, most similar first.

    Operations that remove something are suggested only for a name that says so.
    """
    typed = name.lower().replace("-", "_")
    parts = typed.split(".")
    candidates = sorted(names)
    if not _may_mean_removal(parts[-1]):
        candidates = [name for name in candidates if set(_REMOVING).isdisjoint(_words(name))]
    # Names of which a part was typed: "replies.list" for "rfis.replies.list", "rfis" for "rfis.list".
    ends = [candidate for candidate in candidates if candidate.endswith(f".{typed}")]
    inside = [candidate for candidate in candidates if _parent(candidate) == typed]
    similar = difflib.get_close_matches(typed, candidates, n=3, cutoff=0.75)
    if not similar and len(parts) > 1:
        similar = [candidate for candidate in candidates if candidate.startswith(".".join(parts[:-1]) + ".")]
    return list(dict.fromkeys([*sorted(ends, key=len), *similar, *sorted(inside, key=len)]))[:3]


def resources_named(name: str, names: Iterable[str]) -> list[str]:
    """Return up to three resources below a namespace that are called ``name``, else whose names end with it."""
    exact: dict[str, None] = {}
    longer: dict[str, None] = {}
    for operation in names:
        namespace, *parts = operation.split(".")[:-1]
        for depth, part in enumerate(parts, 1):
            path = ".".join([namespace, *parts[:depth]])
            if part == name:
                exact[path] = None
            elif part.endswith(f"_{name}"):
                longer[path] = None
    common_first = sorted(
        exact or longer, key=lambda path: (path.partition(".")[0] not in _COMMON_TOOLS, len(path), path)
    )
    return common_first[:3]


def _words(name: str) -> list[str]:
    """Return the words of the last part of a name."""
    return name.rpartition(".")[2].split("_")


def _may_mean_removal(verb: str) -> bool:
    """Return whether a verb, perhaps misspelt, removes something; "move" does not."""
    return any(
        removing[0] == word[:1] and difflib.get_close_matches(word, [removing], cutoff=_SAME_WORD)
        for word in _words(verb)
        for removing in _REMOVING
    )


def _parent(name: str) -> str:
    return name.rpartition(".")[0]
