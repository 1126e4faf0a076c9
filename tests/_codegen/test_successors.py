from __future__ import annotations

from aprocore._codegen.operations import SourceOperation
from aprocore._codegen.successors import with_successors
from tests.support.cases import cases


def operation(key: str, *, deprecated: bool = False, replaced_by: tuple[tuple[str, str], ...] = ()) -> SourceOperation:
    method, path = key.split()
    version = path.split("/")[2]
    return SourceOperation(
        operation_id="X", method=method, path=path, version=version, category="", module="", tag="", title="",
        deprecated=deprecated, parameters=(), body=None, responses={}, replaced_by=replaced_by,
    )  # fmt: skip


OTHERS = (
    "GET /rest/v1.1/users/{id}",
    "GET /rest/v1.2/companies/{company_id}/users/{user_id}",
    "GET /rest/v1.3/companies/{company_id}/users/{user_id}",
    "GET /rest/v2.0/companies/{company_id}/projects/{project_id}/users/{id}",
    "GET /rest/v1.0/projects/{project_id}/users/{id}",
    "PATCH /rest/v1.0/projects/{project_id}/users/{id}",
    "GET /rest/v1.0/vendors/{id}",
)


@cases(
    ("key", "others", "successors"),
    [
        ("GET /rest/v1.0/users/{id}", OTHERS, (OTHERS[0],)),
        ("GET /rest/v1.0/users/{id}", OTHERS[1:], (OTHERS[2], OTHERS[3])),
        ("GET /rest/v1.0/companies/{id}/users/{number}", OTHERS[3:], ()),
        ("GET /rest/v1.0/companies/{id}/users/{number}", OTHERS, (OTHERS[2],)),
        ("GET /rest/v1.1/projects/{id}/users/{number}", OTHERS, (OTHERS[3],)),
        ("PATCH /rest/v1.0/users/{id}", OTHERS, (OTHERS[5],)),
        ("DELETE /rest/v1.0/users/{id}", OTHERS, ()),
        ("GET /rest/v1.0/users", OTHERS, ()),
    ],
)
def test_successors_of_a_deprecated_operation(key: str, others: tuple[str, ...], successors: tuple[str, ...]) -> None:
    result = with_successors([operation(key, deprecated=True), *map(operation, others)])
    assert [" ".join(one) for one in result[0].replaced_by] == list(successors)
    assert not any(one.replaced_by for one in result[1:])
    deprecated = with_successors(operation(one, deprecated=True) for one in (key, *others))
    assert not any(one.replaced_by for one in deprecated)


def test_a_successor_of_an_overlay_counts() -> None:
    page = operation("GET /rest/v1.0/users/{id}", deprecated=True, replaced_by=(("GET", "/rest/v1.0/me"),))
    assert with_successors([page, operation(OTHERS[0])])[0] == page
