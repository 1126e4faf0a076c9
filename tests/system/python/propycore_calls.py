"""What an integration does with ProPyCore, unmodified. Prints what came, as JSON."""

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
said = {}


def refusal(call, *arguments):
    try:
        return call(*arguments)
    except (ProcoreException, NotFoundItemError) as error:
        return [type(error).__name__, error.response]


# -- companies and projects: those of its calls that name no company are refused, as the reference says

said["companies"] = refusal(procore.companies.get)
said["projects"] = [each["id"] for each in procore.companies.get_projects(company)]
said["type"] = procore.projects.get_type(company, project)
for name in ("list_regions", "list_project_types", "list_project_stages"):
    said[name] = len(getattr(procore.companies, name)(company))
templates = procore.permissions.get_company_templates(company)
said["template"] = procore.permissions.get_company_template(company, templates[0]["id"])["id"] == templates[0]["id"]
said["tools"] = len(procore.permissions.get(company, project)["tools"])

# -- people

users = procore.directory.users
said["users"] = [each["id"] for each in users.get(company)]
login = os.environ["LOGIN"]
said["user"] = users.find(company, login)["id"]
said["shown"] = users.show(company, project, said["user"])["email_address"]
said["vendors"] = [each["name"] for each in procore.directory.vendors.get(company)]
said["vendor"] = procore.directory.vendors.find(company, said["vendors"][1], project)["name"]
said["people"] = len(procore.directory.people.get(company, project))
said["trades"] = len(procore.directory.trades.get(company))

# -- documents

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "plan.pdf")
    path.write_bytes(b"%PDF-1.4 \x00\xff")
    made = procore.folders.create(company, project, "Plans")
    procore.folders.update(company, project, made["id"], folder_name="Drawings")
    said["folder"] = [procore.folders.find(company, project, "Drawings")["id"] == made["id"]]
    said["folder"].append(procore.folders.search(company, project, "Drawings")["id"] == made["id"])
    file = procore.files.create(company, project, str(path), folder_id=made["id"], description="Level 2")
    said["file"] = [file["name"], procore.files.show(company, project, file["id"])["name"]]
    procore.files.update(company, project, file["id"], filename="plan-2.pdf")
    procore.files.update(company, project, file["id"], filepath=str(path))
    said["file"].append(procore.files.find(company, project, "plan-2.pdf")["id"] == file["id"])
    said["removed"] = procore.files.remove(company, project, file["id"])
    said["gone"] = refusal(procore.files.show, company, project, file["id"])
    cost = {"invoice_number": "17", "vendor_id": 4, "direct_cost_type": "invoice", "status": "draft"}
    cost = procore.direct_costs.create(company, project, cost, [{"wbs_code_id": 1}], [str(path)])
    said["cost"] = procore.direct_costs.find(company, project, cost["id"])["invoice_number"]

# -- tools

rfis = procore.rfis.get(company, project)
said["rfis"] = [each["id"] for each in rfis]
said["rfi"] = procore.rfis.find(company, project, rfis[2]["number"])["id"]
submittals = procore.submittals.get(company, project)
said["submittal"] = procore.submittals.find(company, project, submittals[0]["id"])["id"] == submittals[0]["id"]
said["filtered"] = len(procore.submittals.get(company, project, status_ids=[1, 2], types="nothing of the kind"))
tasks = procore.tasks.get(company, project)
said["task"] = procore.tasks.find(company, project, tasks[0]["id"])["id"] == tasks[0]["id"]
tool = procore.tools.get(company)[0]["id"]
item = procore.tools.create_item(company, project, tool, {"generic_tool_item": {"title": "Crane access"}})
items = procore.tools.get_items(company, project, tool)
said["items"] = [each["title"] for each in items if each["id"] == item["id"]]
changed = {"generic_tool_item": {"title": "Crane access, north"}}
said["item"] = procore.tools.update_item(company, project, tool, item["id"], changed)["title"]
said["deleted"] = procore.tools.delete_item(company, project, tool, item["id"])
events = procore.change_events.get(company, project)
said["event"] = procore.change_events.find(company, project, events[0]["id"])["id"] == events[0]["id"]
code = procore.cost_codes.create(company, project, "Concrete", "03-100")
said["code"] = procore.cost_codes.show(company, project, code["id"])["name"]
view = procore.budgets.views.get(company, project)[0]["id"]
said["rows"] = len(procore.budgets.rows.get(company, project, view))
said["details"] = len(procore.budgets.details.get(company, project, view))
card = {"hours": 8, "party_id": said["user"], "timecard_time_type_id": 5, "cost_code_id": 7, "line_item_type_id": 3}
said["card"] = procore.time.timecards.create(company, project, card)["hours"]
period = (date(2026, 1, 1), date(2026, 12, 31))
said["cards"] = len(procore.time.timecards.get_for_specified_period(company, *period))
said["photos"] = procore.photos.categories.create(company, project, "Site")["name"]
revisions = procore.drawings.revisions.get(company, project)
said["tiles"] = "tiles" in procore.drawings.tiles.get(company, project, revisions[0]["id"])
said["punch"] = len(procore.quality.punch.get(company, project))

# -- a new token, which the old one outlives

procore.reset_access_token()
said["again"] = [each["id"] for each in procore.companies.get_projects(company)] == said["projects"]

print(json.dumps(said))
