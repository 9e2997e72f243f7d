// A minimal client of the language server in a web worker, for the page of web.test.mjs. A classic script: what it
// declares with `window.` is used by the test.

/** The draft: texts by URI. */
window.draft = {};
/** The methods of all requests that the server has made. */
window.asked = [];

const worker = new Worker("server.web.js");
const waiting = new Map();
let serial = 0;

/** What the server may ask of its client. */
const answers = {
  "rapporteur/findFiles": () => Object.keys(window.draft),
  "rapporteur/readFile": ([uri]) => window.draft[uri] ?? null,
};

window.request = (method, params) => {
  const id = ++serial;
  worker.postMessage({ jsonrpc: "2.0", id, method, params });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
};

window.notify = (method, params) => {
  worker.postMessage({ jsonrpc: "2.0", method, params });
};

worker.onmessage = ({ data }) => {
  if (data.method === undefined) settle(data);
  else if (data.id !== undefined) reply(data);
};

worker.onerror = (event) => {
  for (const { reject } of waiting.values()) reject(new Error(`the worker failed: ${event.message}`));
};

function settle({ id, result, error }) {
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) resolve(result);
  else reject(new Error(error.message));
}

function reply({ id, method, params }) {
  window.asked.push(method);
  worker.postMessage({ jsonrpc: "2.0", id, result: answers[method]?.(params) ?? null });
}
