"""Canary secret, and assertions that no output of an object contains it."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import attrs
import pytest

#: A well-formed secret whose text differs in each encoding.
CANARY = "apc-CANARY/7f3a+9c=e%21&d"


def _base64_of(secret: str) -> Iterator[str]:
    # The base64 form of a secret within a longer text depends on its offset modulo three.
    raw = secret.encode()
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            encoded = encode(b"\0" * before + raw).decode().rstrip("=")
            yield encoded[(before * 8 + 5) // 6 : -2]


def encodings_of(secret: str) -> set[str]:
    """Return the forms in which `secret` may appear in a text: plain, percent-encoded and in base64."""
    return {secret, quote(secret), quote(secret, safe=""), quote_plus(secret), *_base64_of(secret)}


def assert_hidden(text: str, secret: str = CANARY) -> None:
    found = [encoded for encoded in encodings_of(secret) if encoded in text]
    assert not found, f"{found} in {text}"


def traceback_of(error: BaseException) -> str:
    """Return the traceback of an error with local variables, as error reporting tools do, without frames of tests."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in shown.stack if "tests" not in Path(frame.filename).parts]
    shown.stack = traceback.StackSummary.from_list(frames)
    assert shown.stack
    return "".join(shown.format())


def _traceback_with_local(value: Any) -> str:
    try:
        raise ValueError
    except ValueError as error:
        return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


def _outputs(value: Any) -> Iterator[str]:
    yield from (repr(value), str(value), f"{value}", f"{value!r}", ascii(value), "%s %r" % (value, value))  # noqa: UP031
    yield repr([value]) + repr({"value": value}) + str((value,))
    yield json.dumps([value], default=str)
    yield json.dumps([value], default=repr)
    if attrs.has(type(value)):
        yield json.dumps(attrs.asdict(value), default=str)
        yield repr(attrs.astuple(value))
    yield _traceback_with_local(value)


def assert_never_shown(value: Any, secret: str = CANARY) -> None:
    """Assert that printing, formatting, copying and serialising ``value`` hides the secret or fails."""
    for duplicate in (value, copy.copy(value), copy.deepcopy(value)):
        for output in _outputs(duplicate):
            assert_hidden(output, secret)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="can't be pickled"):
            pickle.dumps(value, protocol)
