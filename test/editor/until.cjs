// Waiting for what comes by itself. CommonJS, since the extension host loads it too.

/** What `look` gives as soon as it is something; fails with `what` after a while. */
exports.until = async (what, look, limitMs = 20_000) => {
  for (const end = Date.now() + limitMs; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
  }
};
