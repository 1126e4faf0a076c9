// What an integration does with Procore's own SDK, unmodified. Prints what came, as JSON.

import sdk from "@procore/js-sdk";

const { API_URL, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, CODE, COMPANY_ID, PROJECT_ID, MANAGER_ID } = process.env;
const application = { id: CLIENT_ID, secret: CLIENT_SECRET };
const said = {};

// -- a person signs in

said.authorize = sdk.authorize({ clientId: CLIENT_ID, uri: REDIRECT_URI }, API_URL);
const token = await sdk.token({ ...application, code: CODE, uri: REDIRECT_URI }, API_URL);
said.token = { type: token.token_type, expires: token.expires_in };
said.again = await sdk.token({ ...application, code: CODE, uri: REDIRECT_URI }, API_URL);
said.info = await sdk.info(token.access_token, API_URL);

const oauth = sdk.oauth(token.access_token);
const options = { apiHostname: API_URL, defaultCompanyId: COMPANY_ID };
const client = sdk.client(oauth, undefined, options);

// -- lists, and their pages

said.me = (await sdk.client(oauth, undefined, API_URL).get({ base: "/me" })).body;
said.companies = (await client.get("/rest/v1.0/companies")).body;
said.projects = (await client.get({ base: "/projects", qs: { company_id: COMPANY_ID } })).body.map((each) => each.id);

const rfis = { base: "/projects/{project_id}/rfis", params: { project_id: PROJECT_ID } };
said.pages = [];
for (let page = 1, more = true; more; page++) {
  const { body, response } = await client.get({ ...rfis, qs: { page, per_page: 10 } });
  said.pages.push({ ids: body.map((each) => each.id), total: response.headers.get("Total") });
  more = (response.headers.get("Link") ?? "").includes('rel="next"');
}
const filtered = await client.get({ ...rfis, qs: { filters: { status: ["open", "draft"] }, per_page: 2000 } });
said.statuses = [...new Set(filtered.body.map((each) => each.status))].sort();

// -- make, change and delete

const question = { body: "Which detail counts?" };
const lacking = await client.post(rfis, { rfi: { subject: "Slab edge" } }).catch(({ body }) => body);
said.lacking = lacking.errors;
const rfi = { subject: "Slab edge", rfi_manager_id: MANAGER_ID, question, reference: null };
const made = await client.post(rfis, { rfi });
said.made = { status: made.response.status, subject: made.body.subject };
const one = { ...rfis, params: { ...rfis.params, id: made.body.id } };
said.changed = (await client.patch(one, { rfi: { subject: "Slab edge, level 2" } })).body.subject;
said.shown = (await client.get(one)).body.subject;
const recycled = await client.patch({ ...one, action: "recycle" }, {});
said.recycled = recycled.response.status;
said.gone = await client.get(one).catch(({ body, response }) => ({ body, status: response.status }));

const locations = { base: "/projects/{project_id}/locations", params: { project_id: PROJECT_ID } };
const location = await client.post(locations, { location: { node_name: "Roof" } });
const there = { ...locations, params: { ...locations.params, id: location.body.id } };
const deleted = await client.delete(there);
said.deleted = deleted.response.status;

const v2 = { base: "/companies/{company_id}/projects/{project_id}/commitment_contracts", version: "v2.0" };
const scope = { company_id: COMPANY_ID, project_id: PROJECT_ID };
said.contracts = (await client.get({ ...v2, params: scope })).body.data.map((each) => typeof each.id);

// -- the company may be left out where it is told with the call, not else

const bare = sdk.client(oauth, undefined, API_URL);
said.missing = await bare.get(rfis).catch(({ body, response }) => ({ body, status: response.status }));
said.given = (await bare.get(rfis, { companyId: COMPANY_ID })).response.status;

// -- the token is renewed when a call is refused, without a redirect URI

let renewals = 0;
let refreshToken = token.refresh_token;
const renewing = sdk.refresher(oauth, async (old) => {
  renewals++;
  const renewed = await sdk.refresh({ ...application, token: old, refresh: refreshToken }, API_URL);
  refreshToken = renewed.refresh_token;
  return renewed;
});
oauth.setToken("a-token-that-has-run-out");
said.renewed = (await sdk.client(renewing, undefined, options).get({ base: "/me" })).body.name;
said.renewals = renewals;
said.used = await sdk.refresh({ ...application, refresh: token.refresh_token }, API_URL);

// -- the app for itself: the SDK has no call for its token

const answer = await fetch(`${API_URL}/oauth/token`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ grant_type: "client_credentials", client_id: CLIENT_ID, client_secret: CLIENT_SECRET }),
});
const service = sdk.client(sdk.oauth((await answer.json()).access_token), undefined, options);
said.service = (await service.get({ base: "/me" })).body.name;

// -- and goes

const revoked = { token: oauth.getToken(), clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
said.revoked = await sdk.revoke(revoked, API_URL);
said.refused = await client.get({ base: "/me" }).catch(({ body, response }) => ({ body, status: response.status }));

console.log(JSON.stringify(said));
