from __future__ import annotations

import subprocess
import sys

import pytest

from aprocore import catalogue
from aprocore.errors import ConfigurationError


def test_every_operation_occurs_once() -> None:
    operations = catalogue.operations()
    assert len({(operation.method, operation.path) for operation in operations}) == len(operations) > 2600
    assert [operation.name for operation in operations] == sorted({operation.name for operation in operations})


def test_catalogue_is_read_once() -> None:
    assert catalogue.operations() is catalogue.operations()


def test_operation_has_parameters_and_response() -> None:
    rfis = catalogue.find("rfis.list")
    assert (rfis.method, rfis.path) == ("GET", "/rest/v1.0/projects/{project_id}/rfis")
    assert (rfis.answers, rfis.pager, rfis.enveloped, rfis.content_type) == ("list", "numbered", False, None)
    by_name = {parameter.name: parameter for parameter in rfis.parameters}
    assert (by_name["project_id"].location, by_name["project_id"].type) == ("path", "integer")
    assert by_name["project_id"].required
    assert by_name["filters[assigned_id]"].location == "query"
    assert rfis.body == ()


def test_fields_of_a_body() -> None:
    create = catalogue.find("rfis.create")
    assert (create.content_type, create.body_type) == ("multipart/form-data", "object")
    [rfi] = create.body
    subject = rfi.fields[0]
    assert (rfi.name, rfi.type, rfi.required) == ("rfi", "object", True)
    assert (subject.name, subject.type, subject.required) == ("subject", "string", True)


def test_every_parameter_is_valid() -> None:
    for operation in catalogue.operations():
        in_path = {parameter.name for parameter in operation.parameters if parameter.location == "path"}
        assert all(f"{{{name}}}" in operation.path for name in in_path), operation
        assert all(field.location == "body" for field in operation.body), operation
        assert not any(parameter.name.endswith("[]") for parameter in operation.parameters), operation


def test_operation_is_found_by_its_python_name() -> None:
    assert catalogue.find("procore.rfis.list") is catalogue.find("rfis.list")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("rfis.lits", "Did you mean rfis.list"),
        ("procore.rfi.list", "Did you mean rfis.list"),
        ("replies.list", "rfis.replies.list"),
        ("xyzzy", "Search with `aprocore operations WORD`."),
    ],
)
def test_unknown_name_is_not_found(name: str, hint: str) -> None:
    with pytest.raises(ConfigurationError, match="Unknown operation") as refused:
        catalogue.find(name)
    assert refused.value.hint is not None
    assert hint in refused.value.hint
    assert repr(name) in str(refused.value)


def test_importing_aprocore_does_not_read_the_catalogue() -> None:
    code = "import aprocore.client, sys; print(*(name for name in sys.modules if 'catalogue' in name))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"
