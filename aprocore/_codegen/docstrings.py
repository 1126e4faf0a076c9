"""What the pages say in words, made of Procore's titles and tags."""

from __future__ import annotations

import re

from .english import singular

__all__ = ["about", "heading", "sentence"]

#: Words that are written otherwise than in small letters; a title's own capitals are kept where it has several.
_SPELLED = {
    **{word: word.upper() for word in ("aemp", "bim", "csv", "gps", "id", "lov", "pdf", "rfi", "rfq", "sov")},
    **{word: word.upper() for word in ("ui", "uom", "url", "uuid", "wbs", "xml")},
    **{f"{word}s": f"{word.upper()}s" for word in ("id", "pdf", "rfi", "rfq")},
    "ecrion": "Ecrion",
    "procore": "Procore",
}
#: What titles have wrong.
_MENDED = {
    "asyncronous": "asynchronous",
    "availablility": "availability",
    "deprecated": "deprecated",
    "recyled": "recycled",
    "todos": "to-dos",
}
#: First words that are no imperative, though they look like one or like its third person; and what stands for them.
_FIRST = {
    "batch-get": "get a batch of",
    "delete": "delete",
    "index": "list",
    "patch": "update",
    "post": "create",
    "restoring": "restore",
}
#: First words of titles that only name a thing.
_NAMES = {"bid", "change", "checklist", "company", "configuration", "document", "draft", "project", "punch"}
#: What no rule gets right.
_TITLES = {"Draft Create": "Create a draft"}
_WORD = re.compile(r"(?<![_A-Za-z])[A-Za-z]+(?:-[a-z]+)?(?!_)")
_THIRD_PERSON = re.compile(r"(?<=\bor )(create|update)s\b")
_VOWEL = re.compile(r"\ba(?= [aeio])")


def sentence(title: str, method: str) -> str:
    """Return a title as an imperative sentence; where it only names a thing, ``method`` says what is done with it."""
    title = " ".join(title.replace("\\", "/").replace('"', "'").split()).rstrip(".").removeprefix("It ")
    first, _, rest = _TITLES.get(title, title).partition(" ")
    verb = first.lower()
    if verb in _NAMES:
        verb, rest = method.partition("_")[0], title
    elif verb in _FIRST:
        verb = _FIRST[verb]
    elif verb.endswith("s"):
        verb = verb.removesuffix("es" if verb.endswith("ches") else "s")
    rest = _VOWEL.sub("an", _THIRD_PERSON.sub(r"\1", _small(rest)))
    return f"{_capitalized(f'{verb} {rest}'.rstrip())}."


def heading(tag: str, module: str) -> str:
    """Return a tag as the name of a page, with its module where that is another."""
    title = about(tag)
    named = title if _bare(title) == _bare(module) else f"{title} ({module})"
    return _capitalized(named)


def about(tag: str) -> str:
    """Return a tag as it stands within a sentence."""
    return _small(re.sub(r"[-_\s]+", " ", tag.replace("---", ": ")).strip().replace(" :", ":"))


def _bare(text: str) -> str:
    return singular(text.lower().replace(" ", "_"))


def _small(text: str) -> str:
    return _WORD.sub(lambda match: _spelled(match[0]), text)


def _spelled(word: str) -> str:
    small = word.lower()
    if small in _MENDED:
        return _MENDED[small]
    return _SPELLED.get(small) or (word if sum(map(str.isupper, word)) > 1 else small)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]
