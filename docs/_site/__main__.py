"""`python -m docs._site OUTPUT`: build the site strictly, with the plain Markdown of each page and `llms.txt`."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

from . import api
from .link_check import check
from .plain_text import write_llms, write_plain
from .staging import copy_images, pages, write

HERE = Path(__file__).parent


def main() -> None:
    """Build the site, and print what it has."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path, help="folder of the site, which is replaced")
    folder = parser.parse_args().output.resolve()
    began = time.monotonic()
    source, doctrees, markdown = (folder.with_name(f"{folder.name}.{name}") for name in ("source", "doctrees", "text"))
    for path in (folder, source, markdown):
        shutil.rmtree(path, ignore_errors=True)
    site = pages()
    write(site, source)
    copy_images(site, source)
    _sphinx("html", source, folder, doctrees)
    # Only Sphinx knows the text of these pages.
    generated = [str(source / path) for path in site if path.startswith(f"{api.FOLDER}/")]
    _sphinx("markdown", source, markdown, doctrees, *generated)
    write_plain(site, folder, markdown)
    copy_images(site, folder)
    write_llms(site, folder)
    counts = check(folder)
    seconds = time.monotonic() - began
    print(f"{len(site)} pages, {counts.internal} internal and {counts.external} external links, in {seconds:.0f} s")


def _sphinx(builder: str, source: Path, output: Path, doctrees: Path, *files: str) -> None:
    """Run Sphinx; every warning is an error."""
    options = [
        "--fail-on-warning",
        "--keep-going",
        "--quiet",
        "--jobs=auto",
        "-b",
        builder,
        "-c",
        str(HERE),
        "-d",
        str(doctrees),
    ]
    subprocess.run([sys.executable, "-m", "sphinx", *options, str(source), str(output), *files], check=True)


main()
