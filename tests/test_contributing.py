"""Checks of `.github/CONTRIBUTING.md`: it lists every nox session, mark and hypothesis profile, and its files exist."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests import style
from tests.support.cases import cases

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")


def section(title: str) -> str:
    return re.split(r"^#+ ", PAGE.partition(f"# {title}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def listed(text: str) -> list[str]:
    return re.findall(r"^\| `(\w+)", text, re.MULTILINE)


def test_lanes_are_the_sessions_of_nox() -> None:
    sessions = re.findall(
        r"^@nox\.session.*\ndef (\w+)", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(sessions) > 10
    assert sorted(listed(section("Lanes"))) == sorted(sessions)
    assert set(re.findall(r"nox (?:-R )?-s (\w+)", PAGE)) <= set(sessions)


def test_marks_are_those_of_pytest() -> None:
    options = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pytest"]["ini_options"]
    marks = [re.split(r"[(:]", line)[0] for line in options["markers"]]
    assert sorted(listed(section("Marks"))) == sorted(marks)


def test_hypothesis_profiles() -> None:
    profiles = re.findall(r'register_profile\("(\w+)"', (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    assert profiles
    assert set(profiles) <= set(re.findall(r"`(\w+)`", section("Hypothesis profiles")))


@cases(
    "path",
    re.findall(r"(?<![\w./])(?:\.\./)?((?:aprocore|tests|benchmarks|examples|\.ci|\.github)/[\w./]+\w/?)\b", PAGE),
)
def test_paths_exist(path: str) -> None:
    assert (ROOT / path).exists()


def test_commands_of_the_style_gate() -> None:
    assert set(re.findall(r"tests\.style (\w+)", PAGE)) <= style.read_rules().keys()


def test_command_of_the_readme() -> None:
    (command,) = re.findall(r"^python3 -m venv .*-s tests$", PAGE, re.MULTILINE)
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
