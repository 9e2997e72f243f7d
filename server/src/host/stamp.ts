import { VERSION } from "./version.ts";

/** The time of a result: now, or what SOURCE_DATE_EPOCH says, so that a build can be repeated; and what made it. */
export function stamp(): { readonly created: string; readonly version: string } {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  const time = process.env.SOURCE_DATE_EPOCH && given >= 0 ? new Date(given * 1000) : new Date();
  return { created: `${time.toISOString().slice(0, 19)}Z`, version: VERSION };
}
