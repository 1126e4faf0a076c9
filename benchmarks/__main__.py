"""Run every measurement and print what README reports."""

from __future__ import annotations

from . import imports


def main() -> None:
    print(imports.report())


main()
