/** The first cells of a row or column, each in the colour of its level: below those of another, one sees where they differ. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bandOf } from "../../domain/legend/band";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import type { ValueView } from "./way-view";

const useStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", minWidth: 0 },
  theme: { fontSize: "10px", lineHeight: "14px", textAlign: "center", color: tokens.colorNeutralForeground2 },
  value: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    // The legend is information: contrast themes leave it as it is.
    forcedColorAdjust: "none",
  },
  none: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
  unseen: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" },
});

/** So many letters tell the themes apart, as on the drawings. */
const LETTERS = 3;

export interface FirstValuesProps {
  readonly values: readonly ValueView[];
  readonly label: string;
  /** As they stand there: on another scale, a colour would say what they are not. */
  readonly plain: boolean;
}

export function FirstValues({ values, label, plain }: FirstValuesProps) {
  const { locale, definition } = useMeaning();
  const { ask } = wayTexts(locale);
  const styles = useStyles();
  return (
    <ul
      className={styles.list}
      aria-label={label}
      style={{ gridTemplateColumns: `repeat(${values.length}, minmax(0, 1fr))` }}
    >
      {values.map(({ theme, raw, value }, at) => {
        const band = plain || value === null ? undefined : bandOf(value, definition);
        const shown = plain || value === null ? decimal(raw) : locale.number(value);
        return (
          <li key={at} className={styles.item} title={`${theme}: ${shown || ask.empty}`}>
            <span className={styles.theme} aria-hidden="true">
              {theme.slice(0, LETTERS)}
            </span>
            <span
              className={mergeClasses(styles.value, !band && styles.none)}
              style={band && { backgroundColor: band.fill, color: band.ink }}
            >
              <span className={styles.unseen}>{`${theme}: `}</span>
              {shown === "" ? <Nothing text={ask.empty} /> : shown}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Nothing({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={styles.unseen}>{text}</span>
    </>
  );
}

/** A number as it stands there, in one's own notation. */
function decimal(raw: string): string {
  return /^-?\d+\.\d+%?$/.test(raw) ? raw.replace(".", ",") : raw;
}
