from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from aprocore import DecodeError
from aprocore.sansio.decoding.decode_errors import BOM, is_nested_deeper, is_truncated
from aprocore.sansio.decoding.json import decode
from tests.sansio.test_redaction import LOGIN_PAGE
from tests.support.cases import cases

TEXTS = st.text(max_size=8) | st.sampled_from(
    ["\\", '"', "\\u12", '\\"', "\ud800", "\udc00\ud800", "\U0001f600", "true"]
)
"""With lone surrogates."""
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)
FINISHED = ["", '"', "0", "rue", "ue", "e", "alse", "lse", "se", "ull", "ll", "l"]
FINISHED += ['\\"', 'n"', 'u0041"', '0041"', '041"', '41"', '1"']
FILLED = ["", ":0", "0", '"":0']


def written(value: Any, *, ascii_only: bool, indent: int | None) -> bytes:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    return (text if ascii_only else text.encode("utf-8", "ignore").decode()).encode()


def can_be_completed(beginning: str) -> bool:
    for finished in FINISHED:
        text = beginning + finished
        for filled in FILLED:
            closers, in_string, skip = "", False, False
            for letter in text + filled:
                if skip:
                    skip = False
                elif letter == "\\":
                    skip = in_string
                elif letter == '"':
                    in_string = not in_string
                elif not in_string and letter in "[{":
                    closers = "]}"["[{".index(letter)] + closers
                elif not in_string and letter in "]}":
                    closers = closers[1:]
            try:
                json.loads(text + filled + closers, parse_constant=int)
            except ValueError:
                continue
            return True
    return False


class TestTruncation:
    @pytest.mark.fault("H06")
    @given(DOCUMENTS, st.booleans(), st.sampled_from([None, 1]), st.booleans())
    @example({"a": ["\U0001f600\\", -1.5e10, {"é": [True, False, None]}]}, False, None, True)
    @example(["\U0001f600\ud800x"], True, None, False)
    def test_json_truncated_anywhere_is_detected(
        self, value: Any, ascii_only: bool, indent: int | None, bom: bool
    ) -> None:
        body = (BOM if bom else b"") + written(value, ascii_only=ascii_only, indent=indent)
        for end in range(len(body)):
            if is_truncated(body[:end]):
                with pytest.raises(DecodeError) as caught:
                    decode(body[:end])
                assert caught.value.truncated
            else:
                # A number may continue after a truncation.
                assert type(decode(body[:end])) in (int, float)

    @pytest.mark.fault("H06")
    @given(DOCUMENTS, st.booleans())
    def test_complete_json_is_not_truncated(self, value: Any, ascii_only: bool) -> None:
        assert not is_truncated(written(value, ascii_only=ascii_only, indent=None))

    @pytest.mark.fault("H06")
    @given(DOCUMENTS, st.sampled_from([b"]", b"}", b",", b"x", b"NaN", b"<", b'"', b"\xff", b"[0", b"'a"]), st.data())
    def test_malformed_json_is_not_truncated(self, value: Any, wrong: bytes, data: st.DataObject) -> None:
        body = written([value], ascii_only=True, indent=None) + wrong
        end = data.draw(st.integers(len(body) - len(wrong) + 1, len(body)))
        assert not is_truncated(body[:end])

    @pytest.mark.fault("H06")
    @given(st.text('[]{}",:\\uaF09.-+eEtfnrls <', max_size=12) | st.text('[{"a\\u1,:]}tn-0.e', max_size=12))
    @example("[n,1")
    @example("no")
    @example('"surge')
    @example('t"')
    @example('t""')
    @example('{"":f"a')
    @example('["a",true,"b","n')
    @example('["\\uZ')
    @example('["\\\\uZ')
    @example('{"a\\')
    @example("[-")
    @example("[1.]")
    @example("01")
    def test_text_is_truncated_if_it_can_be_completed(self, text: str) -> None:
        try:
            json.loads(text, parse_constant=int)
        except ValueError:
            expected = can_be_completed(text)
        else:
            expected = False
        assert is_truncated(text.encode()) is expected

    @pytest.mark.fault("H06")
    @cases(
        "body",
        [
            LOGIN_PAGE.encode(),
            b"<",
            b"Bad Gateway",
            b"no",
            b"true!",
            gzip.compress(b"{}", mtime=0),
            '{"a": "é'.encode("latin-1") + b'"',
            b'["\xff',
            '{"a": 1'.encode("utf-16"),
            '{"a": 1'.encode("utf-16-le"),
            b"[NaN",
            b"[1e999, ",
            b"{'a",
            b"[" * 100_000,
        ],
    )
    def test_garbage_is_not_truncated(self, body: bytes) -> None:
        assert not is_truncated(body)
        with pytest.raises(DecodeError) as caught:
            decode(body)
        assert not caught.value.truncated

    @pytest.mark.fault("H06")
    @pytest.mark.parametrize("body", [b"", b" \n", BOM[:1], BOM[:2], BOM, BOM + b" "])
    def test_empty_body_is_truncated(self, body: bytes) -> None:
        assert is_truncated(body)

    @pytest.mark.fault("H06")
    def test_check_does_not_take_quadratic_time(self) -> None:
        for body in (b'"' + b'\\"' * 2_000_000, b'["' + b"\\\\" * 2_000_000, b"[" + b'"",' * 500_000):
            assert is_truncated(body)


class TestMessages:
    def refused(self, body: bytes, content_type: str | None = None) -> DecodeError:
        with pytest.raises(DecodeError) as caught:
            decode(body, {"Content-Type": content_type} if content_type is not None else {})
        str(caught.value).encode()
        return caught.value

    @pytest.mark.fault("H12")
    def test_page_error_shows_the_title(self) -> None:
        error = self.refused(LOGIN_PAGE.encode(), "text/html; charset=utf-8")
        assert error.message == "The response is not JSON but a page titled 'Procore & you:' (text/html)."
        assert "Forgot it?" in str(error)
        assert "CANARY" not in f"{error!r} {error.hint} {error.body}"
        assert len(str(error)) < 400
        untitled = self.refused(b"<p>Down for " + b"maintenance " * 10_000)
        assert untitled.message == "The response is not JSON but a page."
        assert "It says: 'Down for maintenance" in str(untitled)
        assert len(str(untitled)) < 400
        assert len(untitled.body) <= 8 * 1024 + 1
        assert str(self.refused(b"<script>")) == "The response is not JSON but a page."

    @pytest.mark.fault("H12")
    def test_error_shows_the_beginning_of_the_body(self) -> None:
        error = self.refused(b"id,name\n" + b"1,x\n" * 100_000, "Text/CSV")
        assert error.message.startswith("The response is not JSON: it is malformed (Text/CSV). The decoder reports: ")
        assert "It begins: 'id,name" in str(error)
        assert len(str(error)) < 400
        assert len(error.body) <= 8 * 1024 + 1

    @pytest.mark.fault("H12")
    @pytest.mark.parametrize("content_type", ["", "x" * 10_000, "a/b\x1b[31m\udc80", "\r\n", "é/é", ";charset"])
    def test_any_content_type_is_accepted(self, content_type: str) -> None:
        assert len(str(self.refused(b"<p>", content_type))) < 200
        assert "\x1b" not in str(self.refused(b"x", content_type))

    @pytest.mark.fault("I05")
    def test_signed_urls_and_tokens_are_redacted(self) -> None:
        for body in (
            b'{"url": "https://storage.example.com/f?X-Amz-Signature=apc-CANARY", "a',
            b'{"access_token": "apc-CANARY-1',
            b"<a href='/f?sig=apc-CANARY'>x</a>",
        ):
            error = self.refused(body)
            assert "CANARY" not in f"{error!r} {error.body} {error.hint}"

    @pytest.mark.fault("D05")
    @cases("charset", ["latin1", "ISO-8859-1", '"utf-16"', "utf-7", "x-unknown", "cp1252", "utf-8-x"])
    @cases("body", ['{"a": "é"}', '{"a": "+AOk-"}'])
    def test_other_charset_is_named(self, charset: str, body: str) -> None:
        error = self.refused(body.encode(), f"application/json; charset={charset}")
        assert f"declared to be in {charset.strip(chr(34))}; only UTF-8 is supported" in str(error)
        assert not error.truncated

    @pytest.mark.fault("D05")
    @pytest.mark.parametrize(
        "content_type",
        [
            "application/json",
            "application/json; charset=utf-8",
            'application/json;charset="UTF-8"',
            "application/json; x=y; Charset = utf8",
            "application/json; charset=us-ascii",
            "application/json; charset=",
            "application/json; xcharset=latin1",
        ],
    )
    def test_utf8_aliases_are_accepted(self, content_type: str) -> None:
        assert decode('{"a": "é+"}'.encode(), {"Content-Type": content_type}) == {"a": "é+"}

    @pytest.mark.fault("D05")
    def test_ascii_body_is_accepted_with_any_charset(self) -> None:
        assert decode(b'{"a": "e"}', {"Content-Type": "application/json; charset=latin1"}) == {"a": "e"}

    @pytest.mark.fault("D05")
    @cases("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
    @cases("text", ['{"a": "é"}', '{"a": "e"}', '[1, "', '"é'])
    def test_detected_encoding_is_named(self, encoding: str, text: str) -> None:
        error = self.refused(text.encode(encoding))
        assert f"it is in {encoding[:6]}" in str(error)
        assert not error.truncated
        assert str(self.refused(text.encode(encoding), f"application/json; charset={encoding}")).count(encoding) == 1

    @pytest.mark.fault("D05")
    @pytest.mark.parametrize("body", [b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\x80"', b'["\\ud800\xff"]', b'["\xe9", "'])
    def test_invalid_utf8_is_reported(self, body: bytes) -> None:
        error = self.refused(body)
        assert "it is not valid UTF-8" in str(error)
        assert not error.truncated

    @pytest.mark.fault("D05")
    @pytest.mark.parametrize("rest", [b"", b" ", b'{"a"', BOM])
    def test_single_byte_order_mark_is_dropped(self, rest: bytes) -> None:
        assert decode(BOM + b'{"a": "\\ud800"}') == {"a": "\ud800"}
        assert not str(self.refused(BOM + rest)).startswith("The response is not in UTF-8")
        assert self.refused(BOM + rest).truncated is (rest != BOM)


@given(st.lists(st.sampled_from(["[", "]", "{", "}", '"[[[{{{"', '"\\"[["', '"\\\\"', "0", ","])).map("".join))
def test_depth_ignores_brackets_in_strings(text: str) -> None:
    outside = text.replace('"[[[{{{"', "").replace('"\\"[["', "")
    depth = deepest = 0
    for letter in outside:
        depth += (letter in "[{") - (letter in "]}")
        deepest = max(deepest, depth)
    assert not is_nested_deeper(text.encode(), deepest)
    if deepest:
        assert is_nested_deeper(text.encode(), deepest - 1)
