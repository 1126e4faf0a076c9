"""Every code block of README and the documentation runs against the sandbox, or says why it does not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aprocore.sandbox import Sandbox
from tests.docs.code_blocks import PAGES, RAN_LANGUAGES, ROOT, blocks_of, outcome
from tests.docs.page_run import PageRun

pytestmark = [pytest.mark.anyio, pytest.mark.system]


@pytest.mark.parametrize("page", PAGES)
async def test_blocks_of_a_page_work(
    page: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocks = blocks_of(page)
    if not any(block.is_run for block in blocks):
        return
    async with sandbox.procore() as procore:
        run = PageRun.create(sandbox, procore, tmp_path, monkeypatch)
        for block in blocks:
            if "file" in block.comments:
                run.write(block)
            elif "output" in block.comments:
                run.check_output(block)
            elif block.is_run:
                try:
                    await run.run(block)
                except (Exception, SystemExit) as error:
                    pytest.fail(f"{block} fails: {error!r}\n{block.code}")
        await run.close()


def test_tests_that_run_blocks_read_their_page() -> None:
    for page in PAGES:
        for block in blocks_of(page):
            if (test := block.comments.get("run by")) is not None:
                assert Path(page).name in (ROOT / test).read_text(encoding="utf-8"), str(block)


def test_the_page_says_where_to_save_a_file() -> None:
    for page in PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        for comment in re.finditer(r"<!-- file: (\S+) -->", text):
            assert re.search(rf"Save\s+this\s+as `{re.escape(comment[1])}`:\s*$", text[: comment.start()]), (
                page,
                comment[1],
            )


def test_most_programs_are_run() -> None:
    blocks = [block for page in PAGES for block in blocks_of(page) if block.language in RAN_LANGUAGES]
    assert sum(outcome(block).startswith("not run") for block in blocks) < len(blocks) / 2


COMMENTED = """
<!-- setup:
  x = 1
-->
<!-- not run: needs an account -->
```python
print(x)
```

<!-- file: app.py -->
```python
app = 1
```

```sh
pip install "aprocore[cli]"
```

```sh
aprocore me
```
"""


def test_outcomes() -> None:
    blocks = blocks_of("page.md", COMMENTED)
    assert [outcome(block) for block in blocks] == [
        "not run: needs an account",
        "written to a file",
        "not run: installs packages",
        "run",
    ]
    assert blocks[0].comments["setup"] == "x = 1"
    assert blocks[0].line == 6


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("```\nx\n```\n", "name the language"),
        ("<!-- skip -->\n```sh\nx\n```\n", "unknown comment"),
        ("<!-- not run: -->\n```sh\nx\n```\n", "needs a text"),
        ("<!-- not run: a -->\nText.\n```sh\nx\n```\n", "not directly above"),
    ],
)
def test_mistakes_are_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        blocks_of("page.md", text)
