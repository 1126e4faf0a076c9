"""Tests of the release: metadata, preconditions, extras, and workflows that run what `.ci/run` runs."""

from __future__ import annotations

import re
import subprocess
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import pytest

from hatch_build import description, urls
from tests.release.extras import PROGRAMS
from tests.release.preconditions import owner_problems, pending_entries, read_version, tag_problems
from tests.support.cases import cases

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
REPOSITORY = "https://code.example/acme/aprocore"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def linked(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def test_description_of_an_index_has_absolute_links_to_the_version() -> None:
    text = description(README, REPOSITORY, "1.2.3", ROOT)
    targets = linked(text)
    assert len(targets) == len(linked(README)) > 20
    assert all(target.startswith("https://") for target in targets)
    assert f"{REPOSITORY}/blob/v1.2.3/docs/how-to/files.md" in targets
    assert f"{REPOSITORY}/tree/v1.2.3/examples" in targets
    assert f"{REPOSITORY}/blob/v1.2.3/docs/explanation/catalogue.md#what-is-not-typed" in targets


def test_description_without_a_repository_has_the_texts_of_links_alone() -> None:
    text = description(README, "", "1.2.3", ROOT)
    assert set(linked(text)) == {target for target in linked(README) if target.startswith("https://")}
    assert "upload and download with resumption" in text


def test_description_keeps_code_and_loses_comments() -> None:
    readme = "<!-- not run: slow -->\n```python\nrows[0](docs)\n```\n`a[0](docs)` [b](docs) [c](#d)\n"
    expected = f"```python\nrows[0](docs)\n```\n`a[0](docs)` [b]({REPOSITORY}/tree/v1/docs) [c](#d)\n"
    assert description(readme, REPOSITORY, "1", ROOT) == expected


def test_links_are_made_of_the_repository() -> None:
    assert urls("") == {}
    assert {"Source", "Changelog", "Issues", "Security"} <= urls(REPOSITORY).keys()
    assert all(url.startswith(REPOSITORY) for url in urls(REPOSITORY).values())


def test_extra_all_has_every_other_one() -> None:
    extras = PYPROJECT["project"]["optional-dependencies"]
    (requirement,) = extras["all"]
    names = re.fullmatch(r"aprocore\[(.+)\]", requirement)
    assert names is not None
    assert sorted(names[1].split(",")) == sorted(extras.keys() - {"all"})


def test_each_extra_has_a_program() -> None:
    assert PROGRAMS.keys() == PYPROJECT["project"]["optional-dependencies"].keys()
    for extra, program in PROGRAMS.items():
        compile(program, extra, "exec")


def repository(folder: Path, *, owner: str = 'repository = ""\nmaintainers = []', changelog: str = "") -> Path:
    (folder / "aprocore").mkdir()
    (folder / "aprocore" / "_version.py").write_text('__version__ = "1.2.3"\n')
    (folder / ".github" / "changes").mkdir(parents=True)
    (folder / ".github" / "changes" / "README.md").write_text("# Changes\n")
    (folder / "CHANGELOG.md").write_text(changelog or "# Changelog\n\n## 1.2.3 (2026-03-02)\n")
    (folder / "pyproject.toml").write_text(f"[tool.hatch.metadata.hooks.custom]\n{owner}\n")
    git(folder, "init", "--quiet")
    commit(folder, "v1.2.3")
    return folder


def git(folder: Path, *command: str) -> None:
    author = ("-c", "user.name=test", "-c", "user.email=test@localhost")
    subprocess.run(["git", *author, *command], cwd=folder, check=True)


def commit(folder: Path, *tags: str) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "change")
    for tag in tags:
        git(folder, "tag", tag)


def test_tag_of_the_version_can_be_released(tmp_path: Path) -> None:
    root = repository(tmp_path)
    assert read_version(root) == "1.2.3"
    assert tag_problems(root, "v1.2.3") == []


def test_other_tags_are_refused(tmp_path: Path) -> None:
    root = repository(tmp_path)
    git(root, "tag", "v1.2.4")
    assert tag_problems(root, "v1.2.4") == ["The tag must be v1.2.3, after aprocore/_version.py, got v1.2.4."]
    commit(root)
    not_here = "The tag v1.2.3 must be that of the commit which is checked out."
    assert tag_problems(root, "v1.2.3") == [not_here]
    git(root, "tag", "--delete", "v1.2.3")
    assert tag_problems(root, "v1.2.3") == [not_here]


def test_entries_that_are_not_in_the_changelog_are_refused(tmp_path: Path) -> None:
    root = repository(tmp_path)
    (root / ".github" / "changes" / "+new.added.md").write_text("New.\n")
    assert pending_entries(root) == ["+new.added.md"]
    (problem,) = tag_problems(root, "v1.2.3")
    assert "+new.added.md" in problem
    assert "towncrier build" in problem


@cases(
    "changelog",
    ["## 1.2.2 (2026-03-02)\n", "## 1.2.3 (not yet)\n", "## 1.2.3 (2026-03-02)\n\n## 1.2.3 (2026-03-01)\n"],
)
def test_changelog_has_one_dated_section(changelog: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = repository(Path(folder), changelog=changelog)
        (problem,) = tag_problems(root, "v1.2.3")
        assert "CHANGELOG.md must have one section" in problem


@pytest.mark.parametrize(
    ("owner", "problems"),
    [
        ('repository = ""\nmaintainers = []', 2),
        ('repository = "http://code.example/a"\nmaintainers = [{ name = "A" }]', 2),
        ('repository = "https://code.example/a/"\nmaintainers = [{ email = "a@code.example" }]', 1),
        ('repository = "https://code.example/a"\nmaintainers = [{ name = "A", email = "a@code.example" }]', 0),
    ],
)
def test_values_of_the_owner_are_required(tmp_path: Path, owner: str, problems: int) -> None:
    (tmp_path / "pyproject.toml").write_text(f"[tool.hatch.metadata.hooks.custom]\n{owner}\n")
    assert len(owner_problems(tmp_path)) == problems


def test_entries_have_a_kind_of_the_changelog() -> None:
    kinds = "|".join(kind["directory"] for kind in PYPROJECT["tool"]["towncrier"]["type"])
    assert [name for name in pending_entries(ROOT) if not re.fullmatch(rf"\+[\w-]+\.({kinds})\.md", name)] == []


def test_changelog_has_the_section_of_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert PYPROJECT["tool"]["towncrier"]["start_string"] in changelog
    titles = re.findall(r"^## (.+)$", changelog, re.MULTILINE)
    assert titles[0].startswith(f"{read_version(ROOT)} (")


def test_actions_are_pinned_by_commit_and_permissions_are_per_job() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "nightly", "release"]
    for path in WORKFLOWS:
        text = path.read_text(encoding="utf-8")
        uses = re.findall(r"uses: (.+)$", text, re.MULTILINE)
        assert uses
        assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in uses), uses
        assert "\npermissions: {}\n" in text


def test_workflows_run_ci_and_sessions_of_nox() -> None:
    sessions = set(re.findall(r"^@nox\.session.*\ndef (\w+)", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in WORKFLOWS}
    assert "run: .ci/run\n" in texts["ci"]
    assert {"macos", "windows", "ubuntu"} <= set(re.findall(r"os: (\w+)-", texts["ci"]))
    assert {name for text in texts.values() for name in re.findall(r"nox -s (\w+)", text)} <= sessions
    assert "nox -s release -- --tag" in texts["release"]


def test_only_the_publishing_job_may_get_an_identity() -> None:
    for path in WORKFLOWS:
        jobs = re.split(r"^  (\w+):\n", path.read_text(encoding="utf-8").partition("\njobs:\n")[2], flags=re.MULTILINE)
        named: dict[str, Any] = dict(zip(jobs[1::2], jobs[2::2], strict=True))
        may = {name for name, text in named.items() if ": write" in text}
        assert may == ({"publish"} if path.stem == "release" else set())
