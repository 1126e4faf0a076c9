from __future__ import annotations

import pytest

from aprocore._codegen.docstrings import about, heading, sentence
from tests.cases import cases

from .reference import operations


@cases(
    ("title", "method", "said"),
    [
        ("List RFIs", "list", "List RFIs."),
        ("Show RFI in PDF format", "get_as_pdf", "Show RFI in PDF format."),
        ("Create BIM Model", "create", "Create BIM model."),
        ("Retrieve Ids", "list_ids", "Retrieve IDs."),
        ("Update Company WBS Pattern.", "update", "Update company WBS pattern."),
        ("Creates a Inspection Item Comment", "create", "Create an inspection item comment."),
        ("Creates or updates project date", "create", "Create or update project date."),
        ("Finds or Creates a Signature Request", "find_or_create", "Find or create a signature request."),
        ("It fetches a budget note", "get", "Fetch a budget note."),
        ("Index Bid Forms", "list", "List bid forms."),
        ("PATCH Company Role", "update", "Update company role."),
        ("Punch List Available Final Approvers", "list", "List punch list available final approvers."),
        ("Change History", "list_change_history", "List change history."),
        ("List Recyled Plans", "list_recycled", "List recycled plans."),
        ('Move Plan into "Draft"', "revise", "Move plan into 'draft'."),
        ("Save C:\\temp", "save", "Save c:/temp."),
        ("List", "list", "List."),
    ],
)
def test_a_title_is_an_imperative_sentence(title: str, method: str, said: str) -> None:
    assert sentence(title, method) == said


def test_none_of_procores_titles_stumbles() -> None:
    for each in operations():
        said = sentence(each.title, "get")
        assert said[0].isupper(), said
        assert said.endswith("."), said
        assert not {'"', "\\", "\n"} & set(said), said
        assert not said.partition(" ")[0].endswith("s"), said


@pytest.mark.parametrize(
    ("tag", "module", "title"),
    [
        ("rfis", "RFI", "RFIs"),
        ("potential-rfi-managers", "RFI", "Potential RFI managers (RFI)"),
        ("bim-models", "BIM", "BIM models (BIM)"),
        ("daily-logs", "Daily Log", "Daily logs"),
        ("work-classification---company-level", "Project", "Work classification: company level (Project)"),
    ],
)
def test_a_tag_is_the_name_of_a_page(tag: str, module: str, title: str) -> None:
    assert heading(tag, module) == title


def test_within_a_sentence_it_has_no_capital() -> None:
    assert about("company-wbs-patterns") == "company WBS patterns"
