// A ReqIF file against the schema of the OMG, where that is at hand: in ../shared/reqif-schema, or in the folder that
// RAPPORTEUR_REQIF_SCHEMA names, as reqif.xsd, driver.xsd and the XHTML modules that these import, all in one folder.
// The schema is not part of this project; test/report/reqif-schema.ts says in our own words what the writer needs of it.
import fs from "node:fs";
import path from "node:path";
import { memoryPages, validateXML } from "xmllint-wasm";

/** The attributes that XHTML takes from XML itself: their schema is imported from another place than all others. */
const XML_NAMESPACE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/>
  <xs:attribute name="space" type="xs:NCName"/>
  <xs:attribute name="base" type="xs:anyURI"/>
</xs:schema>`;

/** The schema as files of one folder, reqif.xsd first. */
export type SchemaFiles = readonly { readonly fileName: string; readonly contents: string }[];

/** The schema, or undefined where it is not at hand. */
export function omgSchema(): SchemaFiles | undefined {
  const folder = process.env.RAPPORTEUR_REQIF_SCHEMA ?? path.resolve("../shared/reqif-schema");
  if (!fs.existsSync(path.join(folder, "reqif.xsd"))) return undefined;
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== "xml.xsd");
  const files = names.map((fileName) => ({
    fileName,
    contents: flat(fs.readFileSync(path.join(folder, fileName), "utf8")),
  }));
  files.push({ fileName: "xml.xsd", contents: XML_NAMESPACE });
  return files.sort((a, b) => Number(b.fileName === "reqif.xsd") - Number(a.fileName === "reqif.xsd"));
}

/** What libxml2 finds wrong with `text` by the schema, a line each. */
export async function schemaProblems(text: string, schema: SchemaFiles): Promise<readonly string[]> {
  const [main, ...others] = schema;
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: "trace.reqif", contents: text }],
    schema: main === undefined ? [] : [main],
    preload: others,
    maxMemoryPages: memoryPages.GiB,
  });
  if (valid) return [];
  return errors.length === 0 ? [rawOutput] : errors.map(({ message }) => message);
}

/** Published schemas name each other by addresses, or by folders of their own; here they lie side by side. */
function flat(schema: string): string {
  return schema.replace(/schemaLocation="([^"]*)"/g, (_, address: string) => {
    const name = path.posix.basename(address);
    return `schemaLocation="${name === "" ? "xml.xsd" : name}"`;
  });
}
