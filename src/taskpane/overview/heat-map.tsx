/**
 * The map: cities by themes, each score in its colour and as a number. A grid by the pattern of the ARIA guide: one stop for the
 * Tab key, arrows between the cells, Enter to go where a score stands.
 */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import type { CellAddress } from "../../host/area";
import { overviewTexts } from "../../locales/overview";
import { useMeaning } from "../meaning";
import { type GridPosition, mapRows, moved } from "./map-rows";
import { MapRowView } from "./map-row";
import type { OverviewView } from "./overview-view";

const useStyles = makeStyles({
  // A little wider than what stands around it: eight themes fit beside the names at 320 pixels.
  frame: {
    marginInline: "-8px",
    overflow: "auto",
    scrollPaddingInlineStart: "96px",
    // What stays in sight in it goes under the tabs and the messages of the pane.
    isolation: "isolate",
    ...createFocusOutlineStyle(),
  },
  // More cities than one sees at once: the themes stay in sight above them.
  tall: { maxHeight: "min(70vh, 640px)", scrollPaddingBlockStart: "170px" },
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "1px" },
  head: { backgroundColor: tokens.colorNeutralBackground1 },
  stuck: { position: "sticky", top: 0, zIndex: 2 },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    padding: "0 4px 4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: "11px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
  },
  theme: { padding: "0 0 4px", verticalAlign: "bottom", fontWeight: tokens.fontWeightRegular },
  /** Upwards: whole names above narrow columns. */
  upward: {
    display: "inline-block",
    maxInlineSize: "96px",
    writingMode: "vertical-rl",
    transform: "rotate(180deg)",
    fontSize: "11px",
    lineHeight: "12px",
    textAlign: "start",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
});

/** Up to so many rows it is as high as it is. */
const SHORT = 20;

export interface HeatMapProps {
  readonly view: OverviewView;
  readonly label: string;
  /** The explanation that it goes by. */
  readonly describedBy: string;
  /** The city that is looked at. */
  readonly cityId: string | undefined;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onLook: (cityId: string) => void;
}

export function HeatMap({ view, label, describedBy, cityId, onGoTo, onLook }: HeatMapProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).map;
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridPosition>({ row: 0, column: 1 });
  const rows = useMemo(() => mapRows(view, locale), [view, locale]);
  const figures = rows.filter(({ kind }) => kind === "figure").length;
  const size = { rows: rows.length, columns: view.themes.length + 1 };
  const isTall = view.cities.length > SHORT;

  const act = ({ row, column }: GridPosition) => {
    const chosen = rows[row];
    const cell = chosen?.cells[column - 1];
    if (chosen?.kind === "city" && column === 0) onLook(chosen.id);
    else if (cell?.at) onGoTo(cell.at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = positionOf(event.target);
    if (!from) return;
    const next = moved(event, from, size);
    if (!next && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (next) table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
    else act(from);
  };
  const onClick = ({ target }: MouseEvent) => {
    const position = positionOf(target);
    if (!position) return;
    setAt(position);
    act(position);
  };
  const shown = (from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row, index) => (
        <MapRowView
          key={row.id}
          row={row}
          index={from + index}
          current={at.row === from + index ? at.column : undefined}
          isLookedAt={row.kind === "city" && row.id === cityId}
        />
      ));
  return (
    <div className={mergeClasses(styles.frame, isTall && styles.tall)}>
      <table
        ref={table}
        className={styles.table}
        role="grid"
        aria-label={label}
        aria-describedby={describedBy}
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target }) => {
          setAt(positionOf(target) ?? at);
        }}
      >
        <thead className={mergeClasses(styles.head, isTall && styles.stuck)}>
          <tr>
            <th scope="col" className={styles.corner}>
              {view.unit ?? words.city}
            </th>
            {view.themes.map(({ theme }) => (
              <th key={theme.id} scope="col" className={styles.theme}>
                <span className={styles.upward}>{theme.name}</span>
              </th>
            ))}
          </tr>
          {shown(0, figures)}
        </thead>
        <tbody>{shown(figures, rows.length)}</tbody>
      </table>
    </div>
  );
}

function positionOf(target: EventTarget): GridPosition | undefined {
  const at = target instanceof Element ? target.closest("[data-at]")?.getAttribute("data-at") : undefined;
  const [row, column] = (at ?? "").split(" ").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
