// The system architecture figure: the parties of a model of areas, and the areas between them as bands. A picture for
// screens of any theme and for paper, told apart by letters and line patterns as well as by colour.
import type { AreaCoverage } from "../analysis/area-coverage.ts";
import { type AreaModel, mainAreas } from "../model/area-model.ts";
import { BADGE, type Card, lineHeight, type Rect, type TextBlock } from "./area-card.ts";
import { areaText, figureText, figureTitle } from "./area-figure-text.ts";
import { type Band, type Box, layoutOf, TITLE_SIZE } from "./area-layout.ts";
import { type Line, wordsOf, wrapWords } from "./svg-text.ts";
import { escapeXml } from "./xml-text.ts";

export interface FigureOptions {
  /** What lies in each area; without it no counts are drawn. */
  readonly coverage?: readonly AreaCoverage[];
  /** A line below the figure ("Figure 4-1: System architecture with areas"). */
  readonly caption?: string;
}

/** The caption of the figure in an overview of the architecture, where an author gives no other. */
export const FIGURE_CAPTION = "Figure 4-1: System architecture with areas";

/**
 * The figure of `model` as one SVG element, about 1000 units wide. Every area and subdivision is a group with its id
 * as `data-area`. Colours follow the variables of an editor's theme where there are any, else they are those of paper.
 */
export function areaFigure(model: AreaModel, options: FigureOptions = {}): string {
  const coverage = new Map(options.coverage?.map((one) => [one.id, one]));
  const { boxes, bands, ...size } = layoutOf({ model, coverage });
  const width = round(size.width);
  const caption = wrapWords(wordsOf(options.caption ?? "", true), width - 60, CAPTION_SIZE, 4);
  const height = round(
    size.height + caption.length * lineHeight(CAPTION_SIZE) + (caption.length > 0 ? 12 : 0),
  );
  const order = mainAreas(model);
  const about = (id: string): string =>
    escapeXml(
      model.areas.flatMap((area) => (area.id === id ? areaText(model, area, coverage.get(id)) : []))[0] ?? "",
    );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="rpt-areas" role="img" aria-label="${escapeXml(figureTitle(model))}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONTS}">`,
    `<title>${escapeXml(options.caption || figureTitle(model))}</title>`,
    `<desc>${escapeXml(figureText(model, options.coverage))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="rpt-paper" width="${width}" height="${height}" fill="#ffffff"/>`,
    ...boxes.map(stemOf),
    ...boxes.map(boxOf),
    ...bands.map((band) => bandOf(band, order.indexOf(band.card.area), about)),
    textOf({ lines: caption, size: CAPTION_SIZE, muted: false, y: size.height - 6 }, width / 2, 0),
    "</svg>",
  ];
  return parts.filter((part) => part !== "").join("\n");
}

const CAPTION_SIZE = 17;
const FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** The colours of Okabe and Ito, which colour-blind readers can tell apart; grey stands for their black. */
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442", "#7f7f7f"];
const DASHES = ["", "16 8", "4 6", "18 6 4 6", "32 8", "18 5 4 5 4 5", "9 4"];

/** Attributes print on white; these rules follow the theme, and a program that knows no variables leaves them out. */
const STYLE = [
  ".rpt-areas{max-width:100%;height:auto}",
  ".rpt-paper,.rpt-strip{fill:var(--vscode-editor-background,#ffffff)}",
  ".rpt-text{fill:var(--vscode-editor-foreground,#1a1a1a)}",
  ".rpt-muted{fill:var(--vscode-descriptionForeground,#4a4a4a)}",
  ".rpt-box,.rpt-stem{fill:var(--vscode-editorWidget-background,#f1f2f4)}",
  ".rpt-box,.rpt-stem,.rpt-edge{stroke:var(--vscode-contrastBorder,var(--vscode-editor-foreground,#1a1a1a))}",
  ".rpt-badge{stroke:var(--vscode-editor-background,#ffffff)}",
].join("");

function boxOf({ party, rect, title, titleY }: Box): string {
  return [
    `<g class="rpt-party" role="group" aria-label="${escapeXml(party.title)}">`,
    `<rect class="rpt-box" ${placed(rect)} rx="8" fill="#f1f2f4" stroke="#1a1a1a" stroke-width="1.5"/>`,
    textOf({ lines: title, size: TITLE_SIZE, muted: false, y: titleY }, rect.x + rect.width / 2, 0),
    "</g>",
  ].join("\n");
}

function stemOf({ stem }: Box): string {
  if (stem === undefined) return "";
  return `<rect class="rpt-stem" ${placed(stem)} fill="#f1f2f4" stroke="#1a1a1a" stroke-width="1.5"/>`;
}

function bandOf({ card, rect, kind }: Band, index: number, about: (id: string) => string): string {
  const colour = COLOURS[index % COLOURS.length] as string;
  const dash = DASHES[index % DASHES.length] as string;
  const middle = rect.x + rect.width / 2;
  const top = rect.y + (rect.height - card.height) / 2;
  const rails = [rect.y, rect.y + rect.height];
  return [
    `<g class="rpt-area" data-area="${escapeXml(card.area.id)}" role="group" aria-label="${about(card.area.id)}">`,
    // The paper below the tint covers what the band passes.
    `<rect class="rpt-paper" ${placed(rect)} fill="#ffffff"/>`,
    `<rect class="rpt-band" ${placed(rect)} fill="${colour}" fill-opacity="0.12"/>`,
    kind === "link"
      ? `<path class="rpt-edge" d="${sides(rect)}" fill="none" stroke="#1a1a1a" stroke-width="1"/>`
      : `<path d="${sides(rect)}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
    ...rails.map((y) => railOf(`M${round(rect.x)} ${round(y)}h${round(rect.width)}`, colour, dash)),
    ...textsOf(card, rect.x, top),
    badgeOf(card.area.id, { x: middle, y: rect.y }, colour),
    "</g>",
    // Beside its area, not inside: each can be a button of its own.
    ...card.parts.map((part) => stripOf(part.card, { x: rect.x + part.x, y: top + part.y }, colour, about)),
  ].join("\n");
}

/** A thick line in the pattern of the area, upon a thin one that shows where it runs. */
function railOf(path: string, colour: string, dash: string): string {
  const pattern = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  return [
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
    `<path class="rpt-rail" d="${path}" fill="none" stroke="${colour}" stroke-width="6"${pattern}/>`,
  ].join("\n");
}

function stripOf(
  card: Card,
  { x, y }: { readonly x: number; readonly y: number },
  colour: string,
  about: (id: string) => string,
): string {
  const rect = { x, y, width: card.width, height: card.height };
  return [
    `<g class="rpt-area rpt-part" data-area="${escapeXml(card.area.id)}" role="group" aria-label="${about(card.area.id)}">`,
    `<rect class="rpt-strip" ${placed(rect)} rx="5" fill="#ffffff" stroke="${colour}" stroke-width="1.5"/>`,
    ...textsOf(card, x, y),
    "</g>",
  ].join("\n");
}

function badgeOf(id: string, at: { readonly x: number; readonly y: number }, colour: string): string {
  const ink = luminance(colour) > 0.18 ? "#000000" : "#ffffff";
  return [
    `<circle class="rpt-badge" cx="${round(at.x)}" cy="${round(at.y)}" r="${BADGE}" fill="${colour}" stroke="#ffffff" stroke-width="2.5"/>`,
    `<text x="${round(at.x)}" y="${round(at.y + 6.5)}" text-anchor="middle" font-size="18" font-weight="bold" fill="${ink}">${escapeXml(id)}</text>`,
  ].join("\n");
}

function textsOf(card: Card, x: number, y: number): readonly string[] {
  return card.blocks.map((block) => textOf(block, x + card.width / 2, y));
}

/** The lines of `block` around `middle`, `y` further down. */
function textOf({ lines, size, muted, y: top }: TextBlock, middle: number, y: number): string {
  const height = lineHeight(size);
  const ink = muted ? 'class="rpt-muted" fill="#4a4a4a"' : 'class="rpt-text" fill="#1a1a1a"';
  return lines
    .map((line, i) => {
      const baseline = y + top + i * height + size * 0.98;
      return `<text ${ink} x="${round(middle)}" y="${round(baseline)}" text-anchor="middle" font-size="${size}">${spans(line)}</text>`;
    })
    .join("\n");
}

/** Neighbouring words of one weight in one span. */
function spans(line: Line): string {
  let out = "";
  line.forEach((word, i) => {
    const before = line[i - 1];
    if (word.bold !== before?.bold) {
      if (before?.bold) out += "</tspan>";
      if (before !== undefined) out += " ";
      if (word.bold) out += '<tspan font-weight="bold">';
    } else out += " ";
    out += escapeXml(word.text);
  });
  return line.at(-1)?.bold ? `${out}</tspan>` : out;
}

function placed({ x, y, width, height }: Rect): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

/** The ends of a band, where it meets its parties. */
function sides({ x, y, width, height }: Rect): string {
  return `M${round(x)} ${round(y)}v${round(height)}M${round(x + width)} ${round(y)}v${round(height)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The relative luminance of a colour, from 0 to 1 (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
