from __future__ import annotations

import builtins
import gc
import json
import logging
import sys
import threading
import typing
import weakref
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import DecodeError, Response
from aprocore.model import Model, record, renamed
from aprocore.sansio.decoding.json import MAX_DEPTH
from aprocore.sansio.decoding.record_decoder import decoder_of
from tests.support.cases import cases

Id = int | str
Date = date
DateTime = datetime


@record
class Rfi(Model):
    id: Id | None = None
    subject: str | None = None
    count: int | None = None
    hours: float | None = None
    open: bool | None = None
    due_date: Date | None = None
    created_at: DateTime | None = None
    amount: Decimal | None = None
    self_: Link | None = renamed("self")
    list: list[Link] | None = None
    days: builtins.list[Date] | None = None
    by_name: Mapping[str, Link] | None = None
    answers: Rfi | None = None
    custom_fields: Mapping[str, Any] | None = None
    anything: Any = None
    nowhere: Nowhere | None = None  # type: ignore[name-defined] # noqa: F821


@record
class Link(Model):
    href: str | None = None
    rfi: Rfi | None = None


def decode(sent: Any, *, enveloped: bool = False, into: Any = Rfi) -> Any:
    body = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
    return Response(status=200, headers={}, body=body, into=into, enveloped=enveloped).value


def record_with_invalid_date(sent: dict[str, Any]) -> Any:
    """Return the record of an object in a body that the decoder rejects because of an invalid date."""
    (made, _) = decode([sent, {"due_date": "0000-00-00"}])
    return made


FULL: dict[str, Any] = {
    "id": 562949953421312,
    "subject": "Door",
    "count": 3,
    "hours": 1.5,
    "open": True,
    "due_date": "2026-02-28",
    "created_at": "2026-02-28T12:00:00Z",
    "amount": "10.50",
    "self": {"href": "/rfis/1", "method": "GET"},
    "list": [{"href": "a", "more": 1}, None, {"rfi": {"id": "7", "more": 2}}],
    "days": ["2026-02-28", None],
    "by_name": {"Joe": {"href": "b", "more": 3}},
    "answers": {"id": 2, "custom_field_5": "five"},
    "custom_fields": {"custom_field_1": {"value": 1.5}},
    "anything": [1, {"a": None}],
    "nowhere": {"a": 1},
    "custom_field_9": 9,
    "two words": {"deep": [1]},
}

KEYS = st.sampled_from([*FULL, "href"])
READERS: list[Callable[[dict[str, Any]], Any]] = [decode, lambda sent: decode([sent])[0], record_with_invalid_date]


class TestDecoding:
    @pytest.mark.parametrize("read", READERS)
    def test_declared_fields_have_their_types(self, read: Callable[[dict[str, Any]], Any]) -> None:
        rfi = read(FULL)
        assert (rfi.id, rfi.subject, rfi.count, rfi.hours, rfi.open) == (562949953421312, "Door", 3, 1.5, True)
        assert rfi.due_date == date(2026, 2, 28)
        assert rfi.created_at == datetime(2026, 2, 28, 12, tzinfo=UTC)
        assert rfi.amount == Decimal("10.50")
        assert rfi.self_ == Link(href="/rfis/1")
        assert rfi.list == [Link(href="a"), None, Link(rfi=Rfi(id="7"))]
        assert rfi.days == [date(2026, 2, 28), None]
        assert rfi.by_name == {"Joe": Link(href="b")}
        assert rfi.answers == Rfi(id=2)
        assert rfi.custom_fields == {"custom_field_1": {"value": 1.5}}
        assert (rfi.anything, rfi.nowhere) == ([1, {"a": None}], {"a": 1})

    @pytest.mark.parametrize("read", READERS)
    def test_undeclared_keys_are_accessible_at_every_depth(self, read: Callable[[dict[str, Any]], Any]) -> None:
        rfi = read(FULL)
        assert (rfi.custom_field_9, rfi["two words"], rfi["due_date"]) == (9, {"deep": [1]}, "2026-02-28")
        assert rfi.self_["method"] == "GET"
        assert (rfi.list[0].more, rfi.list[2].rfi.more) == (1, 2)
        assert rfi.by_name["Joe"].more == 3
        assert rfi.answers.custom_field_5 == "five"
        assert rfi.to_dict() == FULL

    def test_missing_fields_are_none(self) -> None:
        assert decode({}) == Rfi()
        assert "id" not in decode({})
        assert decode({}).to_dict() == {}

    @pytest.mark.parametrize("body", [b"[]", b'{"data": []}', b' {"data" : [ ] } '])
    def test_empty_array_becomes_an_empty_list(self, body: bytes) -> None:
        assert decode(body, enveloped=True) == []

    ENVELOPED: typing.ClassVar = [
        {"data": {"id": 1, "more": 2}},
        {"meta": {"id": 3}, "data": {"id": 1, "more": 2}},
        {"id": 1, "more": 2},
        {"data": {"id": 1, "more": 2, "due_date": "0000-00-00"}},
    ]

    @pytest.mark.parametrize("sent", ENVELOPED)
    def test_envelope_is_unwrapped(self, sent: Any) -> None:
        in_a_list = decode([sent], enveloped=True)[0] if "data" not in sent else None
        for decoded in (decode(sent, enveloped=True), in_a_list):
            assert decoded is None or (decoded.id, decoded["more"]) == (1, 2)
        if "data" in sent:
            (decoded,) = decode({**sent, "data": [sent["data"]]}, enveloped=True)
            assert (decoded.id, decoded["more"]) == (1, 2)
            assert decode(sent)["data"] == sent["data"]

    def test_byte_order_mark_and_lone_surrogates_are_accepted(self) -> None:
        record = decode(b'\xef\xbb\xbf{"subject": "\\ud800", "amount": 0.10, "x": "\\udfff"}')
        assert (record.subject, str(record.amount), record["x"]) == ("\ud800", "0.10", "\udfff")

    def test_response_can_not_set_the_source(self) -> None:
        for value in (None, {"a": 1}, [0, None]):
            record = decode({"_came": value, "id": 1})
            assert record.to_dict() == {"_came": value, "id": 1}

    @pytest.mark.fault("D04")
    def test_last_value_of_repeated_keys_counts(self) -> None:
        links = b'"self": {"href": "a", "n": 1}, "list": [{"href": "b", "n": 2}], "self": {"href": "c", "n": 3}'
        record = decode(b'{"self": null, ' + links + b"}")
        assert (record.self_.href, record.self_.n) == ("c", 3)
        assert (record.list[0].href, record.list[0].n) == ("b", 2)

    def test_records_of_other_modules_and_subclasses_are_decoded(self) -> None:
        class Checked(Link):
            def checked(self) -> bool:
                return True

        @record
        class Longer(Link):
            longer: DateTime | None = None

        assert decode({"href": "a", "b": 1}, into=Checked).checked()
        made = decode({"href": "a", "rfi": {"id": 1}, "longer": "2026-02-28", "b": 1}, into=Longer)
        assert (made.href, made.rfi, made["b"]) == ("a", Rfi(id=1), 1)
        assert made.longer == datetime(2026, 2, 28, tzinfo=UTC)

    def test_annotations_of_classes_are_restored(self) -> None:
        decode({})
        assert Rfi.__annotations__["due_date"] == "Date | None"
        assert typing.get_type_hints(Link)["rfi"] == Rfi | None

    def test_decoder_is_created_thread_safely(self) -> None:
        for _ in range(20):
            inner = record(type("Inner", (Model,), {"__annotations__": {"at": DateTime | None}, "at": None}))
            cls = record(type("Outer", (Model,), {"__annotations__": {"inner": inner}, "inner": None}))
            made: list[Any] = []
            body = b'[{"inner": {"at": "2026-02-28T12:00:00Z", "n": 1}, "n": 2}]'
            barrier = threading.Barrier(4)

            def first(cls: Any = cls, body: bytes = body, barrier: Any = barrier, made: Any = made) -> None:
                barrier.wait()
                made += decode(body, into=cls)

            threads = [threading.Thread(target=first) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert [(outer.inner.at.year, outer.inner.n, outer.n) for outer in made] == [(2026, 1, 2)] * 4


class TestMismatchedTypes:
    SCALARS: typing.ClassVar = ["text", 5, 5.5, 1.0, True, [1], {"a": 1}, "", [], {}, 2**80]

    @cases("sent", SCALARS, ids=repr)
    @cases("key", [key for key in FULL if key not in ("custom_field_9", "two words")])
    def test_mismatched_value_stays_unconverted(self, key: str, sent: Any) -> None:
        for read in READERS:
            record = read({key: sent, "more": 1})
            value = getattr(record, {"self": "self_"}.get(key, key))
            if not isinstance(value, Model | Decimal | date) and not (sent == "" and value is None):
                assert value == sent, key
                assert type(value) is type(sent) or (key, type(value)) == ("count", int), key
            assert record.to_dict() == {key: sent, "more": 1}

    def test_mismatched_nested_values_stay_unconverted(self) -> None:
        record = decode(
            {"list": [1, {"href": 2}, "x", [{}]], "by_name": {"a": [], "b": {"href": {}}}, "days": ["x", 1]}
        )
        assert record.list == [1, Link(href=2), "x", [{}]]  # type: ignore[arg-type]
        assert record.by_name == {"a": [], "b": Link(href={})}  # type: ignore[arg-type]
        assert record.days == ["x", 1]

    @cases("envelope", [b"%s", b' {"data": %s}'])
    def test_item_that_does_not_fit_leaves_the_others_as_they_are(self, envelope: bytes) -> None:
        odd = b'{"amount": 0.10, "due_date": "soon", "self": {"href": "a", "n": 2}}'
        items = b'[{"id": 1, "more": 0.1}, ' + odd + b", 5, [7], null]"
        first, record, *others = decode(envelope % items, enveloped=True)
        assert (first.id, first["more"]) == (1, 0.1)
        assert (str(record.amount), record.due_date, record.self_.href, record.self_["n"]) == ("0.10", "soon", "a", 2)
        assert others == [5, [7], None]

    def test_items_that_are_not_objects_stay_unconverted(self) -> None:
        assert decode([{"id": 1}, None, 5]) == [Rfi(id=1), None, 5]

    MOMENTS: typing.ClassVar = [
        ("2026-02-28T12:00:00Z", datetime(2026, 2, 28, 12, tzinfo=UTC)),
        ("2026-02-28T06:00:00.5-06:00", datetime(2026, 2, 28, 12, 0, 0, 500_000, tzinfo=UTC)),
        ("2026-02-28T12:00:00", datetime(2026, 2, 28, 12, tzinfo=UTC)),
        ("2026-02-28", datetime(2026, 2, 28, tzinfo=UTC)),
        ("", None),
        ("0000-00-00", "0000-00-00"),
        ("soon", "soon"),
        (1700000000, 1700000000),
    ]

    @pytest.mark.fault("D08")
    @cases(("sent", "value"), MOMENTS)
    def test_datetime_is_timezone_aware(self, sent: Any, value: Any) -> None:
        record = decode({"created_at": sent})
        assert record.created_at == value
        assert not isinstance(record.created_at, datetime) or record.created_at.utcoffset() is not None
        assert record.to_dict() == {"created_at": sent}

    @pytest.mark.fault("D08")
    @pytest.mark.parametrize("sent", ["2026-02-28", "2026-02-28T23:59:59Z", "2026-02-28T23:59:59.123-06:00"])
    def test_date_is_a_date(self, sent: str) -> None:
        record = decode({"due_date": sent})
        assert (record.due_date, type(record.due_date)) == (date(2026, 2, 28), date)
        assert record.to_dict() == {"due_date": sent}

    NUMBERS: typing.ClassVar = [
        ("count", "12", 12), ("count", "-3.00", -3), ("count", 3.0, 3), ("count", 1e3, 1000), ("count", "0", 0),
        ("count", "007", "007"), ("count", "1.5", "1.5"), ("count", 1.5, 1.5), ("count", "1e3", "1e3"),
        ("count", "1_000", "1_000"), ("count", " 1", " 1"), ("count", "9" * 5_000, "9" * 5_000), ("count", "", None),
        ("hours", "1.5", 1.5), ("hours", "12", 12.0), ("hours", 3, 3), ("hours", "nan", "nan"), ("hours", "", None),
        ("hours", "1e999", "1e999"), ("hours", "two", "two"), ("open", "", None), ("open", "true", "true"),
        ("list", "", None), ("by_name", "", None), ("self", "", None), ("answers", "", None), ("subject", "", ""),
        ("id", "", ""), ("anything", "", ""), ("days", ["", "2026-02-28"], [None, date(2026, 2, 28)]),
    ]  # fmt: skip

    @cases(("key", "sent", "value"), NUMBERS)
    def test_numeric_text_is_a_number_and_empty_text_is_none(self, key: str, sent: Any, value: Any) -> None:
        for read in READERS:
            record = read({key: sent})
            got = getattr(record, {"self": "self_"}.get(key, key))
            assert (got, type(got)) == (value, type(value))
            assert json.dumps(record.to_dict()) == json.dumps({key: sent})

    def test_special_decimals_are_returned_as_received(self) -> None:
        for text in ("NaN", "sNaN", "-Infinity"):
            record = decode({"amount": text})
            assert type(record.amount) is Decimal
            assert record.to_dict() == {"amount": text}
            assert Rfi(amount=record.amount).to_dict()["amount"] is record.amount

    @cases("refused", [False, True])
    @cases(
        ("number", "amount"),
        [
            (b"12345678901234567890.10", "12345678901234567890.10"),
            (b'"12345678901234567890.10"', "12345678901234567890.10"),
            (b"10.50", "10.50"),
            (b"7", "7"),
            (b"1e3", "1E+3"),
            (b"0.1", "0.1"),
            (b'"0.1"', "0.1"),
            (b"1234567890.123456789", "1234567890.123456789"),
            (b'"1234567890.123456789"', "1234567890.123456789"),
            (b'""', "None"),
            (b'"1,000.00"', "1,000.00"),
            (b"true", "True"),
        ],
    )
    def test_decimal_is_exact(self, number: bytes, amount: str, refused: bool) -> None:
        before = b'"due_date": "0000-00-00", "hours": 0.1, "anything": [0.1], ' if refused else b'"hours": 0.1, '
        record = decode(b"{" + before + b'"list": [{"rfi": {"amount": ' + number + b"}}]}")
        assert str(record.list[0].rfi.amount) == amount
        assert type(record.hours) is float
        assert record.anything == ([0.1] if refused else None)

    JSON = st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
        | st.sampled_from(["", "x", "2026-02-28", "2026-02-28T12:00:00Z", "10.50", "0000-00-00"]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
        max_leaves=15,
    )  # fmt: skip

    @given(st.dictionaries(KEYS, JSON))
    def test_both_decoders_agree_and_to_dict_returns_the_source(self, sent: dict[str, Any]) -> None:
        one, other = decode(sent), record_with_invalid_date(sent)
        assert one == other
        assert repr(one) == repr(other)
        for decoded in (one, other):
            assert decoded.to_dict() == sent


class TestLog:
    def log_messages(self, caplog: pytest.LogCaptureFixture, sent: Any) -> list[str]:
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "aprocore.fields"):
            decode(sent)
        return [record.getMessage() for record in caplog.records if record.name == "aprocore.fields"]

    def test_mismatch_is_logged_once_per_field_and_body(self, caplog: pytest.LogCaptureFixture) -> None:
        sent = [{}, {"due_date": "SECRET"}, {"due_date": "soon", "id": [1]}, {"list": [{}, {"href": 5}, {"href": 5}]}]
        assert self.log_messages(caplog, sent) == [
            "Rfi[1].due_date is documented as date, got str.",
            "Rfi[2].id is documented as int | str, got list.",
            "Rfi[3].list[1].href is documented as str, got int.",
        ]

    @pytest.mark.parametrize(
        ("sent", "note"),
        [
            ({"count": True}, "Rfi.count is documented as int, got bool."),
            ({"self": "x"}, "Rfi.self is documented as Link, got str."),
            ({"by_name": {"SECRET": {"href": 1}}}, "Rfi.by_name[*].href is documented as str, got int."),
            ({"by_name": []}, "Rfi.by_name is documented as dict, got list."),
            ({"amount": "lots"}, "Rfi.amount is documented as Decimal, got str."),
            ({"days": ["x"]}, "Rfi.days[0] is documented as date, got str."),
            ([5], "Rfi[0] is documented as Rfi, got int."),
        ],
    )
    def test_log_shows_the_path(self, caplog: pytest.LogCaptureFixture, sent: Any, note: str) -> None:
        assert self.log_messages(caplog, sent) == [note]

    def test_matching_values_are_not_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        assert self.log_messages(caplog, [FULL, {"hours": 5, "due_date": "", "created_at": "2026-02-28"}]) == []


class TestInvalidBodies:
    @pytest.mark.fault("D09")
    @pytest.mark.parametrize("body", [b"", b" ", b"null", b'"text"', b"5", b'{"data": null}', b'{"data": 5}'])
    def test_scalar_body_is_a_decode_error(self, body: bytes) -> None:
        with pytest.raises(DecodeError, match="Expected Rfi, but the response is"):
            decode(body, enveloped=True)

    MALFORMED: typing.ClassVar = [
        b'{"id": NaN}', b'{"x": NaN}', b'{"x": -Infinity}', b'{"id": 1e999}', b'{"count": ' + b"9" * 5_000 + b"}",
        b'{"id": 1', b'{"id": 1}}', b'{"x": "\xff"}', b'{"subject": "\xff"}', b"<html>",
        '{"x": "é"}'.encode("utf-16"), b"[" * 100_000 + b"]" * 100_000, b'{"x": ' + b"[" * 100_000,
        b'{"answers": ' * 100_000 + b"{}" + b"}" * 100_000,
    ]  # fmt: skip

    @pytest.mark.fault("D01", "D02", "D05")
    @cases("body", MALFORMED, ids=range(len(MALFORMED)))
    def test_malformed_json_raises_the_same_error_as_without_a_type(self, body: bytes) -> None:
        with pytest.raises(DecodeError) as untyped:
            _ = Response(status=200, headers={}, body=body).value
        with pytest.raises(DecodeError) as typed:
            decode(body)
        assert str(typed.value) == str(untyped.value)
        assert typed.value.__context__ is None

    @pytest.mark.fault("D05")
    def test_content_type_is_checked(self) -> None:
        decoder: Any = decoder_of(Rfi)
        with pytest.raises(DecodeError, match="only UTF-8 is supported"):
            decoder.decode('{"subject": "é"}'.encode(), {"Content-Type": "application/json; charset=latin1"})

    @pytest.mark.fault("D02")
    @pytest.mark.parametrize(("due", "too_deep"), [(b'"2026-02-28"', 100_000), (b'"0000-00-00"', 2_000)])
    def test_nested_records_may_be_deep(self, due: bytes, too_deep: int) -> None:
        def nested(depth: int) -> Any:
            return decode(b'{"answers": ' * depth + b'{"due_date": ' + due + b"}" + b"}" * depth)

        value = nested(MAX_DEPTH)
        for _ in range(MAX_DEPTH):
            value = value.answers
        assert value["due_date"] == json.loads(due)
        with pytest.raises(DecodeError, match="nested too deeply"):
            nested(too_deep)

    @pytest.mark.fault("D01")
    def test_undeclared_number_out_of_range_raises_on_access(self) -> None:
        record = decode(b'{"id": 1, "x": 1e999}')
        assert record.id == 1
        with pytest.raises(DecodeError, match="not JSON"):
            record["x"]


class TestMemory:
    def test_body_lives_as_long_as_its_records_need_it(self) -> None:
        body = json.dumps([{"id": 1, "more": 2}, {"id": 3, "more": 4}]).encode()
        before = sys.getrefcount(body)
        one, other = decode(body)
        assert sys.getrefcount(body) == before + 1
        assert one["more"] == 2
        assert sys.getrefcount(body) == before
        assert other["more"] == 4

    def test_records_and_their_body_form_no_reference_cycle(self) -> None:
        gc.collect()
        gc.disable()
        try:
            record = decode(FULL)
            assert record["two words"] == {"deep": [1]}
            gone = weakref.ref(record.self_)
            del record
            assert gone() is None
        finally:
            gc.enable()
