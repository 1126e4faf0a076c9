from __future__ import annotations

from aprocore.sandbox.http.path_patterns import path_pattern
from tests.support.cases import cases


@cases(
    ("pattern", "path", "matches"),
    [
        ("/oauth/token", "/oauth/token", True),
        ("/oauth/token", "/oauth/token/info", False),
        ("/rest/v1.0/me", "/rest/v1x0/me", False),
        ("/rest/v1.0/projects/{id}", "/rest/v1.0/projects/7", True),
        ("/rest/v1.0/projects/{id}", "/rest/v1.0/projects/7/rfis", False),
        ("/rest/v1.0/projects/{id}", "/rest/v1.0/projects/", False),
        ("/rest/*", "/rest/v1.0/projects/7/rfis", True),
        ("/rest/*", "/oauth/token", False),
        ("/rest/v?.0/me", "/rest/v2.0/me", True),
        ("*", "/anything/at/all", True),
    ],
)
def test_exact_templates_and_wildcards(pattern, path, matches):
    assert (path_pattern(pattern).fullmatch(path) is not None) is matches
