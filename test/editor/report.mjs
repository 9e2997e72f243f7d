// Runs tests one after the other, prints a line for each and counts them.

/** How long one test may take: a workbench on a busy machine is slow, a lost keystroke is pressed again. */
const LIMIT_MS = 120_000;

/** A running count of tests. `group` gives tests a common name and keeps a failure outside of a test its own. */
export function createReport() {
  const report = { passed: 0, failed: 0, group, test, add, addPrinted };
  let prefix = "";

  /** Counts a test whose outcome is known already. */
  function add(name, error) {
    if (error === undefined) report.passed++;
    else report.failed++;
    console.log(`${error === undefined ? "ok" : "not ok"} ${prefix}${name}`);
    if (error !== undefined) console.log(String(error?.stack ?? error).replace(/^/gm, "    "));
  }

  /** Counts the tests that another program printed as "ok NAME", or "not ok NAME" and details; how many failed. */
  function addPrinted(output) {
    const tests = output.split(/^(?=(?:not )?ok )/m).filter((part) => /^(?:not )?ok /.test(part));
    if (tests.length === 0) add("reports its tests", `It reported none:\n${output}`);
    for (const part of tests) {
      const [, no, name, details] = /^(not )?ok ([^\n]*)\n?(.*)$/s.exec(part);
      add(name, no === undefined ? undefined : details.trimEnd());
    }
    return tests.length === 0 ? 1 : tests.filter((part) => part.startsWith("not ")).length;
  }

  /** Runs and counts one test; whether it passed. A failure does not stop those behind it. */
  async function test(name, body) {
    try {
      await withLimit(body());
      add(name);
      return true;
    } catch (error) {
      add(name, error);
      return false;
    }
  }

  /**
   * Runs `body`, whose tests bear `name`. What it throws outside of its tests is one failure. A group in which something
   * fails runs once more from its start, and says so: a browser now and then does not do what it is told. What counts is
   * the last run.
   */
  async function group(name, body) {
    const began = Date.now();
    const { passed, failed } = report;
    prefix = `${name}: `;
    await toItsEnd(body);
    if (report.failed > failed) {
      console.log(`# ${name}: once more, since ${report.failed - failed} of its tests failed`);
      Object.assign(report, { passed, failed });
      await toItsEnd(body);
    }
    prefix = "";
    console.log(`# ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }

  async function toItsEnd(body) {
    try {
      await body();
    } catch (error) {
      add("runs to its end", error);
    }
  }

  return report;
}

async function withLimit(work) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
