// Text for the writers of XML, HTML and pictures: without what no XML may hold, and escaped.

/** `text` on one line, without the characters that XML 1.0 forbids. No-break spaces stay. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029 ]+/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}

/** `text` for the content of an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
