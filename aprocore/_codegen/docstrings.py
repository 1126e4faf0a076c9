"""Generated docstrings: imperative sentences, headings and reference links made from Procore's titles and tags."""

from __future__ import annotations

import re

from .english import is_plural, singular, snake

__all__ = ["heading", "in_sentence", "noun_phrase", "reference_url", "sentence", "uncapitalized"]

_REFERENCE = "https://developers.procore.com/reference/rest"
# Words that aren't written in small letters; the capitals of a title stay if it has several.
_SPELLING = {
    **{word: word.upper() for word in ("aemp", "bim", "csv", "gps", "id", "lov", "pdf", "rfi", "rfq", "sov")},
    **{word: word.upper() for word in ("ui", "uom", "url", "uuid", "wbs", "xml")},
    **{f"{word}s": f"{word.upper()}s" for word in ("id", "pdf", "rfi", "rfq")},
    "mpz": "MPZ",
    "ecrion": "Ecrion",
    "procore": "Procore",
}
# Spelling mistakes in titles.
_CORRECTIONS = {
    "asyncronous": "asynchronous",
    "availablility": "availability",
    "deprecated": "deprecated",
    "recyled": "recycled",
    "todo": "to-do",
    "todos": "to-dos",
}
# First words of titles, in the imperative: those that the rule gets wrong, and synonyms.
_VERBS = {
    "batch-get": "return a batch of",
    "delete": "delete",
    "destroy": "delete",
    "fetch": "return",
    "get": "return",
    "index": "list",
    "modify": "update",
    "patch": "update",
    "post": "create",
    "restoring": "restore",
    "retrieve": "return",
    "setup": "set up",
    "show": "return",
    "view": "return",
}
# First words of titles that only name a thing.
_NOUNS = {"bid", "change", "checklist", "company", "configuration", "document", "draft", "project", "punch"}
# Titles that no rule gets right.
_TITLES = {
    "Draft Create": "Create a draft",
    "Update Advance Ball in Court": "Advance the ball in court",
    "Update Forward For Review": "Forward for review",
}
_WORD = re.compile(r"(?<![_A-Za-z])[A-Za-z]+(?:-[a-z]+)?(?!_)")
_THIRD_PERSON = re.compile(r"(?<=\bor )(create|update)s\b")
_LIST_OF = re.compile(r"(?:return (?:an? )?list|list) of ")
_ARTICLE = re.compile(r"\ban? (?=(\S+))")

# -- articles ---------------------------------------------------------------------------------------------------------

# Verbs whose object is one thing, if it is in the singular.
_WITH_ARTICLE = frozenset(
    """
    add approve clone convert copy create deactivate delete disable download duplicate edit email enable export find
    generate initiate lock merge move reactivate recycle remove reorder restart restore return revoke save send
    terminate toggle update upload validate
    """.split()  # noqa: SIM905 -- a list of them is forty lines
)
_DETERMINERS = frozenset(
    "a additional all an any current each every existing multiple my next one or several the".split()  # noqa: SIM905
)
# What follows the noun.
_AFTER_NOUN = frozenset(
    """
    and as at based by during for from in into of on or per that to unsent using via when with within without
    """.split()  # noqa: SIM905
)
_UNCOUNTABLE = frozenset(
    """
    access availability content correspondence damage data distribution environmental equipment history index info
    information insurance maintenance metadata off progress readiness setup taxonomy time work
    """.split()  # noqa: SIM905
)
# A noun with a word that otherwise ends one.
_TIME_AND_MATERIAL = "time and material"
# Tags that no rule gets right.
_PHRASES = {"me": "The current user", "telematics": "Telematics data"}
# Acronyms are spelled aloud: an RFI, a PDF.
_VOWEL_LETTERS = "AEFHILMNORSX"
_VOWEL_SOUND = re.compile(r"[aeio]|u(?!n(?:i[ft]|iq)|s[aer]|ti)|hour", re.IGNORECASE)


def sentence(title: str, method: str) -> str:
    """Return a title as an imperative sentence; ``method`` provides the verb if the title only names a thing."""
    title = " ".join(title.replace("\\", "/").replace('"', "'").split()).rstrip(".").removeprefix("It ")
    first, _, rest = _TITLES.get(title, title).partition(" ")
    verb = first.lower()
    if verb in _NOUNS:
        verb, rest = method.partition("_")[0], title
    elif verb not in _VERBS and verb.endswith("s"):
        verb = verb.removesuffix("es" if verb.endswith("ches") else "s")
    verb = _VERBS.get(verb, verb)
    rest = _THIRD_PERSON.sub(r"\1", _lower(rest))
    if verb in _WITH_ARTICLE:
        rest = _with_article(rest)
    text = _LIST_OF.sub("list ", f"{verb} {rest}".rstrip(), count=1)
    return f"{_capitalized(_ARTICLE.sub(lambda match: f'{_article(match[1])} ', text))}."


def heading(tag: str, module: str) -> str:
    """Return a tag as a heading, followed by the name of its module if the two differ."""
    title = in_sentence(tag)
    text = title if _normalized(title) == _normalized(module) else f"{title} ({module})"
    return _capitalized(text)


def in_sentence(tag: str) -> str:
    """Return a tag as it is written within a sentence."""
    return _lower(re.sub(r"[-_\s]+", " ", tag.replace("---", ": ")).strip().replace(" :", ":"))


def noun_phrase(tag: str) -> str:
    """Return a phrase for one of the things that a tag is about, with an article: "An RFI"."""
    if tag in _PHRASES:
        return _PHRASES[tag]
    name, _, qualifier = tag.partition("---")
    several = "-and-" in name and _TIME_AND_MATERIAL not in in_sentence(name)
    phrase = _with_article(in_sentence(name if several else singular(snake(name))))
    return _capitalized(f"{phrase} ({in_sentence(qualifier)})" if qualifier else phrase)


def reference_url(version: str, tag: str, title: str) -> str:
    """Return the URL of an operation on Procore's reference pages."""
    folder = "/v1" if version.startswith("v1.") else ""
    return f"{_REFERENCE}{folder}/{tag}?version={version.removeprefix('v')}#{snake(title).replace('_', '-')}"


def _with_article(text: str) -> str:
    """Add an article to a noun phrase in the singular that has no determiner."""
    if text.endswith("filters"):
        return text
    words = text.replace(_TIME_AND_MATERIAL, _TIME_AND_MATERIAL.replace(" ", "-")).split()
    noun: list[str] = []
    for word in words:
        if word in _AFTER_NOUN or word.startswith("("):
            break
        noun.append(word)
    if not noun or noun[0].strip("'").lower() in _DETERMINERS:
        return text
    if text.startswith("status of "):
        return f"the {text}"
    last = snake(noun[-1])
    if is_plural(last) or last in _UNCOUNTABLE or "/" in noun[-1]:
        return text
    return f"{_article(noun[0])} {text}"


def _article(word: str) -> str:
    acronym = re.match(r"[A-Z]{2,}", word)
    vowel = word[0] in _VOWEL_LETTERS if acronym else _VOWEL_SOUND.match(word)
    return "an" if vowel else "a"


def _normalized(text: str) -> str:
    return singular(text.lower().replace(" ", "_"))


def _lower(text: str) -> str:
    return _WORD.sub(lambda match: _spelled(match[0]), text)


def _spelled(word: str) -> str:
    lower = word.lower()
    if lower in _CORRECTIONS:
        return _CORRECTIONS[lower]
    return _SPELLING.get(lower) or (word if sum(map(str.isupper, word)) > 1 else lower)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def uncapitalized(text: str) -> str:
    """Return a text with its first letter in lower case."""
    return text[:1].lower() + text[1:]
