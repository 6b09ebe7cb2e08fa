/** A number in its legend colour. The number is always there: colour never stands alone. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { type Band, bandOf } from "../../domain/legend/band";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  chip: {
    display: "inline-block",
    boxSizing: "border-box",
    minWidth: "52px",
    // The words beside it need what there is.
    "@media (max-width: 260px)": { minWidth: "36px", paddingInline: "2px" },
    paddingInline: "6px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "26px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    flexShrink: 0,
    // The legend is information: contrast themes leave it as it is.
    forcedColorAdjust: "none",
  },
  /** Beside words that need what there is. */
  narrow: { minWidth: "32px", lineHeight: "20px" },
  none: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
});

/** The colour of the legend and the ink that is read on it, for whatever shows a score. */
export function bandLook(band: Pick<Band, "fill" | "ink"> | undefined): CSSProperties | undefined {
  return band && { backgroundColor: band.fill, color: band.ink };
}

export interface ScoreChipProps {
  readonly value: number | null;
  readonly text?: string;
  readonly isNarrow?: boolean;
}

export function ScoreChip({ value, text, isNarrow = false }: ScoreChipProps) {
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const band = value === null ? undefined : bandOf(value, definition);
  const shown = text ?? (value === null ? "–" : locale.number(value));
  return (
    <span className={mergeClasses(styles.chip, isNarrow && styles.narrow, !band && styles.none)} style={bandLook(band)}>
      {shown}
    </span>
  );
}
