from __future__ import annotations

from pathlib import Path

import pytest

from tests.count_types import COUNTS, counts_of, main

#: What the reference leaves open; a change of the generator or of the data must not add to it.
BOUNDS = {
    "methods that return Any": 118,
    "models with an id that may be None": 21,
    "fields that are Any or an object without fields": 297,
}
MODULE = '''
@record
class Thing(Model):
    id: Id
    status: Literal["open"] | str | None = None
    parts: list[Any] | None = None
    owner: Owner | None = None

@record
class Owner(Model):
    id: Id | None = None

class ThingInput(TypedDict, total=False):
    name: Required[str]
    status: Literal["open"] | None

class ThingsResource(Resource):
    @property
    def parts(self) -> PartsResource: ...

    @overload
    def list(self, *, view: Literal["ids_only"]) -> Pages[Id]: ...
    @overload
    def list(self, *, view: Unset = UNSET) -> Pages[Thing]: ...
    @overloaded
    def list(self, *, view: Literal["ids_only"] | Unset = UNSET) -> Pages[Thing]:
        """List things.

        Args:
            view: Level of detail. Default: ids_only.
            per_page: Items per page. Default: 100.
        """

    def listed(self) -> Pages[Any]: ...
'''


def test_the_typed_layer_leaves_no_more_open_than_the_reference() -> None:
    counts = counts_of()
    assert {name: counts[name] for name in BOUNDS} == BOUNDS


def test_what_is_counted(tmp_path: Path) -> None:
    (tmp_path / "aprocore" / "rest").mkdir(parents=True)
    (tmp_path / "aprocore" / "rest" / "things.py").write_text(MODULE)
    assert counts_of(tmp_path) == {
        "methods": 2,
        "methods that return Any": 1,
        "models": 2,
        "models with an id that may be None": 1,
        "fields of models": 5,
        "fields that are Any or an object without fields": 1,
        "fields that are never None": 1,
        "fields with known values": 1,
        "objects in requests": 1,
        "required fields of objects in requests": 1,
        "fields of objects in requests with a closed set": 1,
        "parameters with a closed set": 1,
        "parameters with a documented default": 1,
        "methods whose type depends on an argument": 1,
    }


def test_two_checkouts_are_printed_side_by_side(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.argv", ["count_types", str(tmp_path)])
    main()
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(COUNTS)
    assert lines[0].split() == ["methods", "0", f"{counts_of()['methods']:,}"]
