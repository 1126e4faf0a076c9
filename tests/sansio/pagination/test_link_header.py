from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from aprocore.sansio.pagination import link_header
from aprocore.sansio.pagination.link_header import Link, links_of, parse_links, target_of
from tests.support.cases import cases

ORIGIN = "https://api.procore.com"
HERE = "/rest/v1.0/things?page=1"


def parsed(text: str) -> list[tuple[str, list[str]]]:
    return [(link.target, sorted(link.relations)) for link in parse_links(text)]


@cases(
    ("text", "links"),
    [
        ("", []),
        (" , ,", []),
        ('<a>; rel="next"', [("a", ["next"])]),
        ("<a>;rel=next", [("a", ["next"])]),
        ("<a> ; REL = NEXT , <b>", [("a", ["next"]), ("b", [])]),
        ('<a,b;c="d">; rel="next"', [('a,b;c="d"', ["next"])]),
        ('<a>; rel="next last",', [("a", ["last", "next"])]),
        ('<a>; title="x, <b>; rel=\\"prev\\""; rel="next"', [("a", ["next"])]),
        ('<a>; rel="next"; rel="prev"', [("a", ["next"])]),
        ('<a>; rel="prev"; anchor="/elsewhere", <b>; rel="next"', [("b", ["next"])]),
        ('<a>;; rel="next";, <b>', [("a", ["next"]), ("b", [])]),
        ('<a> junk; rel="next" junk, <b>; rel=x', [("a", ["next"]), ("b", ["x"])]),
        ('<a>; rel="next', [("a", [])]),
        ("<a>; rel", [("a", [])]),
        ("<a", []),
        ("junk, <a>", []),
        ("< a >; rel='next'", [("a", ["'next'"])]),
    ],
)
def test_links_are_parsed(text: str, links: list[tuple[str, list[str]]]) -> None:
    assert parsed(text) == links


TOKENS = st.from_regex(r"[a-z][a-z0-9.-]{0,8}", fullmatch=True)
TARGETS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="<>"), min_size=1)
TEXTS = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E))
SPACES = st.text(" \t", max_size=2)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, tuple[str, list[str]]]:
    """Draw a link, and one of the ways to write it."""
    target, relations = draw(TARGETS), draw(st.lists(TOKENS, min_size=1, max_size=3, unique=True))
    quoted = len(relations) > 1 or draw(st.booleans())
    parameters = ["rel=" + (f'"{" ".join(relations)}"' if quoted else relations[0])]
    for name, value in draw(st.dictionaries(TOKENS, TEXTS, max_size=2)).items():
        if name not in ("rel", "anchor"):
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            parameters.insert(draw(st.integers(0, len(parameters))), f'{name}="{escaped}"')
    separators = [f"{draw(SPACES)};{draw(SPACES)}" for _ in parameters]
    return f"<{target}>" + "".join(map("".join, zip(separators, parameters, strict=True))), (target, sorted(relations))


@pytest.mark.fault("P01")
@given(st.lists(written()), SPACES)
def test_formatted_links_are_parsed(links: list[tuple[str, tuple[str, list[str]]]], space: str) -> None:
    assert parsed(f"{space},{space}".join(text for text, _ in links)) == [link for _, link in links]


@given(st.text('<>;,="\\ \tabrel', max_size=200))
def test_any_text_is_parsed(text: str) -> None:
    for link in parse_links(text):
        assert f"<{link.target}" in text.replace(" ", "").replace("\t", "") or link.target in text


@given(
    st.lists(
        st.sampled_from(
            ["<a>", "<b,c>", "< d >", "<", ">", ";", "; ", ' rel="', 'rel="next"', 'rel="last"', '"', ",", " ,"]
        )
    ).map("".join)
)
def test_plain_links_are_parsed_as_all_others(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(link_header, "_PLAIN", re.compile("(?!)"))
        expected = parsed(text)
    assert parsed(text) == expected


def test_parsing_takes_linear_time() -> None:
    for text in (
        '<a>; rel="next"' + " " * 60_000 + "x",
        '<a>; rel="' + "a" * 60_000,
        "<a>;" + " " * 60_000 + "x",
        '<a>; x="' + "\\a" * 30_000,
        "<a>" + " " * 60_000 + "x",
        "<a>" + ";" * 60_000,
        "<a>;x=" * 10_000,
    ):
        assert len(parsed(text)) >= 1


def test_missing_header_differs_from_an_empty_one() -> None:
    assert links_of({}) is None
    assert links_of(CIMultiDict()) is None
    assert links_of({"Link": ""}) == ()
    both = CIMultiDict([("link", "<a>; rel=last"), ("Link", "<b>; rel=next")])
    assert links_of(both) == (Link("a", frozenset({"last"})), Link("b", frozenset({"next"})))


def test_repr_hides_the_target() -> None:
    assert "secret" not in repr(Link("/x?token=secret", frozenset({"next"})))


@pytest.mark.parametrize(
    ("link", "target"),
    [
        (f"{ORIGIN}/rest/v1.0/things?page=2", "/rest/v1.0/things?page=2"),
        ("https://API.procore.com:443/rest/v1.0/things?page=2#x", "/rest/v1.0/things?page=2"),
        ("/vapid/things?q=a%2Fb+c&x[]=1", "/vapid/things?q=a%2Fb+c&x[]=1"),
        ("?page=2", "/rest/v1.0/things?page=2"),
        ("//api.procore.com/rest/v2.0/x", "/rest/v2.0/x"),
        ('?filters[name]="a"|b', "/rest/v1.0/things?filters[name]=%22a%22%7Cb"),
    ],
)
def test_target_of_a_link(link: str, target: str) -> None:
    assert target_of(Link(link, frozenset()), ORIGIN, HERE) == (ORIGIN, target)


@pytest.mark.fault("P04")
@cases(
    ("link", "problem"),
    [
        ("https://storage.procore.com/rest/v1.0/things", "leads to https://storage.procore.com, but the API is at"),
        ("https://api.procore.com.evil.example/rest/v1.0/x", "leads to https://api.procore.com.evil.example"),
        ("https://api.procore.com:8443/rest/v1.0/x", "leads to https://api.procore.com:8443"),
        ("http://api.procore.com/rest/v1.0/x", "it is not https"),
        ("https://a:b@api.procore.com/rest/v1.0/x", "user information"),
        ("https://api.procore.com/oauth/token?x=secret", "leads to /oauth/token, which is not a path of the API"),
        ("/rest/v1.0/%zz", "not a path of the API"),
        ("/rest/v1.0/a b", "a character that a URL cannot have"),
        ("https://[::1", "it has an invalid host or port"),
    ],
)
def test_target_outside_the_api_is_rejected(link: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem) as caught:
        target_of(Link(link, frozenset()), ORIGIN, HERE)
    assert "secret" not in str(caught.value)
