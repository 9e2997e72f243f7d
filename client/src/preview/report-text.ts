// A quick look whether a text is a Technical Report; the server looks properly.

/** Whether `text`, in Markdown, looks like a TR or a part of one. */
export function looksLikeReport(text: string): boolean {
  return (
    /^#{1,6} .*(?:key\s?issue|solution)\s?\\?#?\s?(?:\d|X)/im.test(text) ||
    /^#{1,6} +(?:\d+|x)(?:\.\w+)* +\S/m.test(text) ||
    /<!--\s*rapporteur:/.test(text) ||
    /3GPP\s+T[RS]\s+\d\d\.\d/.test(text.slice(0, 5000))
  );
}
