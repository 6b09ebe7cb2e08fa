/** One row of the map. Thousands of cells may stand there, so a row is drawn again only where it changed. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { bandOf } from "../../domain/legend/band";
import { overviewTexts } from "../../locales/overview";
import { bandLook } from "../look/score-chip";
import { useUnseen } from "../look/unseen";
import { useMeaning } from "../meaning";
import { useCellLook } from "./cell-look";
import { cellText, changeText, signOf } from "./cell-words";
import type { MapCell } from "./map-cell";
import type { FigureCell, MapRow } from "./map-rows";

const useStyles = makeStyles({
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "60px",
    maxWidth: "110px",
    padding: "0 4px 0 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: "12px",
    lineHeight: "14px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    overflowWrap: "break-word",
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  city: { cursor: "pointer", ":hover": { textDecorationLine: "underline" } },
  lookedAt: { fontWeight: tokens.fontWeightBold, boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}` },
  figure: { fontWeight: tokens.fontWeightSemibold },
  cell: createFocusOutlineStyle({ style: { outlineOffset: "-1px" } }),
  goes: { cursor: "pointer" },
  /** Above the number, which makes room: beside it, a narrow cell has none. */
  changed: { height: "28px", paddingTop: "9px" },
  arrow: { position: "absolute", top: "1px", right: 0, left: 0, fontSize: "8px", lineHeight: "9px" },
});

export interface MapRowProps {
  readonly row: MapRow;
  readonly index: number;
  /** The column that the Tab key comes to, where it is in this row. */
  readonly current: number | undefined;
  readonly isLookedAt: boolean;
}

export const MapRowView = memo(function MapRowView({ row, index, current, isLookedAt }: MapRowProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).map;
  const styles = useStyles();
  const unseen = useUnseen();
  const isCity = row.kind === "city";
  const place = (column: number) => ({ "data-at": `${index} ${column}`, tabIndex: current === column ? 0 : -1 });
  return (
    <tr aria-rowindex={index + 2} data-city={isCity ? row.id : undefined} data-figure={isCity ? undefined : row.id}>
      <th
        scope="row"
        role="rowheader"
        className={mergeClasses(styles.name, isCity ? styles.city : styles.figure, isLookedAt && styles.lookedAt)}
        aria-current={isLookedAt ? "true" : undefined}
        {...place(0)}
      >
        {row.name}
      </th>
      {isCity
        ? row.cells.map((cell, column) => (
            <ScoreCell key={column} cell={cell} place={place(column + 1)} noPlace={words.noPlace} unseen={unseen} />
          ))
        : row.cells.map((cell, column) => <Figure key={column} cell={cell} place={place(column + 1)} />)}
    </tr>
  );
});

interface Place {
  readonly "data-at": string;
  readonly tabIndex: number;
}

interface ScoreCellProps {
  readonly cell: MapCell;
  readonly place: Place;
  readonly noPlace: string;
  readonly unseen: string;
}

function ScoreCell({ cell, place, noPlace, unseen }: ScoreCellProps) {
  const { locale, definition } = useMeaning();
  const look = useCellLook();
  const styles = useStyles();
  const { kind, value, change = 0, at } = cell;
  const told = [cellText(cell, locale), changeText(cell, locale), at ? "" : noPlace].filter((each) => each !== "");
  return (
    <td
      role="gridcell"
      className={mergeClasses(look(kind), styles.cell, change !== 0 && styles.changed, at && styles.goes)}
      style={value === null ? undefined : bandLook(bandOf(value, definition))}
      data-kind={kind}
      {...place}
    >
      <span aria-hidden="true">{signOf(cell, locale)}</span>
      {change !== 0 && (
        <span aria-hidden="true" className={styles.arrow}>
          {change > 0 ? "▲" : "▼"}
        </span>
      )}
      <span className={unseen}>{told.join(", ")}</span>
    </td>
  );
}

function Figure({ cell: { value, isCount, at }, place }: { readonly cell: FigureCell; readonly place: Place }) {
  const { locale, definition } = useMeaning();
  const look = useCellLook();
  const styles = useStyles();
  return (
    <td
      role="gridcell"
      className={mergeClasses(
        look(isCount ? "count" : "score"),
        !isCount && styles.figure,
        styles.cell,
        at && styles.goes,
      )}
      style={value === null || isCount ? undefined : bandLook(bandOf(value, definition))}
      {...place}
    >
      {value === null ? "–" : locale.number(value)}
    </td>
  );
}
