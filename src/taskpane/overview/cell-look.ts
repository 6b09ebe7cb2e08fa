/** How the cells of the map look. Reasons for having no score differ by their sign and their border, so also without any colour. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellKind } from "./map-cell";

const HATCHED = `repeating-linear-gradient(135deg, ${tokens.colorNeutralBackground4} 0 3px, transparent 3px 6px)`;

/** What is known by its border keeps it there. */
const drawn = (border: string) =>
  ({ border, "@media (forced-colors: active)": { border: border.replace(/ [^ ]+$/, " CanvasText") } }) as const;

const useStyles = makeStyles({
  cell: {
    position: "relative",
    boxSizing: "border-box",
    height: "24px",
    minWidth: "24px",
    padding: "0 2px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: "11px",
    lineHeight: "14px",
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
    // A contrast theme draws what is transparent.
    "@media (forced-colors: active)": {
      borderTopColor: "Canvas",
      borderRightColor: "Canvas",
      borderBottomColor: "Canvas",
      borderLeftColor: "Canvas",
    },
  },
  score: {
    // The legend is information: contrast themes leave it as it is.
    forcedColorAdjust: "none",
  },
  approximate: { forcedColorAdjust: "none", ...drawn("1px dotted currentColor") },
  blank: { backgroundImage: HATCHED, color: tokens.colorNeutralForeground2 },
  "not-applicable": { color: tokens.colorNeutralForeground2, fontSize: "10px" },
  text: { ...drawn(`1px dashed ${tokens.colorNeutralStrokeAccessible}`), fontStyle: "italic", fontSize: "10px" },
  unreadable: { ...drawn(`2px solid ${tokens.colorPaletteRedForeground1}`), fontWeight: tokens.fontWeightBold },
  count: { height: "18px", color: tokens.colorNeutralForeground2 },
  conflict: { ...drawn(`3px double ${tokens.colorPaletteRedForeground1}`), fontWeight: tokens.fontWeightBold },
});

/** @returns the classes of a cell; a count is no score, and has no colour */
export function useCellLook(): (kind: CellKind | "count") => string {
  const styles = useStyles();
  return (kind) => mergeClasses(styles.cell, styles[kind]);
}
