"""Source tree of the site: the pages of the repository and the generated ones, as Markdown with links between them."""

from __future__ import annotations

import ast
import json
import os
import posixpath
import re
import shutil
from pathlib import Path

import attrs
from markdown_it import MarkdownIt

from . import api, operations
from .markdown import links, rewrite_links, section, title_of, without_comments

__all__ = ["ROOT", "Page", "copy_images", "pages", "plain", "titles", "write"]

ROOT = Path(__file__).parents[2]

#: Pages elsewhere in the repository, and where the site has them.
ELSEWHERE = {
    "aprocore/README.md": "contributing/architecture.md",
    "aprocore/sandbox/README.md": "reference/sandbox.md",
    "benchmarks/README.md": "benchmarks.md",
    ".github/CONTRIBUTING.md": "contributing/index.md",
    ".github/SECURITY.md": "security.md",
    "CHANGELOG.md": "changelog.md",
    "README.md": "index.md",
}
GLOSSARY = "reference/glossary.md"
#: Sphinx takes ten times as long for the hundred thousand items of these lists as for their HTML.
LISTS = re.compile(r"(?:^ *- .*\n)+", re.MULTILINE)
RENDERER = MarkdownIt()
SIDE_BY_SIDE = re.compile(r"<!-- side by side -->\n(.*?)<!-- end -->\n", re.DOTALL)


@attrs.frozen
class Page:
    """A page of the site."""

    path: str
    """Path in the site, with the suffix ``.md``."""
    origin: str
    """Path in the repository, to which the links of the text are relative."""
    text: str


def pages() -> dict[str, Page]:
    """Return all pages by their path in the site, with links between them."""
    found = [*_written(), *_elsewhere(), *_examples(), *_generated()]
    site = {page.path: page for page in found}
    if len(site) < len(found):
        raise ValueError("Two pages of the site have one path.")
    return {path: attrs.evolve(page, text=_linked(page, site)) for path, page in site.items()}


def _written() -> list[Page]:
    files = sorted((ROOT / "docs").rglob("*.md"))
    return [
        Page(file.relative_to(ROOT / "docs").as_posix(), file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))
        for file in files
    ]


def _elsewhere() -> list[Page]:
    found = []
    for origin, path in ELSEWHERE.items():
        text = (ROOT / origin).read_text("utf-8")
        if origin == "README.md":
            continue
        if origin == "aprocore/README.md":
            glossary, text = section(text, "Glossary")
            found.append(Page(GLOSSARY, origin, f"# Glossary\n\n{glossary}"))
            text += "\nThe terms are in the [glossary](#glossary).\n"
        found.append(Page(path, origin, text))
    return found


def _examples() -> list[Page]:
    """Return a page for each file of `examples/`, and their list."""
    found, rows = [], []
    for file in sorted((ROOT / "examples").iterdir()):
        if file.suffix == ".py":
            code = file.read_text("utf-8")
            description = ast.get_docstring(ast.parse(code)) or ""
        elif file.suffix == ".ipynb":
            cells = json.loads(file.read_text("utf-8"))["cells"]
            code = "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
            description = next("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
            description = description.removeprefix("# ")
        else:
            continue
        path = f"examples/{file.stem.replace('_', '-')}.md"
        first = description.partition("\n\n")[0].replace("\n", " ").replace("``", "`")
        text = f"# {file.name}\n\n{first}\n\n```python\n{code.strip()}\n```\n"
        found.append(Page(path, f"examples/{file.name}", text))
        rows.append(f"| [{file.name}]({file.name}) | {first} |")
    intro = (
        "# Examples\n\nFiles of `examples/`. The project's tests run each of them unchanged, against the sandbox.\n\n"
    )
    table = "\n".join(["| file | what it does |", "|---|---|", *rows])
    return [*found, Page("examples/index.md", "examples/", f"{intro}{table}\n")]


def _generated() -> list[Page]:
    made = {**operations.pages(), **api.pages()}
    return [Page(path, f"docs/{path}", text) for path, text in made.items()]


def _linked(page: Page, site: dict[str, Page]) -> str:
    origins = {other.origin: other.path for other in site.values()} | {"README.md": "index.md", "docs/": "index.md"}
    origins |= {"aprocore/README.md": ELSEWHERE["aprocore/README.md"], "examples": "examples/index.md"}

    def target(written: str) -> str | None:
        if re.match(r"[a-z]+:", written):
            return written
        file, _, anchor = written.partition("#")
        if not file:
            if page.origin == "aprocore/README.md" and anchor == "glossary":
                return posixpath.relpath(GLOSSARY, posixpath.dirname(page.path))
            return written
        folder = page.origin if page.origin.endswith("/") else posixpath.dirname(page.origin)
        origin = posixpath.normpath(posixpath.join(folder, file))
        path = GLOSSARY if (origin, anchor) == ("aprocore/README.md", "glossary") else origins.get(origin)
        if path is None:
            if (ROOT / origin).exists():
                return None
            raise ValueError(f"{page.origin}: the link {written} leads nowhere.")
        suffix = f"#{anchor}" if anchor and path != GLOSSARY else ""
        return posixpath.relpath(path, posixpath.dirname(page.path) or ".") + suffix

    return rewrite_links(page.text, target)


def write(site: dict[str, Page], folder: Path) -> None:
    """Write the pages as the source of Sphinx: index pages have a hidden table of the pages that they link."""
    for page in site.values():
        file = folder / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        text = SIDE_BY_SIDE.sub(r":::{container} side-by-side\n\1:::\n", page.text)
        if page.path.startswith(operations.FOLDER):
            text = LISTS.sub(lambda match: RENDERER.render(match.group()), text)
        # Sphinx copies the headings of all pages for the navigation of each page, unless told to stop above them.
        depth = "---\ntocdepth: 2\n---\n" if page.path.startswith((operations.FOLDER, api.FOLDER)) else ""
        file.write_text(depth + without_comments(text) + _toctree(page, site), encoding="utf-8")


def copy_images(site: dict[str, Page], folder: Path) -> None:
    """Copy the images that pages show, which are beside them in the repository too."""
    for page in site.values():
        for name in re.findall(r"!\[[^\]]*\]\(([\w./-]+)\)", page.text):
            shutil.copy(ROOT / posixpath.dirname(page.origin) / name, folder / posixpath.dirname(page.path) / name)


def plain(page: Page) -> str:
    """Return a page as plain Markdown."""
    return without_comments(page.text)


def _parent(path: str, site: dict[str, Page]) -> str | None:
    """Return the index page above a page; None for the first page."""
    folder = posixpath.dirname(path)
    if posixpath.basename(path) == "index.md":
        if not folder:
            return None
        folder = posixpath.dirname(folder)
    while (index := posixpath.join(folder, "index.md")) not in site:
        folder = posixpath.dirname(folder)
    return index


def _toctree(page: Page, site: dict[str, Page]) -> str:
    if posixpath.basename(page.path) != "index.md":
        return ""
    folder = posixpath.dirname(page.path)
    children: list[str] = []
    for written in links(page.text):
        path = posixpath.normpath(posixpath.join(folder, written.partition("#")[0]))
        if path in site and path not in children and _parent(path, site) == page.path:
            children.append(path)
    if not children:
        return ""
    entries = "\n".join(os.path.relpath(path, folder or ".").removesuffix(".md") for path in children)
    return f"\n```{{toctree}}\n:hidden:\n\n{entries}\n```\n"


def titles(site: dict[str, Page]) -> dict[str, str]:
    """Return the title of each page by its path."""
    return {path: title_of(page.text) for path, page in site.items()}
