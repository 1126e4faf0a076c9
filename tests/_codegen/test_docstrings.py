from __future__ import annotations

import pytest

from aprocore._codegen.docstrings import heading, in_sentence, noun_phrase, reference_url, sentence
from tests.support.cases import cases
from tests.support.reference import operations


@cases(
    ("title", "method", "expected"),
    [
        ("List RFIs", "list", "List RFIs."),
        ("Show RFI in PDF format", "get_as_pdf", "Return an RFI in PDF format."),
        ("Create BIM Model", "create", "Create a BIM model."),
        ("Retrieve Ids", "list_ids", "Return IDs."),
        ("Update Company WBS Pattern.", "update", "Update a company WBS pattern."),
        ("Creates a Inspection Item Comment", "create", "Create an inspection item comment."),
        ("Creates or updates project date", "create", "Create or update project date."),
        ("Finds or Creates a Signature Request", "find_or_create", "Find or create a signature request."),
        ("It fetches a budget note", "get", "Return a budget note."),
        ("Index Bid Forms", "list", "List bid forms."),
        ("PATCH Company Role", "update", "Update a company role."),
        ("Punch List Available Final Approvers", "list", "List punch list available final approvers."),
        ("Change History", "list_change_history", "List change history."),
        ("List Recyled Plans", "list_recycled", "List recycled plans."),
        ('Move Plan into "Draft"', "revise", "Move a plan into 'draft'."),
        ("Save C:\\temp", "save", "Save c:/temp."),
        ("List", "list", "List."),
        ("List of Company-level Emails", "list", "List company-level emails."),
        ("Get a list of possible assignees for an RFI.", "list", "List possible assignees for an RFI."),
        ("Create RFI", "create", "Create an RFI."),
        ("Create PDF Export", "create", "Create a PDF export."),
        ("Show User", "get", "Return a user."),
        ("Show Unmanaged Equipment", "get", "Return unmanaged equipment."),
        ("Update Equipment Log", "update", "Update an equipment log."),
        ("Delete an Project Equipment Log", "delete", "Delete a project equipment log."),
        ("Update Time And Material Entry", "update", "Update a time and material entry."),
        ("Show Status of Equipment", "get", "Return the status of equipment."),
        ("Destroy Injury", "delete", "Delete an injury."),
        ("Setup Taxonomy", "create", "Set up taxonomy."),
    ],
)
def test_a_title_becomes_an_imperative_sentence(title: str, method: str, expected: str) -> None:
    assert sentence(title, method) == expected


def test_every_title_becomes_a_sentence() -> None:
    for operation in operations():
        text = sentence(operation.title, "get")
        assert text[0].isupper(), text
        assert text.endswith("."), text
        assert not {'"', "\\", "\n"} & set(text), text
        assert not text.partition(" ")[0].endswith("s"), text


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
def test_heading_names_the_module_if_it_differs(tag: str, module: str, title: str) -> None:
    assert heading(tag, module) == title


def test_a_tag_in_a_sentence_has_no_capital() -> None:
    assert in_sentence("company-wbs-patterns") == "company WBS patterns"


@pytest.mark.parametrize(
    ("tag", "phrase"),
    [
        ("rfis", "An RFI"),
        ("bim-models", "A BIM model"),
        ("potential-points-of-contact", "A potential point of contact"),
        ("equipment", "Equipment"),
        ("units-of-measure", "A unit of measure"),
        ("work-classification---company-level", "A work classification (company level)"),
        ("project-folders-and-files", "Project folders and files"),
        ("me", "The current user"),
    ],
)
def test_noun_phrase_names_one_thing(tag: str, phrase: str) -> None:
    assert noun_phrase(tag) == phrase


@pytest.mark.parametrize(
    ("version", "tag", "title", "path"),
    [
        ("v1.0", "project-fields", "List Project Fields", "/v1/project-fields?version=1.0#list-project-fields"),
        ("v1.1", "rfis", "Show RFI", "/v1/rfis?version=1.1#show-rfi"),
        ("v2.0", "hooks", "Create/Update 'Hook' (Project)", "/hooks?version=2.0#create-update-hook-project"),
    ],
)
def test_reference_url_has_the_version_and_the_title(version: str, tag: str, title: str, path: str) -> None:
    assert reference_url(version, tag, title) == f"https://developers.procore.com/reference/rest{path}"
