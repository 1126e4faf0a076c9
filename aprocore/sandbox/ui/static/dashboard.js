"use strict";

const INTERVAL = 1000; // Milliseconds between two requests to the feed.

const state = document.getElementById("state");
const button = document.getElementById("pause");
const shown = new Map(); // HTML of each panel, by id.
let newest = Number(document.querySelector("#requests [data-number]")?.dataset.number ?? 0);
let paused = false;
let timer = 0;

function showState(text) {
  // A status that is set again would be announced again.
  if (state.textContent !== text) state.textContent = text;
  state.dataset.live = text === "Live" ? "yes" : "no";
}

function showPanels(panels) {
  const selection = getSelection();
  for (const [id, html] of Object.entries(panels)) {
    const panel = document.getElementById(id);
    // Do not replace an element with selected text or with the focus.
    const selected = !selection.isCollapsed && selection.containsNode(panel, true);
    const inUse = selected || panel.contains(document.activeElement);
    if (inUse || shown.get(id) === html) continue;
    shown.set(id, html);
    panel.innerHTML = html;
  }
  const before = newest;
  for (const row of document.querySelectorAll("#requests [data-number]")) {
    const number = Number(row.dataset.number);
    if (number > before) row.classList.add("fresh");
    newest = Math.max(newest, number);
  }
}

async function poll() {
  clearTimeout(timer);
  try {
    if (!document.hidden) {
      const response = await fetch("/sandbox/overview.json" + location.search, { cache: "no-store", credentials: "omit" });
      if (!response.ok) throw new Error(response.status);
      const { panels } = await response.json();
      if (paused) return;
      showPanels(panels);
      showState("Live");
    }
  } catch {
    showState("No answer, trying again");
  }
  if (!paused) timer = setTimeout(poll, INTERVAL);
}

button.addEventListener("click", () => {
  paused = !paused;
  button.setAttribute("aria-pressed", String(paused));
  showState(paused ? "Paused" : "Live");
  if (paused) clearTimeout(timer);
  else poll();
});
button.hidden = false;
document.getElementById("refresh").hidden = true;
poll();
