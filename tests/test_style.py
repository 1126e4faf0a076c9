"""The gate of the house style: no new offence against `style_words.toml`, and bounds that only go down."""

from __future__ import annotations

import pytest

from tests import style
from tests.style import Offence, SourceFile
from tests.support.cases import cases

RULES = style.read_rules()


def offences(text: str, path: str = "aprocore/planted.py") -> list[Offence]:
    return list(style.find_offences([SourceFile(path, text)], RULES))


def test_number_of_offences_is_the_bound_of_each_rule() -> None:
    found = style.by_rule(style.find_offences(style.source_files(), RULES), RULES)
    messages = style.exceeded_bounds(found, RULES)
    assert not messages, "\n\n".join(["The house style is not kept (tests/style_words.toml).", *messages])


def test_scanned_files() -> None:
    paths = {file.path for file in style.source_files()}
    assert {"noxfile.py", "README.md", "CHANGELOG.md", "aprocore/sandbox/README.md", "aprocore/engine.py"} <= paths
    assert {
        "aprocore/rest/_base.py",
        "benchmarks/README.md",
        "tests/conftest.py",
        "aprocore/_codegen/render.py",
    } <= paths
    assert "aprocore/rest/rfis/__init__.py" not in paths


@cases(
    ("rule", "text"),
    [
        ("is no", "'pdf' is no content type."),
        ("is none", "The pace is none."),
        ("anew", "The token is fetched anew."),
        ("whoever", "Whatever the status."),
        ("whoever", "It wakes whoever waits."),
        ("nobody", "Nobody waits."),
        ("so many", "Drop so many rows."),
        ("to be had", "A token can be had."),
        ("mend", "Mend the store."),
        ("let go of", "It lets go of the lock."),
        ("tell of", "It tells of deliveries."),
        ("what comes of", "Report what comes of it."),
        ("beforehand", "It says so beforehand."),
        ("inverted sentence", "Of these, the first is used."),
        ("None where", "Return the size, None where it is open."),
    ],
)
def test_planted_sentence_is_found_in_all_kinds_of_text(rule: str, text: str) -> None:
    first, _, rest = text.partition(" ")
    for planted in (
        f'"""Rules.\n\n{text}\n"""\n',
        f"SIZE = 1\n\n# {text}\n",
        f'SIZE = 1\n\nraise ValueError("{text}")\n',
        f'SIZE = 1\n\nraise ValueError(f"{{SIZE}}: {text}")\n',
        f"SIZE = 1\n\n# {first}\n# {rest}\n",
        f'SIZE = f(\n\n    "{first} "\n    "{rest}"\n)\n',
    ):
        (offence,) = offences(planted)
        assert (offence.rule, offence.path) == (rule, "aprocore/planted.py")
        assert offence.line in (3, 4)
    (offence,) = offences(f"# Rules\n\n{text}\n", "docs.md")
    assert (offence.rule, offence.line) == (rule, 3)


def test_offence_names_line_and_suggestion() -> None:
    (offence,) = offences('SIZE = 1\nhint = "The token is fetched anew."\n')
    assert str(offence) == "aprocore/planted.py:2: anew: 'anew'; write: again"


@cases(
    "text",
    [
        "def f(nobody: int) -> None: ...",
        "value is None",
        "# There is no token.",
        "# The lock is no longer held.",
        "# Renewed, and meant to be.",
        "return row.given",
        "call(kept=1)",
        '"""Whatsit handling."""',
        '"""Rules."""\n# Which rule applies.',
        "for row in each_row: ...",
        "# for each in rows",
        "mender = 1",
        "# The sum of these, halved.",
    ],
)
def test_allowed_text(text: str) -> None:
    assert offences(f"{text}\n") == []


@cases(
    "text",
    [
        '"""What a session holds."""\n',
        '"""How a token is refreshed."""\n',
        "#!/usr/bin/env python\n\n'''x'''\n".replace("'''x'''", '"""Whether a call is repeated."""'),
    ],
)
def test_planted_question_docstring(text: str) -> None:
    (offence,) = offences(text, "tests/test_planted.py")
    assert offence.rule == "question_docstring"


@cases(
    ("rule", "text"),
    [
        ("loop_variable_each", "for each in rows:\n    pass"),
        ("loop_variable_each", "for number, each in enumerate(rows):\n    pass"),
        ("loop_variable_each", "ids = [each['id'] for each in rows]"),
        ("loop_variable_each", "ids = {key: each for key, (each, _) in rows}"),
        ("participle_name", "given = 1"),
        ("participle_name", "if (told := read()):\n    pass"),
        ("participle_name", "def f(row: int, kept: bool) -> None: ..."),
        ("participle_name", "def came() -> None: ..."),
        ("participle_name", "for meant in rows:\n    pass"),
        ("tell whether", 'def f() -> bool:\n    """Tell whether it fits."""'),
    ],
)
def test_planted_name(rule: str, text: str) -> None:
    (offence,) = offences(f"{text}\n")
    assert offence.rule == rule


def test_planted_homonym() -> None:
    files = [
        SourceFile("aprocore/net/a.py", "class _Page:\n    pass\n"),
        SourceFile("aprocore/sandbox/b.py", "import attrs\n\n\n@attrs.frozen\nclass _Page:\n    pass\n"),
        SourceFile("tests/c.py", "class _Page:\n    pass\n"),
        SourceFile("aprocore/d.py", '"""Rules.\n\nclass _Page is private.\n"""\n'),
    ]
    (offence,) = style.find_offences(files, RULES)
    assert (offence.rule, offence.path, offence.line) == ("homonym", "aprocore/sandbox/b.py", 5)
    assert "aprocore/net/a.py:1" in offence.excerpt


FIELD = """
@attrs.frozen
class Options:
    \"\"\"Options of a call.{section}\"\"\"

    first: int
{before}
    seconds: float = 1.0{after}
    #: Not public.
    _third: int = 0
"""


@cases(
    ("before", "after", "section", "hidden"),
    [
        ("    #: In seconds.", "", "", True),
        ("    #: In seconds.\n    #: And more.", "", "", True),
        ("", "  #: In seconds.", "", True),
        ("", '\n    """In seconds."""', "", False),
        ("    #: Source.", '\n    """In seconds."""', "", False),
        ("    #: Source.", "", "\n\n    Attributes:\n        seconds: how long.\n    ", False),
        ("    # Seconds, because of the header.", "", "", False),
    ],
)
def test_planted_field(before: str, after: str, section: str, hidden: bool) -> None:
    text = FIELD.format(before=before, after=after, section=section)
    found = offences(text)
    assert [(offence.rule, offence.excerpt) for offence in found] == [("hidden_field", "Options.seconds")] * hidden
    if found:
        assert "seconds:" in text.splitlines()[found[0].line - 1]
    assert offences(text, "tests/planted.py") == []
    assert offences(text.replace("class Options", "class _Options")) == []


# -- bounds -----------------------------------------------------------------------------------------------------------

TOML = """# Rules.
[rules."anew"]
pattern = 'anew\\b'
reason = "Archaic."
suggestion = "again"
bound = 1

[rules.homonym]
reason = "One name, one meaning."
suggestion = "rename it"
bound = 0
"""
ANEW = Offence("anew", "a.py", 7, "anew", "again")
HOMONYM = Offence("homonym", "b.py", 1, "class Page", "rename it")


@cases(
    ("found", "parts"),
    [
        ([ANEW], []),
        ([ANEW, ANEW], ["anew: 2 offences, at most 1 allowed. Archaic.", "a.py:7: anew: 'anew'; write: again"]),
        ([], ["anew: the bound is 1, but only 0 offences are left. Lower it: python -m tests.style --lower"]),
        ([ANEW, HOMONYM], ["homonym: 1 offences, at most 0 allowed. One name, one meaning.", "b.py:1"]),
    ],
)
def test_bounds_are_exact(found: list[Offence], parts: list[str]) -> None:
    rules = style.read_rules(TOML, frozenset({"homonym"}))
    message = "\n".join(style.exceeded_bounds(style.by_rule(found, rules), rules))
    assert all(part in message for part in parts)
    assert bool(message) == bool(parts)


def test_bounds_are_only_lowered() -> None:
    assert style.lowered(TOML, {"anew": [], "homonym": [HOMONYM]}) == TOML.replace("bound = 1", "bound = 0")
    assert style.lowered(TOML, {"anew": [ANEW, ANEW], "homonym": []}) == TOML


def test_unknown_program_is_rejected() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        style.read_rules('[rules.nonsense]\nreason = ""\nsuggestion = ""\nbound = 0\n')
