// Calls of an integration that uses Procore's own SDK unmodified; prints their results as JSON.

import sdk from "@procore/js-sdk";

const { API_URL, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, CODE, COMPANY_ID, PROJECT_ID, MANAGER_ID } = process.env;
const application = { id: CLIENT_ID, secret: CLIENT_SECRET };
const results = {};

// -- a user signs in

results.authorize = sdk.authorize({ clientId: CLIENT_ID, uri: REDIRECT_URI }, API_URL);
const token = await sdk.token({ ...application, code: CODE, uri: REDIRECT_URI }, API_URL);
results.token = { type: token.token_type, expires: token.expires_in };
results.second_exchange = await sdk.token({ ...application, code: CODE, uri: REDIRECT_URI }, API_URL);
results.info = await sdk.info(token.access_token, API_URL);

const oauth = sdk.oauth(token.access_token);
const options = { apiHostname: API_URL, defaultCompanyId: COMPANY_ID };
const client = sdk.client(oauth, undefined, options);

// -- lists, and their pages

results.me = (await sdk.client(oauth, undefined, API_URL).get({ base: "/me" })).body;
results.companies = (await client.get("/rest/v1.0/companies")).body;
results.projects = (await client.get({ base: "/projects", qs: { company_id: COMPANY_ID } })).body.map((project) => project.id);

const rfis = { base: "/projects/{project_id}/rfis", params: { project_id: PROJECT_ID } };
results.pages = [];
for (let page = 1, more = true; more; page++) {
  const { body, response } = await client.get({ ...rfis, qs: { page, per_page: 10 } });
  results.pages.push({ ids: body.map((rfi) => rfi.id), total: response.headers.get("Total") });
  more = (response.headers.get("Link") ?? "").includes('rel="next"');
}
const filtered = await client.get({ ...rfis, qs: { filters: { status: ["open", "draft"] }, per_page: 2000 } });
results.statuses = [...new Set(filtered.body.map((rfi) => rfi.status))].sort();

// -- create, update and delete

const question = { body: "Which detail counts?" };
const rejected = await client.post(rfis, { rfi: { subject: "Slab edge" } }).catch(({ body }) => body);
results.missing_field = rejected.errors;
const rfi = { subject: "Slab edge", rfi_manager_id: MANAGER_ID, question, reference: null };
const created = await client.post(rfis, { rfi });
results.created = { status: created.response.status, subject: created.body.subject };
const createdRfi = { ...rfis, params: { ...rfis.params, id: created.body.id } };
results.updated = (await client.patch(createdRfi, { rfi: { subject: "Slab edge, level 2" } })).body.subject;
results.shown = (await client.get(createdRfi)).body.subject;
const recycled = await client.patch({ ...createdRfi, action: "recycle" }, {});
results.recycled = recycled.response.status;
results.recycled_rfi = await client.get(createdRfi).catch(({ body, response }) => ({ body, status: response.status }));

const locations = { base: "/projects/{project_id}/locations", params: { project_id: PROJECT_ID } };
const location = await client.post(locations, { location: { node_name: "Roof" } });
const createdLocation = { ...locations, params: { ...locations.params, id: location.body.id } };
// Documented with status 200 and no body, which the SDK reads as JSON unless a formatter is passed.
const deleted = await client.delete(createdLocation, undefined, { formatter: (response) => response.text() });
results.deleted = { status: deleted.response.status, body: deleted.body };

const v2 = { base: "/companies/{company_id}/projects/{project_id}/commitment_contracts", version: "v2.0" };
const scope = { company_id: COMPANY_ID, project_id: PROJECT_ID };
results.contracts = (await client.get({ ...v2, params: scope })).body.data.map((contract) => typeof contract.id);

// -- a company is needed, as the client's default or as an option of the call

const withoutDefaults = sdk.client(oauth, undefined, API_URL);
results.without_company = await withoutDefaults.get(rfis).catch(({ body, response }) => ({ body, status: response.status }));
results.with_company = (await withoutDefaults.get(rfis, { companyId: COMPANY_ID })).response.status;

// -- a rejected call refreshes the token, without a redirect URI

let refreshes = 0;
let refreshToken = token.refresh_token;
const refresher = sdk.refresher(oauth, async (old) => {
  refreshes++;
  const refreshed = await sdk.refresh({ ...application, token: old, refresh: refreshToken }, API_URL);
  refreshToken = refreshed.refresh_token;
  return refreshed;
});
oauth.setToken("an-expired-token");
results.name_after_refresh = (await sdk.client(refresher, undefined, options).get({ base: "/me" })).body.name;
results.refreshes = refreshes;
results.used_refresh_token = await sdk.refresh({ ...application, refresh: token.refresh_token }, API_URL);

// -- client credentials, for which the SDK has no call

const response = await fetch(`${API_URL}/oauth/token`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ grant_type: "client_credentials", client_id: CLIENT_ID, client_secret: CLIENT_SECRET }),
});
const service = sdk.client(sdk.oauth((await response.json()).access_token), undefined, options);
results.service = (await service.get({ base: "/me" })).body.name;

// -- revocation

const revoked = { token: oauth.getToken(), clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
results.revoked = await sdk.revoke(revoked, API_URL);
results.after_revocation = await client.get({ base: "/me" }).catch(({ body, response }) => ({ body, status: response.status }));

console.log(JSON.stringify(results));
