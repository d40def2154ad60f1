"use strict";
const BATCH = 20;
const TOOLS = 5;
const list = document.getElementById("talks");
const input = document.getElementById("query");
const count = document.getElementById("count");
const more = document.getElementById("more");
let sample = { rows: [], pictures: [] };
let found = [];
let shown = 0;

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

function element(name, kind, text) {
  const made = document.createElement(name);
  made.className = kind;
  made.textContent = text;
  return made;
}

// Pictures are images and texts are text nodes: nothing in a row can run.
function picture(number) {
  const image = document.createElement("img");
  image.loading = "lazy";
  image.alt = "the simulated screen";
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(sample.pictures[number]);
  return image;
}

function talk(row) {
  const made = element("article", "talk box", "");
  const rest = row.tools.length > TOOLS ? ` and ${row.tools.length - TOOLS} more` : "";
  const tools = row.tools.length ? " · tools: " + row.tools.slice(0, TOOLS).join(", ") + rest : " · no tool list";
  made.append(element("p", "", `${row.file}:${row.line} · ${row.about}${tools}`));
  for (const turn of row.turns) {
    if (turn.text) made.append(element("div", "turn " + turn.who, turn.text));
    for (const [name, words] of turn.calls || []) made.append(element("div", "turn call", `→ ${name} ${words}`));
    if ("picture" in turn) made.append(picture(turn.picture));
  }
  return made;
}

function show() {
  for (const row of found.slice(shown, shown + BATCH)) list.append(talk(row));
  shown = Math.min(shown + BATCH, found.length);
  more.hidden = shown === found.length;
}

function search() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  found = sample.rows.filter((row) => words.every((word) => row.words.includes(word)));
  count.textContent = `${found.length} of ${sample.rows.length} conversations`;
  list.replaceChildren();
  shown = 0;
  show();
}

unpack(document.getElementById("sample").textContent.trim()).then((data) => {
  sample = data;
  for (const row of sample.rows) {
    const said = row.turns.map((turn) => [turn.text, ...(turn.calls || []).flat()].join(" "));
    row.words = [row.about, row.file + ":" + row.line, ...said].join("\n").toLowerCase();
  }
  input.addEventListener("input", search);
  more.addEventListener("click", show);
  search();
  document.body.dataset.ready = "yes";
});
