"""Calls of an integration that uses ProPyCore unmodified; prints their results as JSON."""

import json
import os
import tempfile
from datetime import date
from pathlib import Path

from ProPyCore.exceptions import NotFoundItemError, ProcoreException
from ProPyCore.procore import Procore

url = os.environ["API_URL"]
company, project = int(os.environ["COMPANY_ID"]), int(os.environ["PROJECT_ID"])
procore = Procore(os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"], os.environ["REDIRECT_URI"], url, url)
results = {}


def result_or_error(call, *arguments):
    try:
        return call(*arguments)
    except (ProcoreException, NotFoundItemError) as error:
        return [type(error).__name__, error.response]


# -- companies and projects: ProPyCore names a company for neither its list nor that of the cost codes

results["companies"] = [shown["id"] for shown in procore.companies.get()]
results["without_company"] = result_or_error(procore.cost_codes.get, company, project)
results["projects"] = [project["id"] for project in procore.companies.get_projects(company)]
results["type"] = procore.projects.get_type(company, project)
for name in ("list_regions", "list_project_types", "list_project_stages"):
    results[name] = len(getattr(procore.companies, name)(company))
templates = procore.permissions.get_company_templates(company)
results["template"] = procore.permissions.get_company_template(company, templates[0]["id"])["id"] == templates[0]["id"]
results["tools"] = len(procore.permissions.get(company, project)["tools"])

# -- people

users = procore.directory.users
results["users"] = [user["id"] for user in users.get(company)]
login = os.environ["LOGIN"]
results["user"] = users.find(company, login)["id"]
results["email"] = users.show(company, project, results["user"])["email_address"]
vendors = procore.directory.vendors.get(company)
results["vendors"] = [vendor["name"] for vendor in vendors]
results["vendor"] = procore.directory.vendors.find(company, results["vendors"][1], project)["name"]
results["people"] = len(procore.directory.people.get(company, project))
results["trades"] = len(procore.directory.trades.get(company))

# -- documents

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "plan.pdf")
    path.write_bytes(b"%PDF-1.4 \x00\xff")
    new_folder = procore.folders.create(company, project, "Plans")
    procore.folders.update(company, project, new_folder["id"], folder_name="Drawings")
    results["folder"] = [procore.folders.find(company, project, "Drawings")["id"] == new_folder["id"]]
    results["folder"].append(procore.folders.search(company, project, "Drawings")["id"] == new_folder["id"])
    file = procore.files.create(company, project, str(path), folder_id=new_folder["id"], description="Level 2")
    results["file"] = [file["name"], procore.files.show(company, project, file["id"])["name"]]
    procore.files.update(company, project, file["id"], filename="plan-2.pdf")
    procore.files.update(company, project, file["id"], filepath=str(path))
    results["file"].append(procore.files.find(company, project, "plan-2.pdf")["id"] == file["id"])
    results["removed"] = procore.files.remove(company, project, file["id"])
    results["removed_file"] = result_or_error(procore.files.show, company, project, file["id"])
    cost = {"invoice_number": "17", "vendor_id": vendors[0]["id"], "direct_cost_type": "invoice", "status": "draft"}
    cost = procore.direct_costs.create(
        company, project, cost, [{"wbs_code_id": int(os.environ["WBS_CODE"])}], [str(path)]
    )
    results["cost"] = procore.direct_costs.find(company, project, cost["id"])["invoice_number"]

# -- tools

rfis = procore.rfis.get(company, project)
results["rfis"] = [rfi["id"] for rfi in rfis]
results["rfi"] = procore.rfis.find(company, project, rfis[2]["number"])["id"]
submittals = procore.submittals.get(company, project)
results["submittal"] = procore.submittals.find(company, project, submittals[0]["id"])["id"] == submittals[0]["id"]
results["filtered"] = len(procore.submittals.get(company, project, status_ids=[1, 2], types="unknown type"))
tasks = procore.tasks.get(company, project)
results["task"] = procore.tasks.find(company, project, tasks[0]["id"])["id"] == tasks[0]["id"]
tool = procore.tools.get(company)[0]["id"]
item = procore.tools.create_item(company, project, tool, {"generic_tool_item": {"title": "Crane access"}})
items = procore.tools.get_items(company, project, tool)
results["items"] = [shown["title"] for shown in items if shown["id"] == item["id"]]
changed = {"generic_tool_item": {"title": "Crane access, north"}}
results["item"] = procore.tools.update_item(company, project, tool, item["id"], changed)["title"]
results["deleted"] = procore.tools.delete_item(company, project, tool, item["id"])
events = procore.change_events.get(company, project)
results["event"] = procore.change_events.find(company, project, events[0]["id"])["id"] == events[0]["id"]
code = procore.cost_codes.create(company, project, "Concrete", "03-100")
results["code"] = procore.cost_codes.show(company, project, code["id"])["name"]
view = procore.budgets.views.get(company, project)[0]["id"]
results["rows"] = len(procore.budgets.rows.get(company, project, view))
results["details"] = len(procore.budgets.details.get(company, project, view))
timecards = procore.time.timecards
cards = timecards.get_for_specified_period(company, date(2026, 1, 1), date(2026, 12, 31))
results["cards"] = len(cards)
card = {"hours": 8, "party_id": results["user"], "cost_code_id": code["id"]}
card["line_item_type_id"] = cards[0]["line_item_type_id"]
card["timecard_time_type_id"] = timecards.get_time_types(company)[0]["id"]
results["card"] = timecards.create(company, project, card)["hours"]
results["photos"] = procore.photos.categories.create(company, project, "Site")["name"]
revisions = procore.drawings.revisions.get(company, project)
results["tiles"] = "tiles" in procore.drawings.tiles.get(company, project, revisions[0]["id"])
results["punch"] = len(procore.quality.punch.get(company, project))

# -- a new token; the old one stays valid

procore.reset_access_token()
results["projects_with_new_token"] = [project["id"] for project in procore.companies.get_projects(company)] == results[
    "projects"
]

print(json.dumps(results))
