// Shows the journey of an account with the answers of this service; keeps nothing.
"use strict";

const byId = (id) => document.getElementById(id);
const words = (code) => {
  const text = code.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};

let asked = 0;

byId("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  show(null);
});
byId("contract").addEventListener("change", () => show(byId("contract").value));

const first = new URLSearchParams(location.hash.slice(1)).get("account");
if (first) {
  byId("account").value = first;
}

async function get(path) {
  const answer = await fetch(path, { headers: { Authorization: "Bearer " + byId("token").value } });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail || problem.title || "The service answered " + answer.status + ".");
  }
  return answer;
}

async function activitiesOf(account, contract) {
  const all = [];
  let cursor = "";
  do {
    const query = "?limit=200" + (contract ? "&contractId=" + contract : "")
      + (cursor ? "&cursor=" + encodeURIComponent(cursor) : "");
    const page = await (await get("/v1/accounts/" + account + "/activities" + query)).json();
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all.filter((activity) => activity.status !== "WITHDRAWN");
}

async function show(contract) {
  const mine = ++asked;
  const account = byId("account").value.trim();
  note("Reading…", false);
  try {
    const query = contract ? "?contractId=" + contract : "";
    const [journey, drawing, activities] = await Promise.all([
      get("/v1/accounts/" + account + "/journey").then((answer) => answer.json()),
      get("/v1/accounts/" + account + "/journey.svg" + query).then((answer) => answer.text()),
      activitiesOf(account, contract),
    ]);
    if (mine === asked) {
      draw(journey, drawing, activities, contract);
      note("As of " + journey.asOf + ".", false);
    }
  } catch (problem) {
    if (mine === asked) {
      byId("journey").hidden = true;
      note(problem.message, true);
    }
  }
}

function note(text, refused) {
  byId("note").textContent = text;
  byId("note").classList.toggle("refused", refused);
}

function draw(journey, drawing, activities, contract) {
  const totals = journey.totals;
  byId("summary").textContent = (journey.tier ? words(journey.tier) + ": " : "")
    + totals.total + " activities, " + totals.completed + " completed, " + totals.skipped
    + " skipped, " + totals.started + " started, " + totals.scheduled + " open, " + totals.planned + " planned.";
  const contracts = journey.contracts.filter((each) => each.hasJourney);
  byId("choice").hidden = contracts.length < 2;
  byId("contract").replaceChildren(...contracts.map((each) =>
    new Option(each.startsOn + " to " + each.endsOn, each.contractId, false,
      each.contractId === contract)));
  const svg = new DOMParser().parseFromString(drawing, "image/svg+xml").documentElement;
  byId("picture").replaceChildren(document.adoptNode(svg));
  byId("activities").replaceChildren(...activities.map(row));
  byId("journey").hidden = false;
}

function row(activity) {
  const line = document.createElement("tr");
  const overdue = activity.overdue === true;
  line.classList.toggle("overdue", overdue);
  const cells = [
    activity.dueOn,
    activity.quarter ? "Q" + activity.quarter : "",
    words(activity.code),
    (activity.owners || []).map(words).join(", "),
    overdue ? "Overdue" : words(activity.status),
  ];
  line.replaceChildren(...cells.map((text) => {
    const cell = document.createElement("td");
    cell.textContent = text;
    return cell;
  }));
  return line;
}
