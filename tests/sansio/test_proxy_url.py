from __future__ import annotations

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError
from aprocore.sansio.proxy_url import Proxy
from aprocore.types import Secret
from tests.support.canary import CANARY, assert_hidden, assert_never_shown, traceback_of


def parse(url: str, default_scheme: str = "http") -> Proxy:
    return Proxy.parse(Secret(url), "HTTPS_PROXY", default_scheme=default_scheme)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://proxy.example:3128", "http://proxy.example:3128"),
        ("HTTP://Proxy.example:3128/", "http://proxy.example:3128"),
        ("http://proxy", "http://proxy:80"),
        ("https://proxy", "https://proxy:443"),
        ("proxy:3128", "http://proxy:3128"),
        ("user:password@proxy:3128", "http://proxy:3128"),
        ("http://[fd00::1]:3128", "http://[fd00::1]:3128"),
        ("http://10.1.2.3:3128", "http://10.1.2.3:3128"),
    ],
)
def test_origin_has_no_credentials(url: str, origin: str) -> None:
    assert parse(url).origin == origin


@given(st.text(), st.text())
def test_credentials_are_percent_decoded(user: str, password: str) -> None:
    try:
        expected = f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"
    except UnicodeEncodeError:
        return  # a lone surrogate can't be percent-encoded
    proxy = parse(f"http://{quote(user, safe='')}:{quote(password, safe='')}@proxy:3128")
    assert proxy.headers == {"Proxy-Authorization": expected}
    assert proxy.origin == "http://proxy:3128"


def test_a_proxy_without_credentials() -> None:
    assert parse("http://proxy:3128").headers is None


def test_a_user_without_a_password() -> None:
    encoded = base64.b64encode(b"joe:").decode()
    assert parse("http://joe@proxy:3128").headers == {"Proxy-Authorization": f"Basic {encoded}"}


def test_the_password_is_not_shown() -> None:
    proxy = parse(f"http://joe:{quote(CANARY, safe='')}@proxy:3128")
    assert_never_shown(proxy)
    assert "Basic" not in repr(proxy)


@pytest.mark.parametrize("scheme", ["socks", "socks4", "SOCKS5", "socks5h"])
def test_socks_is_not_supported(scheme: str) -> None:
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY is the URL of a SOCKS proxy, which is not") as caught:
        parse(f"{scheme}://joe:{CANARY}@proxy:1080")
    assert "http://user:password@" in caught.value.hint
    assert_hidden(traceback_of(caught.value) + str(caught.value))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://",
        "ftp://joe:{}@proxy:3128",
        "http://joe:{}@proxy:0",
        "http://joe:{}@proxy:99999",
        "http://joe:{}@proxy:x",
        "http://joe:{}@proxy/path",
        "http://joe:{}@proxy?x=1",
        "http://joe:{}@proxy#x",
        "http://joe:{}/x@proxy:3128",
        "http://joe:{} x@proxy:3128",
        "http://joe:{}é@proxy:3128",
        "http://joe:{}@pro%xy:3128",
        "http://joe:{}@[proxy]:3128",
        "http://joe:{}@[proxy:3128",
        "http://joe:{}@[fd00::zz]:3128",
        "http://joe:{}\r\n@proxy:3128",
    ],
)
def test_an_invalid_url_is_rejected_and_not_shown(url: str) -> None:
    with pytest.raises(ConfigurationError, match=r"HTTPS_PROXY is not the URL of an HTTP proxy\.") as caught:
        parse(url.format(CANARY))
    assert_hidden(traceback_of(caught.value) + str(caught.value))


def test_a_scheme_is_required_without_a_default() -> None:
    with pytest.raises(ConfigurationError, match="is not the URL"):
        parse("proxy:3128", default_scheme="")


@given(st.text())
def test_any_text_is_a_proxy_or_a_configuration_error(text: str) -> None:
    try:
        proxy = parse(text)
    except ConfigurationError:
        return
    assert 0 < proxy.port < 65536
    assert parse(proxy.origin).origin == proxy.origin
