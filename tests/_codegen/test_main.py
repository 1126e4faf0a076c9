from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from aprocore._codegen import __main__ as generator


@pytest.mark.slow
def test_manual_changes_are_found(tmp_path: Path) -> None:
    # Not copy2, which ends the process under Wine 8: there is no CopyFile2.
    shutil.copytree(generator.ROOT / generator.REST, tmp_path / generator.REST, copy_function=shutil.copyfile)
    for path in (generator.TABLE, generator.STUB, generator.JSON_TYPES):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(generator.ROOT / path, tmp_path / path)
    rest = tmp_path / generator.REST
    (rest / "directory" / "company_users.py").write_text("# by hand\n")
    (rest / "directory" / "company_vendors.py").unlink()
    (rest / "directory" / "added.py").touch()
    (rest / "_base.py").write_text("# written by hand\n")
    assert generator.differences(tmp_path) == [
        generator.REST / "directory" / name for name in ("added.py", "company_users.py", "company_vendors.py")
    ]


@pytest.mark.slow
def test_obsolete_files_are_deleted(tmp_path: Path) -> None:
    rest = tmp_path / generator.REST
    (rest / "directory").mkdir(parents=True)
    (rest / "directory" / "gone.py").touch()
    (rest / "_base.py").touch()
    generator.write(tmp_path)
    assert not (rest / "directory" / "gone.py").exists()
    assert (rest / "_base.py").exists()
