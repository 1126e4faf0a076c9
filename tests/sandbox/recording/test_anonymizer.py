"""Anonymizer: redaction of an account's data with fake values of the same form, and its reversal."""

from __future__ import annotations

import copy
import json
import re
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aprocore.sandbox.recording.allowlist import is_allowed
from aprocore.sandbox.recording.anonymizer import API, STORAGE, Anonymizer
from aprocore.sandbox.recording.fake_identities import fake_value, form_of
from tests.support.cases import cases

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
    | st.datetimes().map(lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
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
        return [leaf for key, element in value.items() for leaf in [("a key", key), *leaves(element, key)]]
    if isinstance(value, list):
        return [leaf for element in value for leaf in leaves(element, name)]
    return [(name, value)]


def form(value: Any) -> Any:
    if isinstance(value, dict):
        return {number: form(element) for number, element in enumerate(value.values())}
    return [form(element) for element in value] if isinstance(value, list) else type(value)


def _unsigned(value: Any) -> str:
    """Return a value as JSON without URL signatures, of which only the last one of a file is restored."""
    return re.sub(r"\?sig=\w+", "", json.dumps(value))


def _is_kept(name: str, text: str) -> bool:
    # A key that looks like a field's name is kept.
    return bool(re.fullmatch(r"[a-z_]\w*", text, re.ASCII)) if name == "a key" else is_allowed(name, text)


@pytest.mark.slow
class TestAnyData:
    @given(VALUES)
    @settings(max_examples=60)
    def test_types_are_kept_and_the_result_is_deterministic(self, value: Any) -> None:
        anonymizer = Anonymizer([REAL])
        before = copy.deepcopy(value)
        result = anonymizer.anonymize(value)
        assert value == before
        assert form(result) == form(value)
        assert anonymizer.anonymize(value) == result
        # Another anonymizer with the same input in the same order has the same output.
        assert Anonymizer([REAL]).anonymize(value) == result

    @given(VALUES)
    @settings(max_examples=60)
    def test_restore_reverses_anonymize(self, value: Any) -> None:
        anonymizer = Anonymizer([REAL])
        assert _unsigned(anonymizer.restore(anonymizer.anonymize(value))) == _unsigned(value)

    @given(VALUES)
    @settings(max_examples=60)
    def test_anonymize_is_idempotent(self, value: Any) -> None:
        result = Anonymizer([REAL]).anonymize(value)
        assert Anonymizer([API]).anonymize(result) == result

    @given(VALUES)
    @settings(max_examples=60)
    def test_different_values_stay_different(self, value: Any) -> None:
        result = Anonymizer([REAL]).anonymize({"data": value})
        pairs = {}
        for (_, one), (_, other) in zip(leaves({"data": value}), leaves(result), strict=True):
            if isinstance(one, str):
                assert pairs.setdefault(other, one) == one or other.startswith((API, STORAGE))

    @given(VALUES)
    @example({"2000-01-01T00:00:00Z": "2000-01-01T00:00:00Z"})
    @settings(max_examples=60)
    def test_no_original_value_remains(self, value: Any) -> None:
        anonymizer = Anonymizer([REAL])
        result = anonymizer.anonymize(value)
        content = json.dumps(result, ensure_ascii=False)
        fake_values = set(anonymizer._originals)
        # A text that is allowed in one place remains there, even if it is replaced in another.
        allowed = {str(leaf) for name, leaf in leaves(value) if _is_kept(name, str(leaf))}
        for name, leaf in leaves(value):
            text = str(leaf)
            if isinstance(leaf, bool | float) or leaf is None or _is_kept(name, text) or text in fake_values:
                continue
            if isinstance(leaf, str):
                assert text not in [other for other_name, other in leaves(result) if other_name == name] or not text, (
                    name
                )
                if len(text) >= 8 and text not in allowed and not re.fullmatch(r"[a-z_]+", text):
                    assert text not in content
                    assert quote(text, safe="") not in content
            elif len(text) >= 8:
                assert not re.search(rf"(?<![0-9]){text}(?![0-9])", content)

    @given(st.lists(st.integers(1, 9), unique=True) | st.lists(st.integers(10, 99), unique=True, max_size=90))
    def test_short_ids_stay_unique_and_short(self, ids: list[int]) -> None:
        anonymizer = Anonymizer()
        result = anonymizer.anonymize({"ids": ids})["ids"]
        assert sorted(map(len, map(str, result))) == sorted(map(len, map(str, ids)))
        assert len(set(result)) == len(ids)
        assert anonymizer.restore({"ids": result}) == {"ids": ids}


class TestRelations:
    def test_id_has_the_same_fake_value_everywhere(self) -> None:
        anonymizer = Anonymizer([REAL])
        anonymizer.identifier("562949953421312")
        result = anonymizer.anonymize(
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
        made = str(result["id"])
        assert made != "562949953421312"
        assert len(made) == 15
        assert json.dumps(result).count(made) == 9
        assert "562949953421312" not in json.dumps(result)
        assert anonymizer.restored_path(f"/rest/v1.0/projects/{made}.pdf") == "/rest/v1.0/projects/562949953421312.pdf"
        assert anonymizer.restored_query(f"filters[project_id]={made}&page=2") == (
            "filters[project_id]=562949953421312&page=2"
        )

    def test_keys_of_tables_do_not_determine_the_kind_of_their_values(self) -> None:
        result = Anonymizer().anonymize({"Jane's note": "Concrete", "vendor": {"562949953421312": "Acme"}})
        assert list(result.values()) == ["Lintel alignment", {next(iter(result["vendor"])): "Alder Builders"}]

    def test_uuid_in_upper_case(self) -> None:
        anonymizer = Anonymizer()
        text = "9f1c2b8e-0000-4abc-8def-0123456789ab"
        low, high = anonymizer.anonymize([text, text.upper()])
        assert (low.upper(), low) == (high, high.lower())
        assert anonymizer.restore([high]) == [text.upper()]

    def test_storage_urls_lose_their_query_and_have_one_fake_value_per_file(self) -> None:
        anonymizer = Anonymizer([REAL])
        first = "https://s3.amazonaws.com/acme/plan%20A.pdf?X-Amz-Signature=abc"
        again = "https://s3.amazonaws.com/acme/plan%20A.pdf?X-Amz-Signature=def"
        result = anonymizer.anonymize([{"url": first}, {"url": again}])
        assert result == [{"url": f"{STORAGE}/1/canopy-1.pdf"}] * 2
        assert anonymizer.address("/1/canopy-1.pdf") == again
        other = anonymizer.anonymize({"url": "https://s3.amazonaws.com/acme/plan%20A.pdf?id=2&sig=abc"})
        assert other == {"url": f"{STORAGE}/2/canopy-1.pdf"}

    def test_link_header_keeps_query_values_of_the_program(self) -> None:
        anonymizer = Anonymizer([REAL])
        anonymizer.add_query_values(["-created_at", "25"])
        result = anonymizer.link(f'<{REAL}/rest/v1.0/projects/123456/rfis?page=2&sort=-created_at>; rel="next"')
        assert re.fullmatch(
            rf'<{API}/rest/v1\.0/projects/[0-9]{{6}}/rfis\?page=2&sort=-created_at>; rel="next"', result
        )
        assert "123456" not in result


class TestAllowlist:
    @cases(
        ("name", "text"),
        [
            ("status", "open"), ("created_at", "2026-05-04T09:00:00Z"), ("due_date", "2026-05-04"), ("start", "09:30"),
            ("total_amount", "1200.50"), ("amount", "1200"), ("currency_iso_code", "EUR"), ("locale", "fr-CA"),
            ("time_zone", "America/New_York"), ("content_type", "application/pdf"), ("color", "#DF3320"), ("any", " "),
        ],
    )  # fmt: skip
    def test_allowed_values_are_kept(self, name: str, text: str) -> None:
        assert Anonymizer().anonymize({name: text}) == {name: text}

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
    def test_other_values_are_replaced(self, name: str, value: Any) -> None:
        result = Anonymizer().anonymize({name: value})[name]
        assert type(result) is type(value)
        assert result != value or value == 7

    def test_fields_named_in_keep_are_not_changed(self) -> None:
        assert Anonymizer(keep=["trade"]).anonymize({"trade": "Glazing", "name": "Jo"})["trade"] == "Glazing"

    def test_program_values_are_kept_but_query_values_are_not(self) -> None:
        anonymizer = Anonymizer()
        anonymizer.add_program_values([{"text": "Mine", "size": 123456}])
        anonymizer.add_query_values(["Smith"])
        result = anonymizer.anonymize([{"text": "Mine", "height": 123456, "id": 123456}, {"name": "Smith"}])
        assert (result[0]["text"], result[0]["height"]) == ("Mine", 123456)
        assert result[0]["id"] != 123456
        assert result[1]["name"] != "Smith"

    def test_documented_error_messages_are_kept(self) -> None:
        answer = {"errors": {"subject": ["can't be blank"], "base": ["Jane Doe isn't a member"]}}
        result = Anonymizer().anonymize(answer, error=True)
        assert result["errors"]["subject"] == ["can't be blank"]
        assert result["errors"]["base"] != answer["errors"]["base"]  # type: ignore[index]
        assert Anonymizer().anonymize(answer)["errors"]["subject"] != ["can't be blank"]


class TestFakeValues:
    @given(st.sampled_from(["thing", "person", "company", "city", "state", "street", "sentence", "file"]), TEXTS)
    def test_fake_value_has_the_form_of_the_original(self, kind: str, text: str) -> None:
        found = form_of(kind, text)
        for number in (0, 1, 700):
            assert form_of(kind, fake_value(found, number)) in (found, kind, "thing")

    @cases("kind", ["thing", "person", "company", "email", "sentence", "first", "file:pdf", "day"])
    def test_first_1500_fake_values_are_unique(self, kind: str) -> None:
        assert len({fake_value(kind, number) for number in range(1500)}) == 1500
