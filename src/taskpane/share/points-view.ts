/** What cities say and what they have in common, theme by theme, as the tab shows it. Pure. */
import type { Inspection } from "../../actions/inspect";
import { nameIn, type Named } from "../../domain/definition/definition";
import {
  type GroupPoint,
  lineKey,
  POINT_KINDS,
  type PointKind,
  type SaidPoint,
  saidPoints,
  sourceLine,
  unlinked,
} from "../../domain/points/point";
import { findTable, NAMES } from "../../layout/names";
import { howManyCities } from "../../layout/sheets/sterk-en-beter";

export interface PointsView {
  /** The name that the sheet has now; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /** Of a theme and kind, in the order of the definition; only what anybody said something of. */
  readonly parts: readonly PointsPart[];
  /** How many points of cities nobody has linked yet, and how many there are. */
  readonly left: number;
  readonly all: number;
}

export interface PointsPart {
  readonly theme: Named;
  readonly kind: PointKind;
  /** How many points of cities there are. */
  readonly all: number;
  /** Not linked yet. */
  readonly left: readonly ShownSaid[];
  readonly points: readonly ShownPoint[];
}

export interface ShownSaid {
  readonly said: SaidPoint;
  readonly city: string;
}

export interface ShownPoint {
  readonly text: string;
  /** How many cities say so, in the words of the sheet; empty where nobody knows. */
  readonly howMany: string;
  readonly cities: readonly string[];
  readonly linked: readonly ShownSaid[];
}

export function pointsView({ workbook, reading, definition }: Inspection): PointsView {
  const { cities, themes } = definition;
  const nameOf = (id: string) => nameIn(cities, id);
  const all = saidPoints(reading.explanations);
  const known = reading.publication.points;
  const points = known?.points ?? [];
  const open = new Set(unlinked(all, points, nameOf));
  const shown = (said: SaidPoint): ShownSaid => ({ said, city: nameOf(said.cityId) });
  const linkedTo = ({ themeId, kind, sources }: GroupPoint) => {
    const lines = new Set(sources.map(lineKey));
    return all
      .filter((said) => said.themeId === themeId && said.kind === kind)
      .filter((said) => lines.has(lineKey(sourceLine(nameOf(said.cityId), said.text))))
      .map(shown);
  };
  return {
    sheet: findTable(NAMES.points, workbook)?.sheet,
    parts: themes.flatMap((theme) =>
      POINT_KINDS.flatMap((kind): readonly PointsPart[] => {
        const isHere = (each: { readonly themeId: string; readonly kind: PointKind | undefined }) =>
          each.themeId === theme.id && each.kind === kind;
        const own = points.filter(isHere);
        const saidHere = all.filter(isHere);
        if (own.length === 0 && saidHere.length === 0) return [];
        return [
          {
            ...{ theme, kind, all: saidHere.length },
            left: saidHere.filter((said) => open.has(said)).map(shown),
            points: own.map((point) => ({
              text: point.text,
              howMany: howManyCities(point, { definition, points: known }),
              cities: point.cityIds.map(nameOf),
              linked: linkedTo(point),
            })),
          },
        ];
      }),
    ),
    left: open.size,
    all: all.length,
  };
}

/** What tells apart all that is said of one part. */
export function saidKey({ said: { cityId, text } }: ShownSaid): string {
  return `${cityId} ${text}`;
}
