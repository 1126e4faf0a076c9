"""Recordings as files: what can't be read or written is reported."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import msgspec
import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox.recording.cassette import Cassette, load, save
from aprocore.sandbox.recording.modes import ReplayMode

_INFORMATIONAL = msgspec.json.encode(
    {
        "aprocore_recording": 1,
        "recorded": "",
        "exchanges": [{"asked": {"method": "GET", "path": "/"}, "answered": {"status": 100}}],
    }
)


class TestCassette:
    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"{", r"is invalid: it is not JSON \(.+\)\. Record it again with"),
            (b'{"http_interactions": []}', "is invalid: it does not match the format of recordings"),
            (b'{"aprocore_recording": 2}', "made by a newer release of aprocore"),
            (b'{"aprocore_recording": 1}', "is invalid: it does not match the format of recordings"),
            (b'{"aprocore_recording": 1, "recorded": "\xff"}', "is invalid: it is not JSON"),
            (_INFORMATIONAL, r"it does not match the format of recordings \(.+\)\. Record it again with"),
        ],
    )
    def test_invalid_file(self, tmp_path: Path, content: bytes, message: str) -> None:
        path = tmp_path / "one.json"
        path.write_bytes(content)
        with pytest.raises(ConfigurationError, match=message):
            load(path)

    def test_unwritable_file(self, tmp_path: Path) -> None:
        (tmp_path / "recordings").write_text("")
        with pytest.raises(ConfigurationError, match=r"one.one\.json cannot be written: .+\. Check that its folder"):
            save(Cassette(aprocore_recording=1, recorded=""), tmp_path / "recordings" / "one" / "one.json")
        exists = re.escape(os.strerror(errno.EEXIST)) if os.name != "nt" else ".+"  # a text of Windows itself
        with pytest.raises(ConfigurationError, match=f"cannot be written: {exists}"):
            save(Cassette(aprocore_recording=1, recorded=""), tmp_path / "recordings" / "one.json")

    def test_company_id_with_too_many_digits_stays_text(self) -> None:
        assert ReplayMode(Cassette(aprocore_recording=1, recorded="", company_id="9" * 5000)).company_id == "9" * 5000
        assert ReplayMode(Cassette(aprocore_recording=1, recorded="", company_id="7")).company_id == 7

    def test_missing_or_unreadable_file(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match=r"Recording not found: .*one\.json\. Record it with pytest"):
            load(tmp_path / "one.json")
        with pytest.raises(ConfigurationError, match=f"cannot be read: {re.escape(os.strerror(errno.EISDIR))}"):
            load(tmp_path)
