"""Which values are secrets in a test, and how to find them in what it said."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator

import attrs

from tests.support.canary import encodings_of

#: Shorter values, and words, are what tests say in passing: they would be found everywhere.
_SHORTEST = 12
_FEWEST_DIFFERENT = 6
#: Either end of a long secret gives it away too. A JWT's beginning is the same in all of them.
_LONG, _END, _JWT = 48, 24, "eyJ"

_OPAQUE = re.compile(r"[\x21-\x7e]+")
#: https://www.rfc-editor.org/rfc/rfc6750#section-2.1; whatever came in one URL with a code is a Secret too.
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
#: What nobody may read in a report: any of the secrets that the excerpt cuts in two.
_LIKE_A_SECRET = re.compile(r"[\w.~+/=%-]{20,}")
_EXCERPT = 40

#: The kind of a secret that nothing more is known of.
SOME = "secret"


def is_distinctive(value: str) -> bool:
    """Tell whether ``value`` can be looked for without finding what only looks like it."""
    return (
        len(value) >= _SHORTEST
        and len(set(value)) >= _FEWEST_DIFFERENT
        and any(map(str.isalpha, value))
        and (any(map(str.isdigit, value)) or not (value.islower() or value.isupper()))
        and _OPAQUE.fullmatch(value) is not None
    )


def forms_of(secret: str) -> set[str]:
    """Return what a secret looks like as it is, encoded, escaped or cut."""
    forms = {*encodings_of(secret), repr(secret)[1:-1], json.dumps(secret)[1:-1], html.escape(secret)}
    if len(secret) >= _LONG:
        forms.add(secret[-_END:])
        if not secret.startswith(_JWT):
            forms.add(secret[:_END])
    return forms


@attrs.frozen
class Found:
    kinds: frozenset[str]
    #: Around it, without any secret.
    excerpt: str

    @property
    def kind(self) -> str:
        return " or ".join(sorted(self.kinds - {SOME})) or SOME


class Registry:
    """The secrets of one test, each with what it is known as: ``access_token``, ``client_secret``, ``code``, …"""

    def __init__(self) -> None:
        self._kinds: dict[str, set[str]] = {}
        self._public: set[str] = set()
        self._forms: dict[str, set[str]] = {}

    def add(self, value: str, kind: str) -> None:
        kinds = self._kinds.get(value)
        if kinds is not None:
            kinds.add(kind)
        elif is_distinctive(value) and (kind != SOME or _TOKEN.fullmatch(value)):
            self._kinds[str(value)] = {kind}

    def add_public(self, value: str) -> None:
        """Note that ``value`` is no secret, though something has kept it like one."""
        self._public.add(value)

    def kinds_of(self, value: str) -> frozenset[str]:
        return frozenset(self._kinds.get(value, ()))

    def in_any(self, texts: Iterable[str]) -> bool:
        """Tell whether a secret is in one of ``texts``: quicker than to say where."""
        return next(self._hits("\0".join(texts)), None) is not None

    def in_text(self, text: str) -> list[Found]:
        """Return each secret that is in ``text``, once."""
        found: dict[str, Found] = {}
        for secret, form in self._hits(text):
            if secret not in found:
                found[secret] = Found(self.kinds_of(secret), _excerpt(text, form, self.kinds_of(secret)))
        return list(found.values())

    def _hits(self, text: str) -> Iterator[tuple[str, str]]:
        if not text:
            return
        for secret in self._kinds.keys() - self._public:
            forms = self._forms.get(secret)
            if forms is None:
                forms = self._forms[secret] = forms_of(secret)
            for form in forms:
                if form in text:
                    yield secret, form


def _excerpt(text: str, form: str, kinds: frozenset[str]) -> str:
    before, _, after = text.partition(form)
    hidden = [_LIKE_A_SECRET.sub("...", part) for part in (before[-_EXCERPT:], after[:_EXCERPT])]
    return f"{hidden[0]}[{Found(kinds, '').kind}]{hidden[1]}"
