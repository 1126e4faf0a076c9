from __future__ import annotations

import copy
import inspect
import json
import logging
import pickle
import pydoc
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import UNSET, Me, Model, Response
from aprocore.model import fields_of, record, renamed
from aprocore.sansio.decoding import json as codec
from aprocore.sansio.decoding.record_decoder import decoder_of
from aprocore.types import Id
from aprocore.unset import Unset
from tests.support.cases import cases


@attrs.define(kw_only=True)
class Rfi(Model):
    id: int | str | None = None
    subject: str | None = None
    sent_by: str | None = attrs.field(default=None, alias="sender")
    unsent: str | Unset | None = UNSET


SENT = {"id": 7, "subject": "Door", "custom_field_42": {"value": 1}, "sender": "Joe", "two words": True, "_odd": 3}


def read(sent: dict[str, Any], cls: type[Any]) -> Any:
    return decoder_of(cls).read(sent, sent)


@pytest.fixture
def rfi() -> Any:
    return read(dict(SENT), Rfi)


def test_declared_fields_are_attributes(rfi: Any) -> None:
    assert (rfi.id, rfi.subject, rfi.sent_by) == (7, "Door", "Joe")


def test_undeclared_fields_are_accessible_by_key(rfi: Any) -> None:
    assert rfi.custom_field_42 == {"value": 1}
    assert rfi["custom_field_42"] == {"value": 1}
    assert rfi["two words"] is True
    assert rfi["_odd"] == 3
    assert "custom_field_42" in rfi
    assert "custom_field_43" not in rfi


@pytest.mark.parametrize("name", ["subjekt", "_odd", "__fspath__", "to_json"])
def test_absent_undeclared_field_is_not_an_attribute(rfi: Any, name: str) -> None:
    with pytest.raises(AttributeError, match=f"'Rfi' object has no attribute '{name}'; Procore did not send it"):
        getattr(rfi, name)
    assert not hasattr(rfi, name)
    assert getattr(rfi, name, "instead") == "instead"


def test_absent_field_is_not_an_item(rfi: Any) -> None:
    with pytest.raises(KeyError, match="subjekt"):
        rfi["subjekt"]


def test_repr_and_equality_use_the_declared_fields(rfi: Any) -> None:
    assert repr(rfi) == "Rfi(id=7, subject='Door', sent_by='Joe', unsent=UNSET)"
    assert rfi == Rfi(id=7, subject="Door", sender="Joe")
    assert rfi != Rfi(id=8, subject="Door", sender="Joe")


def test_items_are_those_of_to_dict(rfi: Any) -> None:
    rfi.subject = "Window"
    assert dict(rfi) == rfi.to_dict() == {**SENT, "subject": "Window"}
    assert rfi["subject"] == "Window"
    assert dict(Rfi(id=8)) == {"id": 8}
    with pytest.raises(KeyError, match="subject"):
        Rfi(id=8)["subject"]


def test_models_are_not_iterable(rfi: Any) -> None:
    for attempt in (iter, list, tuple):
        with pytest.raises(TypeError, match=r"Rfi is not iterable.*to_dict\(\).*to_arrow\(\)"):
            attempt(rfi)


class TestToDict:
    def test_to_dict_returns_the_received_object(self, rfi: Any) -> None:
        assert read(dict(SENT), Model).to_dict() == SENT
        assert rfi.to_dict() == SENT

    def test_to_dict_returns_a_copy(self, rfi: Any) -> None:
        rfi.to_dict()["id"] = 8
        assert rfi["id"] == rfi.id == 7

    def test_changed_field_is_in_to_dict(self, rfi: Any) -> None:
        rfi.subject = "Window"
        rfi.sent_by = None
        assert rfi.to_dict()["subject"] == "Window"
        assert rfi.to_dict()["sender"] is None

    def test_to_dict_of_a_constructed_model_has_the_passed_fields(self) -> None:
        assert codec.encode(Rfi(id=7, subject="Door")) == b'{"id":7,"subject":"Door"}'

    @given(st.dictionaries(st.text(), st.none() | st.integers() | st.text()))
    def test_model_round_trips(self, sent: dict[str, Any]) -> None:
        assert read(sent, Model).to_dict() == sent


@pytest.mark.parametrize("model", [Rfi(id=7), read(dict(SENT), Rfi)])
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copies_and_pickles_are_equal(model: Any, duplicate: Any) -> None:
    other = duplicate(model)
    assert other == model
    assert other is not model
    assert other.to_dict() == model.to_dict()


def test_constructed_models_share_nothing() -> None:
    one, other = Rfi(id=1), Rfi(id=2)
    assert one._raw is not other._raw


@pytest.mark.parametrize(
    ("sent", "custom"),
    [
        ({"id": 1}, {}),
        ({"custom_field_1": 2, "custom_fields": {"custom_field_3": 4}}, {"custom_field_1": 2, "custom_field_3": 4}),
        ({"custom_field_1": 2, "custom_fields": [5]}, {"custom_field_1": 2}),
    ],
)
def test_custom_fields_are_a_mapping_at_any_depth(sent: dict[str, Any], custom: dict[str, Any]) -> None:
    assert read(sent, Rfi).custom_fields == custom
    assert decoded(sent, Link).custom_fields == custom


# -- records ----------------------------------------------------------------------------------------------------------


@record
class Link(Model):
    href: str | None = None


@record
class Log(Model):
    id: int | str | None = None
    title: str | None = None
    day: date | None = None
    at: datetime | None = None
    cost: Decimal | None = None
    self_: Link | None = renamed("self")
    links: list[Link] | None = None
    days: list[date] | None = None
    custom_fields: Mapping[str, Any] | None = None
    note: str | Unset | None = UNSET


NOON = datetime(2026, 2, 28, 12, tzinfo=UTC)
LOG: dict[str, Any] = {
    "id": 7,
    "day": "2026-02-28T00:00:00Z",
    "at": "2026-02-28T06:00:00-06:00",
    "cost": "10.50",
    "self": {"href": "a", "more": 1},
    "links": [{"href": "b"}, None, {"more": 2}],
    "days": ["2026-02-28", ""],
    "custom_fields": {"custom_field_1": [1]},
    "other": {"a": [1]},
}


def decoded(sent: Any, cls: type[Model]) -> Any:
    return Response(status=200, headers={}, body=json.dumps(sent).encode(), into=cls).value


class TestRecord:
    def test_constructor_accepts_only_declared_fields_by_keyword(self) -> None:
        log = Log(id=1, self_=Link(href="a"))
        assert (log.id, log.self_, log.title, log.note) == (1, Link(href="a"), None, UNSET)
        with pytest.raises(TypeError):
            Log(1)  # type: ignore[call-arg]
        with pytest.raises(TypeError):
            Log(titel="x")  # type: ignore[call-arg]
        with pytest.raises(AttributeError):
            log.titel = "x"  # type: ignore[attr-defined]

    def test_equality_compares_class_and_fields(self) -> None:
        @record
        class Other(Model):
            href: str | None = None

        assert Link(href="a") == Link(href="a") == decoded({"href": "a", "more": 1}, Link)
        assert Link(href="a") != Link(href="b")
        assert Link(href="a") != Other(href="a")
        assert Link() != {}
        assert Link.__hash__ is None
        with pytest.raises(TypeError):
            hash(Link())

    def test_repr_is_short(self) -> None:
        assert repr(Link()) == "Link()"
        assert repr(Log(id=1, title="x" * 1000, self_=Link())) == f"Log(id=1, title='{'x' * 27}...{'x' * 28}', …)"
        long = Log(id=1, title="a", day=NOON.date(), cost=Decimal("1.50"), links=[Link()])
        assert repr(long) == "Log(id=1, title='a', day=datetime.date(2026, 2, 28), cost=Decimal('1.50'), …)"
        assert repr(Log(links=[Link()] * 1000)) == "Log(links=[Link(), Link(), ...])"

    def test_record_supports_pattern_matching(self) -> None:
        match decoded(LOG, Log):
            case Log(id=int(number), self_=Link(href=str(href))):
                assert (number, href) == (7, "a")
            case _:
                pytest.fail("it did not match")

    def test_attrs_functions_support_records(self) -> None:
        assert [field.name for field in attrs.fields(Link)] == ["href"]
        assert attrs.asdict(Log(id=1, self_=Link(href="a")))["self_"] == {"href": "a"}
        assert attrs.evolve(Log(id=1, self_=Link()), id=2) == Log(id=2, self_=Link())
        assert attrs.has(Log)

    def test_attributes_of_the_base_class_are_not_those_of_records(self) -> None:
        assert attrs.fields(type(Link()).__mro__[1]) == ()

        @record
        class Later(Model):
            name: str | None = None

        assert [field.name for field in attrs.fields(Later)] == ["name"]

    def test_record_derived_from_a_record_has_the_fields_of_both(self) -> None:
        @record
        class Short(Model):
            id: int
            name: str | None = None

        @record
        class Long(Short):
            owner: str
            count: Decimal | None = None

        assert [name for name, _ in fields_of(Long)] == ["id", "name", "owner", "count"]
        assert [[field.name for field in attrs.fields(cls)] for cls in (Short, Long)] == [
            ["id", "name"],
            ["id", "name", "owner", "count"],
        ]
        assert list(inspect.signature(Long).parameters) == ["id", "name", "owner", "count"]
        with pytest.raises(TypeError):
            Long(1)  # type: ignore[call-arg, misc] # keywords only
        long = decoded({"id": 1, "name": "a", "count": "1.50", "x": 2}, Long)
        assert isinstance(long, Short)
        assert (long.id, long.owner, long.count, long["x"]) == (1, None, Decimal("1.50"), 2)
        assert decoded({"id": 1, "owner": "a"}, Short)["owner"] == "a"
        assert decoded({"id": 1}, Long) != decoded({"id": 1}, Short)

    def test_required_field_is_none_if_it_was_not_received(self) -> None:
        @record
        class Bare(Model):
            id: Id
            name: str | None = None

        assert decoded({"id": 7, "name": "a"}, Bare) == Bare(id=7, name="a")
        for sent in ({"name": "a"}, {"id": None, "name": "a"}, {"id": {"odd": 1}}):
            assert decoded(sent, Bare).id == sent.get("id")
        bare = Bare(name="a")  # type: ignore[call-arg] # the point of the test
        assert (bare.id, bare.to_dict()) == (None, {"name": "a"})

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
    @pytest.mark.parametrize("accessed_before", [False, True])
    def test_copies_and_pickles_are_equal(self, duplicate: Any, accessed_before: bool) -> None:
        log = decoded([LOG, LOG], Log)[1]
        assert not accessed_before or log["other"] == {"a": [1]}
        other = duplicate(log)
        assert other == log
        assert other is not log
        assert other["other"] == {"a": [1]}
        assert other.to_dict() == log.to_dict() == LOG
        assert duplicate(Log(id=1)).to_dict() == {"id": 1}

    def test_rich_repr_shows_the_same_as_repr(self) -> None:
        assert list(Log(id=1, title="a").__rich_repr__()) == [("id", 1), ("title", "a")]  # type: ignore[attr-defined]


@record
class Task(Model):
    status: Literal["open", "a | b"] | str | None = None
    tags: list[Literal["new"] | str] | None = None


class TestKnownValues:
    @pytest.mark.parametrize("status", ["open", "added since", None, 7])
    def test_others_are_kept(self, status: Any, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level(logging.DEBUG, "aprocore.fields"):
            task = decoded({"status": status, "tags": ["new", "other"]}, Task)
        assert (task.status, task.tags) == (status, ["new", "other"])
        assert ("status" in caplog.text) == (status == 7), "reported only if it is not a string"

    def test_json_schema_allows_others(self) -> None:
        schema = Task.__get_pydantic_json_schema__(None, None)
        assert schema["properties"]["status"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
        assert schema["properties"]["tags"] == {"anyOf": [{"type": "array"}, {"type": "null"}]}


class TestToDictOfRecords:
    def test_to_dict_copies_containers(self) -> None:
        log = decoded(LOG, Log)
        sent = log.to_dict()
        assert sent == LOG
        sent["other"]["a"].append(2)
        sent["custom_fields"]["custom_field_1"].append(2)
        sent["links"].pop()
        assert log.to_dict() == LOG

    CHANGES = (
        ({"title": "x"}, {"title": "x"}),
        ({"self_": None}, {"self": None}),
        ({"self_": Link(href="z")}, {"self": {"href": "z"}}),
        ({"at": NOON + timedelta(1)}, {"at": NOON + timedelta(1)}),
        ({"at": NOON}, {}),
        ({"day": date(2026, 3, 1)}, {"day": date(2026, 3, 1)}),
        ({"cost": Decimal("10.5")}, {}),
        ({"cost": Decimal("10.51")}, {"cost": Decimal("10.51")}),
        ({"days": [date(2026, 2, 28)]}, {"days": ["2026-02-28"]}),
        ({"days": [date(2026, 3, 1), None, date(2026, 3, 2)]}, {"days": [date(2026, 3, 1), "", date(2026, 3, 2)]}),
        ({"links": [Link(href="c")]}, {"links": [{"href": "c"}]}),
        ({"custom_fields": {"custom_field_2": 3}}, {"custom_fields": {"custom_field_2": 3}}),
    )

    @cases(("fields", "changed"), CHANGES)
    def test_to_dict_has_changed_fields(self, fields: dict[str, Any], changed: dict[str, Any]) -> None:
        log = decoded(LOG, Log)
        for name, value in fields.items():
            setattr(log, name, value)
        assert log.to_dict() == {**LOG, **changed}

    def test_to_dict_has_changes_of_nested_objects(self) -> None:
        log = decoded(LOG, Log)
        log.self_.href = "z"
        log.links[2].href = "y"
        log.links.append(Link(href="x"))
        log.custom_fields["custom_field_1"] = 5
        assert log.to_dict() == {
            **LOG,
            "self": {"href": "z", "more": 1},
            "links": [{"href": "b"}, None, {"more": 2, "href": "y"}, {"href": "x"}],
            "custom_fields": {"custom_field_1": 5},
        }

    @pytest.mark.parametrize("cost", [10.1, 10, "10.10", "1e1"])
    def test_amount_is_returned_as_received(self, cost: Any) -> None:
        (sent,) = (decoded({"cost": cost}, Log).to_dict().values(),)
        assert [(value, type(value)) for value in sent] == [(cost, type(cost))]

    def test_unset_field_is_omitted(self) -> None:
        log = decoded({"note": "x", "id": 1}, Log)
        log.note = UNSET
        assert log.to_dict() == {"id": 1}

    def test_records_can_be_used_in_requests(self) -> None:
        log = Log(self_=Link(href="a"), links=[Link(href="b")], day=date(2026, 2, 28), at=NOON, cost=Decimal("1.50"))
        assert json.loads(codec.encode({"logs": [log], "link": Link(href="c")})) == {
            "logs": [
                {
                    "day": "2026-02-28",
                    "at": "2026-02-28T12:00:00Z",
                    "cost": "1.50",
                    "self": {"href": "a"},
                    "links": [{"href": "b"}],
                }
            ],
            "link": {"href": "c"},
        }
        assert json.loads(codec.encode([decoded(LOG, Log)])) == [LOG]


def test_signed_in_user() -> None:
    me = read({"id": 7, "login": "joe@acme.com", "role": "admin"}, Me)
    assert repr(me) == "Me(id=7, login='joe@acme.com')"
    assert (me.name, me.role) == (None, "admin")
    assert me == pickle.loads(pickle.dumps(me)) == Me(id=7, login="joe@acme.com")


class TestHelp:
    def test_signature_has_the_documented_fields_only(self) -> None:
        assert list(inspect.signature(Link).parameters) == ["href"]
        (href,) = inspect.signature(Link).parameters.values()
        assert (href.kind, href.default, href.annotation) == (href.KEYWORD_ONLY, None, str | None)
        assert list(inspect.signature(Log).parameters) == [name for name, _ in fields_of(Log)]
        assert str(inspect.signature(Rfi)).startswith("(*, id: 'int | str | None' = None, subject:")

    def test_help_has_no_internal_fields(self) -> None:
        page = pydoc.plaintext.document(Log)
        assert page.startswith("class Log(")
        assert "_source" in Log.__struct_fields__  # type: ignore[attr-defined]
        assert "_source" not in page
        assert "__struct_" not in page
        assert {"day", "self_", "to_dict", "custom_fields"} <= set(dir(Log))
