"""What of an account gets into a recording: values made up, each of the form of what it stands for."""

from __future__ import annotations

import copy
import json
import re
from typing import Any
from urllib.parse import quote

from hypothesis import given, settings
from hypothesis import strategies as st

from aprocore.sandbox.recording.allowlist import is_kept
from aprocore.sandbox.recording.anonymizer import API, STORAGE, Anonymizer
from aprocore.sandbox.recording.fake_identities import form_of, made_up
from tests.cases import cases

REAL = "https://api.procore.com"

NAMES = (
    "id", "project_id", "vendor_ids", "uuid", "name", "first_name", "login", "email_address", "phone", "zip", "city",
    "state_code", "country_code", "address", "description", "status", "subject", "amount", "quantity", "number", "url",
    "created_at", "due_date", "date_of_birth", "latitude", "currency_iso_code", "time_zone", "content_type", "color",
    "filename", "token", "custom_field_12345", "position", "title", "vendor", "created_by", "items", "data", "locale",
)  # fmt: skip
UUIDS = st.uuids(version=4).map(str)
IDS = st.integers(1, 2**53)
TEXTS = (
    st.text(max_size=30)
    | st.from_regex(r"[A-Z]{1,3}-[0-9]{1,4}", fullmatch=True)
    | st.from_regex(r"\([0-9]{3}\) [0-9]{3}-[0-9]{4}", fullmatch=True)
    | st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.(com|org)", fullmatch=True)
    | st.from_regex(r"[A-Z][a-z]{2,9} [A-Z][a-z]{2,9}", fullmatch=True)
    | st.from_regex(r"[a-z]{3,9}( [a-z]{2,9}){4,9}\.", fullmatch=True)
    | st.from_regex(r"[a-z -]{1,12}\.(pdf|jpg|xlsx)", fullmatch=True)
    | st.from_regex(r"https://[a-z]{3,9}\.(com|org)/[a-z0-9/]{0,20}\?sig=[A-Za-z0-9]{8,20}", fullmatch=True)
    | st.builds(lambda n, m: f"{REAL}/rest/v1.0/projects/{n}/rfis/{m}?page=2&filters[id]={m}", IDS, IDS)
    | st.builds(lambda n: f"<p>{n}</p>", st.text(max_size=10))
    | st.dates().map(str)
    | st.datetimes().map(lambda each: each.strftime("%Y-%m-%dT%H:%M:%SZ"))
    | IDS.map(str)
    | UUIDS
    | st.sampled_from(["open", "closed", "USD", "US/Pacific", "en", "application/pdf", "#2066DF", "12.50", "true", ""])
)
SCALARS = st.none() | st.booleans() | IDS | st.integers(0, 9999) | st.floats(-1e6, 1e6) | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | IDS.map(str) | UUIDS | TEXTS, inner, max_size=5)
    ),
    max_leaves=25,
)


def leaves(value: Any, name: str = "") -> list[tuple[str, Any]]:
    if isinstance(value, dict):
        return [leaf for key, each in value.items() for leaf in [("a key", key), *leaves(each, key)]]
    if isinstance(value, list):
        return [leaf for each in value for leaf in leaves(each, name)]
    return [(name, value)]


def form(value: Any) -> Any:
    if isinstance(value, dict):
        return {number: form(each) for number, each in enumerate(value.values())}
    return [form(each) for each in value] if isinstance(value, list) else type(value)


def _unsigned(value: Any) -> str:
    """As JSON, without signatures: the last one of an address is the one that is good."""
    return re.sub(r"\?sig=\w+", "", json.dumps(value))


class TestAnyData:
    @given(VALUES)
    @settings(max_examples=60)
    def test_types_stay_and_the_same_is_always_the_same(self, value: Any) -> None:
        scrubber = Anonymizer([REAL])
        before = copy.deepcopy(value)
        told = scrubber.scrub(value)
        assert value == before
        assert form(told) == form(value)
        assert scrubber.scrub(value) == told
        # Another run that meets the same in the same order makes the same of it.
        assert Anonymizer([REAL]).scrub(value) == told

    @given(VALUES)
    @settings(max_examples=60)
    def test_it_goes_back(self, value: Any) -> None:
        scrubber = Anonymizer([REAL])
        assert _unsigned(scrubber.restore(scrubber.scrub(value))) == _unsigned(value)

    @given(VALUES)
    @settings(max_examples=60)
    def test_what_is_scrubbed_is_not_changed_again(self, value: Any) -> None:
        told = Anonymizer([REAL]).scrub(value)
        assert Anonymizer([API]).scrub(told) == told

    @given(VALUES)
    @settings(max_examples=60)
    def test_different_things_stay_different(self, value: Any) -> None:
        told = Anonymizer([REAL]).scrub({"data": value})
        pairs = {}
        for (_, one), (_, other) in zip(leaves({"data": value}), leaves(told), strict=True):
            if isinstance(one, str):
                assert pairs.setdefault(other, one) == one or other.startswith((API, STORAGE))

    @given(VALUES)
    @settings(max_examples=60)
    def test_nothing_of_it_survives(self, value: Any) -> None:
        scrubber = Anonymizer([REAL])
        told = scrubber.scrub(value)
        content = json.dumps(told, ensure_ascii=False)
        made = set(scrubber._meant)
        for name, each in leaves(value):
            text = str(each)
            # A key is a field's name where it looks like one.
            known = re.fullmatch(r"[a-z_]\w*", text, re.ASCII) if name == "a key" else is_kept(name, text)
            if isinstance(each, bool | float) or each is None or known or text in made:
                continue
            if isinstance(each, str):
                assert text not in [other for other_name, other in leaves(told) if other_name == name] or not text, name
                if len(text) >= 8 and not re.fullmatch(r"[a-z_]+", text):
                    assert text not in content
                    assert quote(text, safe="") not in content
            elif len(text) >= 8:
                assert not re.search(rf"(?<![0-9]){text}(?![0-9])", content)

    @given(st.lists(st.integers(1, 9), unique=True) | st.lists(st.integers(10, 99), unique=True, max_size=90))
    def test_short_ids_have_room(self, ids: list[int]) -> None:
        scrubber = Anonymizer()
        told = scrubber.scrub({"ids": ids})["ids"]
        assert sorted(map(len, map(str, told))) == sorted(map(len, map(str, ids)))
        assert len(set(told)) == len(ids)
        assert scrubber.restore({"ids": told}) == {"ids": ids}


class TestRelations:
    def test_an_id_is_the_same_wherever_it_is(self) -> None:
        scrubber = Anonymizer([REAL])
        scrubber.identifier("562949953421312")
        told = scrubber.scrub(
            {
                "id": 562949953421312,
                "parent_id": "562949953421312",
                "self": f"{REAL}/rest/v1.0/projects/562949953421312/rfis?filters[project_id]=562949953421312&page=2",
                "table": {"562949953421312": True},
                "custom_field_562949953421312": None,
                "path": "/rest/v1.0/projects/562949953421312",
                "list": "562949953421312,7",
                "somewhere": 562949953421312,
            }
        )
        made = str(told["id"])
        assert made != "562949953421312"
        assert len(made) == 15
        assert json.dumps(told).count(made) == 9
        assert "562949953421312" not in json.dumps(told)
        assert scrubber.restored_path(f"/rest/v1.0/projects/{made}.pdf") == "/rest/v1.0/projects/562949953421312.pdf"
        assert scrubber.restored_query(f"filters[project_id]={made}&page=2") == (
            "filters[project_id]=562949953421312&page=2"
        )

    def test_what_a_table_s_keys_say_is_not_what_is_under_them(self) -> None:
        told = Anonymizer().scrub({"Jane's note": "Concrete", "vendor": {"562949953421312": "Acme"}})
        assert list(told.values()) == ["Lintel alignment", {next(iter(told["vendor"])): "Alder Builders"}]

    def test_a_uuid_in_capitals(self) -> None:
        scrubber = Anonymizer()
        text = "9f1c2b8e-0000-4abc-8def-0123456789ab"
        low, high = scrubber.scrub([text, text.upper()])
        assert (low.upper(), low) == (high, high.lower())
        assert scrubber.restore([high]) == [text.upper()]

    def test_addresses_elsewhere_keep_no_query_and_one_name_for_each_file(self) -> None:
        scrubber = Anonymizer([REAL])
        first = "https://s3.amazonaws.com/acme/plan%20A.pdf?X-Amz-Signature=abc"
        again = "https://s3.amazonaws.com/acme/plan%20A.pdf?X-Amz-Signature=def"
        told = scrubber.scrub([{"url": first}, {"url": again}])
        assert told == [{"url": f"{STORAGE}/1/canopy-1.pdf"}] * 2
        assert scrubber.address("/1/canopy-1.pdf") == again
        other = scrubber.scrub({"url": "https://s3.amazonaws.com/acme/plan%20A.pdf?id=2&sig=abc"})
        assert other == {"url": f"{STORAGE}/2/canopy-1.pdf"}

    def test_links(self) -> None:
        scrubber = Anonymizer([REAL])
        scrubber.note_asked(["-created_at", "25"])
        told = scrubber.link(f'<{REAL}/rest/v1.0/projects/123456/rfis?page=2&sort=-created_at>; rel="next"')
        assert re.fullmatch(rf'<{API}/rest/v1\.0/projects/[0-9]{{6}}/rfis\?page=2&sort=-created_at>; rel="next"', told)
        assert "123456" not in told


class TestKept:
    @cases(
        ("name", "text"),
        [
            ("status", "open"), ("created_at", "2026-05-04T09:00:00Z"), ("due_date", "2026-05-04"), ("start", "09:30"),
            ("total_amount", "1200.50"), ("amount", "1200"), ("currency_iso_code", "EUR"), ("locale", "fr-CA"),
            ("time_zone", "America/New_York"), ("content_type", "application/pdf"), ("color", "#DF3320"), ("any", " "),
        ],
    )  # fmt: skip
    def test_what_says_nothing_of_whose_it_is(self, name: str, text: str) -> None:
        assert Anonymizer().scrub({name: text}) == {name: text}

    @cases(
        ("name", "value"),
        [
            ("name", "open"), ("zip", "90802"), ("zip", 90802), ("phone", "555-0112"), ("date_of_birth", "1971-03-02"),
            ("latitude", 33.7676), ("latitude", "33.7676"), ("number", "42"), ("id", 7), ("account_number", 12),
            ("project_number", "22-105"), ("anything", 1234567), ("token", "abcdef"), ("country", "US"),
            ("state", "CA"),
            ("currency_iso_code", "Acme"), ("time_zone", "Acme"), ("status", "Jane Doe"), ("title", "open"),
        ],
    )  # fmt: skip
    def test_what_is_replaced(self, name: str, value: Any) -> None:
        told = Anonymizer().scrub({name: value})[name]
        assert type(told) is type(value)
        assert told != value or value == 7

    def test_names_that_are_said_to_stay(self) -> None:
        assert Anonymizer(keep=["trade"]).scrub({"trade": "Glazing", "name": "Jo"})["trade"] == "Glazing"

    def test_what_the_program_wrote_stays_and_what_it_asked_does_not(self) -> None:
        scrubber = Anonymizer()
        scrubber.note_own([{"text": "Mine", "size": 123456}])
        scrubber.note_asked(["Smith"])
        told = scrubber.scrub([{"text": "Mine", "height": 123456, "id": 123456}, {"name": "Smith"}])
        assert (told[0]["text"], told[0]["height"]) == ("Mine", 123456)
        assert told[0]["id"] != 123456
        assert told[1]["name"] != "Smith"

    def test_error_messages_of_the_api(self) -> None:
        answer = {"errors": {"subject": ["can't be blank"], "base": ["Jane Doe is no member"]}}
        told = Anonymizer().scrub(answer, error=True)
        assert told["errors"]["subject"] == ["can't be blank"]
        assert told["errors"]["base"] != answer["errors"]["base"]  # type: ignore[index]
        assert Anonymizer().scrub(answer)["errors"]["subject"] != ["can't be blank"]


class TestMadeUp:
    @given(st.sampled_from(["thing", "person", "company", "city", "state", "street", "sentence", "file"]), TEXTS)
    def test_has_the_form_of_what_it_stands_for(self, kind: str, text: str) -> None:
        found = form_of(kind, text)
        for number in (0, 1, 700):
            assert form_of(kind, made_up(found, number)) in (found, kind, "thing")

    @cases("kind", ["thing", "person", "company", "email", "sentence", "first", "file:pdf", "day"])
    def test_is_seldom_the_same_for_two(self, kind: str) -> None:
        assert len({made_up(kind, number) for number in range(1500)}) == 1500
