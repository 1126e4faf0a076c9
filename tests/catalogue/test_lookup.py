from __future__ import annotations

from aprocore.catalogue.lookup import documented_operation
from tests.support.cases import cases


@cases(
    ("method", "path", "name"),
    [
        ("GET", "/rest/v1.0/projects/7/rfis", "rfis.list"),
        ("HEAD", "/rest/v1.0/projects/7/rfis/", "rfis.list"),
        ("GET", "/rest/v1.0/projects/7/rfis/8.pdf", "rfis.get_as_pdf"),
        ("DELETE", "/rest/v1.0/me", None),
        ("GET", "/rest/v1.0/gadgets", None),
    ],
)
def test_operation_of_a_request(method: str, path: str, name: str | None) -> None:
    operation = documented_operation(method, path)
    assert (operation and operation.name) == name
