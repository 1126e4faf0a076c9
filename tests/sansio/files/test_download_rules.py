from __future__ import annotations

import base64
from hashlib import md5, sha256
from typing import Any

import pytest

from aprocore.sansio.files.download_rules import Checksum, FileVersion, checksum_of, url_without_query
from tests.support.cases import cases

SHA = base64.b64encode(sha256(b"x").digest()).decode()
MD5 = base64.b64encode(md5(b"x").digest()).decode()


@cases(
    ("headers", "version"),
    [
        ({"ETag": '"a"', "Content-Length": "5"}, FileVersion('"a"', None, 5)),
        ({"ETag": 'W/"a"', "Last-Modified": "Tue"}, FileVersion(None, "Tue", None)),
        ({"ETag": "a", "Content-Length": "-5"}, FileVersion()),
        ({"ETag": '"a"', "Content-Length": "5", "Content-Encoding": "gzip"}, FileVersion()),
    ],
)
def test_version_of_a_response(headers: dict[str, str], version: FileVersion) -> None:
    assert FileVersion.of(headers) == version


def test_weak_validators_are_not_used() -> None:
    assert FileVersion('"a"', "Tue").range_headers(7) == {"Range": "bytes=7-", "If-Range": '"a"'}
    assert FileVersion(None, "Tue").range_headers(7) == {"Range": "bytes=7-", "If-Range": "Tue"}
    assert FileVersion().range_headers(7) == FileVersion('"a"').range_headers(0) == {}


@pytest.mark.fault("L05")
@cases(
    ("status", "headers", "verdict"),
    [
        (200, {}, "whole"),
        (206, {"Content-Range": "bytes 7-9/10"}, "continued"),
        (206, {"Content-Range": "bytes 7-9/*"}, "continued"),
        (206, {"Content-Range": "bytes 7-9/10", "ETag": '"a"'}, "continued"),
        (206, {"Content-Range": "bytes 7-9/10", "ETag": '"b"'}, "changed"),
        (206, {"Content-Range": "bytes 6-9/10"}, "changed"),
        (206, {"Content-Range": "bytes 7-8/10"}, "changed"),
        (206, {"Content-Range": "bytes 7-8/9"}, "changed"),
        (206, {"Content-Range": "bytes 7-10/11"}, "changed"),
        (206, {"Content-Range": "bytes 9-7/10"}, "changed"),
        (206, {"Content-Range": "items 7-9/10"}, "changed"),
        (206, {"Content-Range": "bytes 7-9/10", "Content-Encoding": "gzip"}, "changed"),
        (206, {}, "changed"),
    ],
)
def test_partial_answers_must_continue_the_same_version(status: int, headers: dict[str, str], verdict: str) -> None:
    assert FileVersion('"a"', None, 10).judge(status, headers, 7) == verdict


def test_part_that_was_not_requested_is_not_the_file() -> None:
    assert FileVersion().judge(206, {"Content-Range": "bytes 0-9/10"}, 0) == "changed"


@cases(
    ("headers", "checksum"),
    [
        ({}, None),
        ({"x-amz-checksum-sha256": SHA}, Checksum("sha256", sha256(b"x").hexdigest())),
        ({"x-amz-checksum-sha256": f"{SHA}-3"}, None),
        ({"Repr-Digest": f"md5=:x:, sha-256=:{SHA}:"}, Checksum("sha256", sha256(b"x").hexdigest())),
        ({"Content-MD5": MD5}, Checksum("md5", md5(b"x").hexdigest())),
        ({"Content-MD5": SHA}, None),
        ({"Content-MD5": MD5, "Content-Encoding": "gzip"}, None),
    ],
)
def test_checksum_in_the_headers(headers: dict[str, str], checksum: Checksum | None) -> None:
    assert checksum_of(headers) == checksum


@cases("values", [{}, {"etag": 5}, {"last_modified": []}])
def test_damaged_version_is_empty(values: dict[str, Any]) -> None:
    assert FileVersion.from_dict(values) == FileVersion()


def test_version_is_json() -> None:
    version = FileVersion('"a"', "Tue", 5)
    assert FileVersion.from_dict(version.to_dict()) == version
    assert FileVersion.from_dict({"etag": "a", "total": -1}) == FileVersion("a")


def test_signature_is_not_part_of_a_url() -> None:
    assert url_without_query("https://a.example/b?sig=1#c") == "https://a.example/b"
