"""Registry of the secrets of a test, and the search for them in texts."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator

import attrs

from tests.support.canary import encodings_of

#: Shorter values, and plain words, occur in other texts by chance.
_SHORTEST = 12
_FEWEST_DIFFERENT = 6
#: Either end of a long secret identifies it, except for the beginning of a JWT, which all of them share.
_LONG, _END, _JWT = 48, 24, "eyJ"

_OPAQUE = re.compile(r"[\x21-\x7e]+")
#: https://www.rfc-editor.org/rfc/rfc6750#section-2.1; Other parameters of a URL with a code become a Secret too.
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
#: Parts of other secrets, which the excerpt may have cut in two.
_POSSIBLE_SECRET = re.compile(r"[\w.~+/=%-]{20,}")
_EXCERPT = 40

#: Kind of a secret if nothing else is known of it.
UNKNOWN_KIND = "secret"


def is_distinctive(value: str) -> bool:
    """Return whether ``value`` can be searched for without chance matches."""
    return (
        len(value) >= _SHORTEST
        and len(set(value)) >= _FEWEST_DIFFERENT
        and any(map(str.isalpha, value))
        and (any(map(str.isdigit, value)) or not (value.islower() or value.isupper()))
        and _OPAQUE.fullmatch(value) is not None
    )


def forms_of(secret: str) -> set[str]:
    """Return the forms of a secret in a text: plain, encoded, escaped or truncated."""
    forms = {*encodings_of(secret), repr(secret)[1:-1], json.dumps(secret)[1:-1], html.escape(secret)}
    if len(secret) >= _LONG:
        forms.add(secret[-_END:])
        if not secret.startswith(_JWT):
            forms.add(secret[:_END])
    return forms


@attrs.frozen
class SecretMatch:
    kinds: frozenset[str]
    #: Text around the secret, without any secret.
    excerpt: str

    @property
    def kind(self) -> str:
        return " or ".join(sorted(self.kinds - {UNKNOWN_KIND})) or UNKNOWN_KIND


class Registry:
    """Secrets of one test with their kinds: ``access_token``, ``client_secret``, ``code``, …"""

    def __init__(self) -> None:
        self._kinds: dict[str, set[str]] = {}
        self._public: set[str] = set()
        self._forms: dict[str, set[str]] = {}

    def add(self, value: str, kind: str) -> None:
        kinds = self._kinds.get(value)
        if kinds is not None:
            kinds.add(kind)
        elif is_distinctive(value) and (kind != UNKNOWN_KIND or _TOKEN.fullmatch(value)):
            self._kinds[str(value)] = {kind}

    def add_public(self, value: str) -> None:
        """Register a public ``value`` that is stored as a Secret somewhere."""
        self._public.add(value)

    def kinds_of(self, value: str) -> frozenset[str]:
        return frozenset(self._kinds.get(value, ()))

    def in_any(self, texts: Iterable[str]) -> bool:
        """Return whether a secret is in one of ``texts``; this is faster than `in_text`."""
        return next(self._hits("\0".join(texts)), None) is not None

    def in_text(self, text: str) -> list[SecretMatch]:
        """Return each secret that is in ``text``, once."""
        found: dict[str, SecretMatch] = {}
        for secret, form in self._hits(text):
            if secret not in found:
                found[secret] = SecretMatch(self.kinds_of(secret), _excerpt(text, form, self.kinds_of(secret)))
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
    hidden = [_POSSIBLE_SECRET.sub("...", part) for part in (before[-_EXCERPT:], after[:_EXCERPT])]
    return f"{hidden[0]}[{SecretMatch(kinds, '').kind}]{hidden[1]}"
