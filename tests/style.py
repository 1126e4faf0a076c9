"""Checker of the house style: refused phrases, names and hidden documentation, counted against upper bounds.

`python -m tests.style` prints the number of offences for each rule, `python -m tests.style RULE …` lists those of some
rules, and `python -m tests.style --lower` writes the numbers into `style_words.toml` where they are lower than there.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import attrs

__all__ = ["Offence", "Rule", "SourceFile", "exceeded_bounds", "find_offences", "lowered", "read_rules", "source_files"]

ROOT = Path(__file__).parent.parent
RULES_FILE = Path(__file__).with_name("style_words.toml")

PARTICIPLES = "told|came|given|meant|kept|said|asked|known"
LONGEST_LINE = 120
QUESTION_WORDS = r"(?:What|Which|Who|Whom|Whose|Where|When|Whether|Why|How)(?:so)?(?:ever)?\b"

# Generated code, data, and the tests that plant offences.
EXCLUDED = re.compile(
    r"aprocore/rest/(?!(?:_base|_lazy|namespaces)\.py)|aprocore/_codegen/(?:data|overlays)/"
    r"|tests/rest/examples/|tests/test_style\.py|tests/(?:example_project|system/node)/(?:node_modules|recordings)/"
)
# Rules without a phrase.
PROGRAMS = frozenset({"question_docstring", "loop_variable_each", "participle_name", "homonym", "hidden_field"})
FOLDERS = ("aprocore", "tests", "benchmarks", "examples", "docs", ".github")

# Comments and string literals. Prefixes do not matter: what counts is where the text is.
_PROSE = re.compile(
    r'#[^\n]*|"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""|\'\'\'[^\'\\]*(?:(?:\\.|\'(?!\'\'))[^\'\\]*)*\'\'\''
    r"|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'",
    re.DOTALL,
)
# Between two words of one phrase: blanks, a new line of a comment, or the next part of a literal.
_GAP = r"""(?:[ \t]*["']?\n[ \t]*(?:\#:?[ \t]*|f?["'])?|[ \t]+)"""

_DOCSTRING = re.compile(r'(?:\s|#[^\n]*\n)*r?"""\s*(' + QUESTION_WORDS + ")")
_LOOP_BEFORE = re.compile(r"\bfor [\w, (*]*$")
_LOOP_AFTER = re.compile(r"[\w, )]* in\b")
_FIELD_COMMENT = re.compile(r"^    (?:#:|\w[^\n]*  #: )", re.MULTILINE)
_CLASS = re.compile(r"^[ \t]*class (\w+)", re.MULTILINE)


@attrs.frozen
class Rule:
    """One rule of the style."""

    name: str
    reason: str
    suggestion: str
    bound: int
    """Number of offences that are left in the repository."""
    pattern: str | None = None
    """Refused phrase as a regular expression, for rules of the word list."""


@attrs.frozen
class Offence:
    """A place that breaks a rule."""

    rule: str
    path: str
    line: int
    excerpt: str
    suggestion: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.excerpt!r}; write: {self.suggestion}"


@attrs.define(slots=False)
class SourceFile:
    """A file of Python or Markdown."""

    path: str
    """Path from the root of the repository."""
    text: str

    @property
    def is_python(self) -> bool:
        return self.path.endswith(".py")

    @property
    def is_package(self) -> bool:
        return self.is_python and self.path.startswith("aprocore/")

    @cached_property
    def _prose(self) -> tuple[list[int], list[int]]:
        spans = [match.span() for match in _PROSE.finditer(self.text)]
        return [start for start, _ in spans], [end for _, end in spans]

    def is_prose(self, position: int) -> bool:
        """Return whether a comment, a string literal or Markdown is at `position`."""
        if not self.is_python:
            return True
        starts, ends = self._prose
        index = bisect_right(starts, position) - 1
        return index >= 0 and position < ends[index]

    def line_at(self, position: int) -> int:
        """Return the number of the line at `position`, from 1."""
        return self.text.count("\n", 0, position) + 1

    def line_text(self, position: int) -> str:
        """Return the text of the line at `position`."""
        end = self.text.find("\n", position)
        return self.text[self.text.rfind("\n", 0, position) + 1 : end if end >= 0 else None]


def read_rules(text: str | None = None, programs: frozenset[str] = PROGRAMS) -> dict[str, Rule]:
    """Return the rules of `style_words.toml`, or of another text of its form, by their names."""
    tables = tomllib.loads(RULES_FILE.read_text(encoding="utf-8") if text is None else text)["rules"]
    rules = {}
    for name, table in tables.items():
        rules[name] = Rule(name, table["reason"], table["suggestion"], table["bound"], table.get("pattern"))
    unknown = {name for name, rule in rules.items() if rule.pattern is None} ^ programs
    if unknown:
        raise ValueError(f"rules without a pattern must be those of tests/style.py, got a difference: {unknown}")
    return rules


def source_files() -> list[SourceFile]:
    """Return the hand-written Python and Markdown files of the repository."""
    paths = [*ROOT.glob("*.py"), *ROOT.glob("*.md")]
    for folder in FOLDERS:
        for extension in ("py", "md"):
            paths += (ROOT / folder).rglob(f"*.{extension}")
    named = ((path.relative_to(ROOT).as_posix(), path) for path in sorted(paths))
    return [SourceFile(name, path.read_text(encoding="utf-8")) for name, path in named if not EXCLUDED.match(name)]


def find_offences(files: Iterable[SourceFile], rules: Mapping[str, Rule]) -> Iterator[Offence]:
    """Return every offence in `files`, file by file; the homonyms come last."""
    phrases = [rule for rule in rules.values() if rule.pattern is not None]
    # One pass for all phrases and names: a pass for each of them takes three times as long.
    words = "|".join(f"({rule.pattern.replace(' ', _GAP)})" for rule in phrases if rule.pattern is not None)
    pattern = re.compile(rf"\b(?:{words}|(?:each|{PARTICIPLES})\b)", re.IGNORECASE)
    homonyms = Homonyms(rules["homonym"])
    for file in files:
        for match in pattern.finditer(file.text):
            prose = file.is_prose(match.start())
            name = _name_rule(file.text, match) if match.lastindex is None else phrases[match.lastindex - 1].name
            if name is not None and prose == (match.lastindex is not None):
                excerpt = match[0] if prose else file.line_text(match.start())
                yield _offence(file, rules[name], match.start(), excerpt)
        if file.is_python:
            docstring = _DOCSTRING.match(file.text)
            if docstring:
                yield _offence(file, rules["question_docstring"], docstring.start(1), docstring[1])
        if file.is_package:
            for line, field in _hidden_fields(file):
                rule = rules["hidden_field"]
                yield Offence(rule.name, file.path, line, field, rule.suggestion)
            homonyms.add(file)
    yield from homonyms.found


def _offence(file: SourceFile, rule: Rule, position: int, excerpt: str) -> Offence:
    return Offence(rule.name, file.path, file.line_at(position), " ".join(excerpt.split()), rule.suggestion)


def _name_rule(text: str, match: re.Match[str]) -> str | None:
    """Return the rule that a variable breaks, None if this is not the place where it gets its name."""
    before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    after = text[match.end() : match.end() + LONGEST_LINE].partition("\n")[0]
    if match[0] == "each":
        return "loop_variable_each" if _LOOP_BEFORE.search(before) and _LOOP_AFTER.match(after) else None
    if before.endswith("."):
        return None
    named = after.startswith((" = ", " := ", ": ")) or before.endswith(("for ", "def "))
    return "participle_name" if named else None


def _hidden_fields(file: SourceFile) -> Iterator[tuple[int, str]]:
    """Return line and name of the public fields of public classes that only a `#:` comment documents."""
    if not _FIELD_COMMENT.search(file.text):
        return
    lines = file.text.splitlines()
    for node in ast.parse(file.text).body:
        if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
            continue
        section = (ast.get_docstring(node) or "").partition("Attributes:")[2]
        for statement, below in pairwise([*node.body, None]):
            if not isinstance(statement, ast.Assign | ast.AnnAssign):
                continue
            target = statement.target if isinstance(statement, ast.AnnAssign) else statement.targets[0]
            if not isinstance(target, ast.Name) or target.id.startswith("_"):
                continue
            above, own = lines[statement.lineno - 2].lstrip(), lines[(statement.end_lineno or statement.lineno) - 1]
            if not above.startswith("#:") and "  #: " not in own:
                continue
            literal = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            if not literal and not re.search(rf"^\s*{target.id}\b.*:", section, re.MULTILINE):
                yield statement.lineno, f"{node.name}.{target.id}"


@attrs.define
class Homonyms:
    """Collector of class names that the package has twice."""

    rule: Rule
    found: list[Offence] = attrs.field(factory=list)
    """The second and every further class of one name."""
    _first: dict[str, str] = attrs.field(factory=dict)

    def add(self, file: SourceFile) -> None:
        """Add the classes of a file."""
        for match in _CLASS.finditer(file.text):
            if file.is_prose(match.start(1)):
                continue
            offence = _offence(file, self.rule, match.start(1), match[1])
            if match[1] in self._first:
                self.found.append(attrs.evolve(offence, excerpt=f"class {match[1]}, as in {self._first[match[1]]}"))
            else:
                self._first[match[1]] = f"{offence.path}:{offence.line}"


def by_rule(offences: Iterable[Offence], rules: Iterable[str]) -> dict[str, list[Offence]]:
    """Return the offences of each rule."""
    found: dict[str, list[Offence]] = {name: [] for name in rules}
    for offence in offences:
        found[offence.rule].append(offence)
    return found


def exceeded_bounds(found: Mapping[str, Sequence[Offence]], rules: Mapping[str, Rule]) -> list[str]:
    """Return a message for each rule whose bound is not the number of its offences."""
    messages = []
    for name, rule in rules.items():
        offences = found[name]
        if len(offences) > rule.bound:
            # Those of the files that were edited last are most likely the new ones.
            listing = "\n".join(f"  {offence}" for offence in sorted(offences, key=_age))
            messages.append(f"{name}: {len(offences)} offences, at most {rule.bound} allowed. {rule.reason}\n{listing}")
        elif len(offences) < rule.bound:
            messages.append(
                f"{name}: the bound is {rule.bound}, but only {len(offences)} offences are left. "
                "Lower it: python -m tests.style --lower"
            )
    return messages


def _age(offence: Offence) -> float:
    path = ROOT / offence.path
    return -path.stat().st_mtime if path.exists() else 0.0


def lowered(text: str, found: Mapping[str, Sequence[Offence]]) -> str:
    """Return the text of `style_words.toml` with each bound lowered to the number of offences, and none raised."""
    head, *tables = re.split(r"(?=^\[rules\.)", text, flags=re.MULTILINE)
    for index, table in enumerate(tables):
        (name,) = tomllib.loads(table)["rules"]
        count = len(found[name])
        tables[index] = re.sub(
            r"^bound = (\d+)$",
            lambda match, count=count: f"bound = {min(int(match[1]), count)}",
            table,
            flags=re.MULTILINE,
        )
    return head + "".join(tables)


def main(*args: str) -> None:
    rules = read_rules()
    found = by_rule(find_offences(source_files(), rules), rules)
    if args == ("--lower",):
        RULES_FILE.write_text(lowered(RULES_FILE.read_text(encoding="utf-8"), found))
    elif args:
        print(*(offence for name in args for offence in found[name]), sep="\n")
    else:
        print(*(f"{len(found[name]):5} of {rule.bound:5}  {name}" for name, rule in rules.items()), sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
