from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.system

ROOT = Path(__file__).parents[2]
#: The typed layer is half of it, the catalogue a tenth.
MAX_BYTES = 1_850_000
UI = "aprocore/sandbox/ui/"


def test_the_wheel_is_small_and_does_not_contain_the_generator(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path]
    subprocess.run(command, check=True, cwd=ROOT)
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.stat().st_size < MAX_BYTES
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {"aprocore/py.typed", "aprocore/catalogue/operations.json", "aprocore/rest/namespaces.py"} <= {*names}
    assert {name for name in names if name.startswith(UI) and not name.endswith(".py")} == {
        path.relative_to(ROOT).as_posix()
        for folder in ("static", "templates")
        for path in (ROOT / UI / folder).rglob("*")
        if path.is_file()
    }
    assert f"{UI}templates/dashboard.html" in names
    assert [name for name in names if not name.startswith(("aprocore/", "aprocore-")) or "_codegen" in name] == []
