from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import FEDERAL, PRODUCTION, ConfigurationError, ProtocolError
from aprocore.sansio.redirects import FileLocation, is_elsewhere, parse_file_url, parse_location, redirected_to
from aprocore.types import RequestLine
from tests.support.cases import cases

API = PRODUCTION.api_url
LOOPBACK = "http://127.0.0.1:8000"
LINE = RequestLine("GET", "/rest/v1.0/files/1")
START = FileLocation(API, "/rest/v1.0/files/1?v=2", trusted=True)


def hop(url: str, current: FileLocation = START, api: str = API) -> FileLocation:
    return redirected_to(current, {"Location": url}, api, LINE)


@pytest.mark.fault("L03")
@cases(
    ("url", "trusted"),
    [
        ("https://api.procore.com/rest/v1.0/files/1", True),
        ("https://api.procore.com:443/x", True),
        ("https://storage.procore.com/x?sig=a%2Fb+c", True),
        ("https://procore.com/x", True),
        ("https://storage.procore.com:8443/x", False),
        ("https://evilprocore.com/x", False),
        ("https://procore.com.evil.example/x", False),
        ("https://api-procore.com/x", False),
        ("https://procore.com./x", False),
        ("https://files.procoregov.com/x", False),
        ("https://s3.amazonaws.com/x?X-Amz-Signature=a", False),
        ("https://xn--procre-yxa.com/x", False),
        ("https://[2001:db8::1]/x", False),
    ],
)
def test_token_is_sent_only_to_the_domain_of_the_api(url: str, trusted: bool) -> None:
    assert parse_file_url(url, API).trusted is trusted


def test_domains_do_not_trust_each_other() -> None:
    assert parse_file_url("https://files.procoregov.com/x", FEDERAL.api_url).trusted
    assert not parse_file_url("https://storage.procore.com/x", FEDERAL.api_url).trusted
    assert not parse_file_url("https://storage.procore.com/x", "https://127.0.0.1:8000").trusted


@pytest.mark.fault("H16")
@cases(
    "url",
    [
        "http://api.procore.com/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://procore.com/x",
        "https://user@storage.procore.com/x",
        "https://user:secret@storage.procore.com/x",
        "https://storage.procore.com:99999/x",
        "https://storage.procore.com/a b",
        "https://storage.procore.com/a\r\nX: y",
        "https://storage.procore.com\\@evil.example/x",
        "https://pr\u043ecore.com/x",
        "http://127.0.0.1:9000/x",
    ],
)
def test_other_urls_are_rejected(url: str) -> None:
    with pytest.raises(ConfigurationError, match="The file can't be downloaded from this URL"):
        parse_file_url(url, API)
    with pytest.raises(ProtocolError, match="not followed"):
        hop(url)


def test_url_without_a_host_is_rejected() -> None:
    with pytest.raises(ConfigurationError, match="The file can't be downloaded from this URL"):
        parse_file_url("https:///x", API)


@pytest.mark.fault("H16")
def test_relative_redirect_keeps_the_origin() -> None:
    assert hop("/a/b?c=%2f") == FileLocation(API, "/a/b?c=%2f", trusted=True)
    assert hop("c") == FileLocation(API, "/rest/v1.0/files/c", trusted=True)
    assert hop("//storage.procore.com/x") == FileLocation("https://storage.procore.com", "/x", trusted=True)
    assert hop("//evil.example/x") == FileLocation("https://evil.example", "/x", trusted=False)


@pytest.mark.fault("H16")
@pytest.mark.parametrize("headers", [{}, {"Location": ""}])
def test_redirect_without_a_valid_target_is_rejected(headers: dict[str, str]) -> None:
    with pytest.raises(ProtocolError, match="not followed"):
        redirected_to(START, headers, API, LINE)


@pytest.mark.fault("Z09")
def test_redirect_from_https_to_http_is_rejected() -> None:
    with pytest.raises(ProtocolError, match="from https to http"):
        hop(f"{LOOPBACK}/x", FileLocation("https://127.0.0.1:1", "/", trusted=False), LOOPBACK)


def test_plain_http_is_allowed_only_on_this_machine() -> None:
    start = FileLocation(LOOPBACK, "/rest/x", trusted=True)
    assert hop("http://127.0.0.1:9000/x", start, LOOPBACK) == FileLocation("http://127.0.0.1:9000", "/x", trusted=False)
    with pytest.raises(ProtocolError):
        hop("http://192.0.2.1/x", start, LOOPBACK)


@pytest.mark.fault("L02")
def test_token_is_not_sent_again_after_an_untrusted_host() -> None:
    away = hop("https://s3.amazonaws.com/x")
    assert not hop("https://api.procore.com/rest/v1.0/me", away).trusted


@pytest.mark.fault("U02")
@pytest.mark.parametrize("url", ["https://s/x?sig=a%2Fb+c%3D&X-Amz=~'()*!", "https://s/a%20b/%c3%a9;v=1?q=[1]&r=a/b?c"])
def test_signed_url_stays_unchanged(url: str) -> None:
    location = parse_file_url(url, API)
    assert location.origin + location.target == url
    assert "sig" not in repr(location)


def test_other_origin_is_elsewhere() -> None:
    assert is_elsewhere("https://storage.procore.com/x", API)
    assert not is_elsewhere(f"{API}/rest/v1.0/me", API)
    assert not is_elsewhere("/rest/v1.0/me?next=https://evil.example", API)


@pytest.mark.fault("I01")
@given(st.text(alphabet="htps:/.@procemvil%#?\\[]0443-é\t ", max_size=60) | st.from_regex(r"https?://[a-z.@:0-9]*/"))
def test_trusted_hosts_are_in_the_domain(url: str) -> None:
    try:
        location = hop(url)
    except ProtocolError:
        return
    parts = urlsplit(location.origin)
    assert parts.scheme == "https"
    if location.trusted:
        assert parts.hostname is not None
        assert f".{parts.hostname}".endswith(".procore.com")
        assert parts.port in (None, 443)


def test_bytes_of_a_url_that_are_not_utf8_are_percent_encoded() -> None:
    assert (
        parse_location("https://api.procore.com/caf\udce9?q=\udcff", "https://api.procore.com").target
        == "/caf%E9?q=%FF"
    )
    with pytest.raises(ValueError, match="a lone surrogate") as caught:
        parse_location("https://api.procore.com/\ud800", "https://api.procore.com")
    assert type(caught.value) is ValueError
