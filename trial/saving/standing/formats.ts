/** What the cells of a sheet look like, as it stands in the spreadsheet. Pure. */
import { parseArea } from "../../../src/host/a1";
import type { Area } from "../../../src/host/area";
import type { Format, FormatPlan } from "../../../src/host/plan";
import { joined } from "../../../src/layout/cells/rectangles";
import type { OdooEdges, OdooStyle, SheetData, Table, WorkbookData } from "../../odoo/model";
import type { Part } from "./part";

export function stylesOf({ styles }: SheetData, table: WorkbookData["styles"]): Part<readonly FormatPlan[]> {
  return lookedUp(styles, (number) => {
    const { verticalAlign, wrapping, align, ...rest } = table[number] as OdooStyle;
    const { fillColor: fill, textColor: fontColour, fontSize, bold, italic, strikethrough: struck, ...others } = rest;
    const known = { fill, fontColour, fontSize, bold, italic, struck, horizontal: align };
    const format: Format = {
      ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Format),
      ...(verticalAlign && { vertical: verticalAlign === "middle" ? ("center" as const) : verticalAlign }),
      ...(wrapping && { wrap: wrapping === "wrap" }),
    };
    return { planned: format, isWhole: Object.values(others).every((value) => value === undefined || value === false) };
  });
}

export function numberFormatsOf({ formats }: SheetData, table: WorkbookData["formats"]): Part<readonly FormatPlan[]> {
  return lookedUp(formats, (number) => ({ planned: { numberFormat: table[number] as string }, isWhole: true }));
}

/** A plan has lines around every cell, in one colour; not those that a person draws around several. */
export function bordersOf({ borders }: SheetData, table: WorkbookData["borders"]): Part<readonly FormatPlan[]> {
  return lookedUp(borders, (number) => {
    const edges = Object.values(table[number] as OdooEdges);
    const [colour, ...others] = new Set(edges.map(({ color }) => color));
    const isWhole = edges.length === 4 && others.length === 0 && edges.every(({ style }) => style === "thin");
    return { planned: isWhole && colour !== undefined ? { border: colour } : {}, isWhole };
  });
}

/** @param zones by zone, the number of what it has */
function lookedUp(zones: Table, find: (number: string) => Part<Format>): Part<readonly FormatPlan[]> {
  const areas = new Map<string, Area[]>();
  for (const [zone, number] of Object.entries(zones)) {
    const area = parseArea(zone);
    if (!area) continue;
    const alike = areas.get(String(number));
    if (alike) alike.push(area);
    else areas.set(String(number), [area]);
  }
  const found = [...areas].map(([number, alike]) => ({ ...find(number), areas: joined(alike) }));
  return {
    planned: found.flatMap(({ planned: format, areas: all }) => all.map((area) => ({ area, format }))),
    isWhole: found.every(({ isWhole }) => isWhole),
  };
}
