/** What the colours and the signs of the map mean: every level, and the signs that occur. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { bandOf } from "../../domain/legend/band";
import { overviewTexts } from "../../locales/overview";
import { bandLook } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { useCellLook } from "./cell-look";
import type { CellKind } from "./map-cell";
import type { OverviewView } from "./overview-view";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sign: { display: "inline-block", height: "20px", flexShrink: 0, lineHeight: "18px", minWidth: "22px" },
});

/** In the order in which they are explained; a score speaks for itself. */
const KINDS = [
  "approximate",
  "blank",
  "not-applicable",
  "text",
  "unreadable",
  "conflict",
] as const satisfies readonly CellKind[];

export function LevelList() {
  const { locale, definition } = useMeaning();
  const words = overviewTexts(locale);
  const styles = useStyles();
  const look = useCellLook();
  return (
    <ul className={styles.list} aria-label={words.levels}>
      {definition.levels.map(({ value, name }) => (
        <li key={value} className={styles.item}>
          <span className={mergeClasses(look("score"), styles.sign)} style={bandLook(bandOf(value, definition))}>
            {locale.number(value)}
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}

export function SignList({ view }: { readonly view: Pick<OverviewView, "cities" | "since"> }) {
  const { locale } = useMeaning();
  const { kinds, map } = overviewTexts(locale);
  const styles = useStyles();
  const look = useCellLook();
  const occurring = new Set(view.cities.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  const shown = KINDS.filter((kind) => occurring.has(kind));
  const arrows = [
    ...((view.since?.up ?? 0) > 0 ? [{ sign: "▲", meaning: map.up }] : []),
    ...((view.since?.down ?? 0) > 0 ? [{ sign: "▼", meaning: map.down }] : []),
  ];
  if (shown.length + arrows.length === 0) return null;
  // Signs are for the eye: in the cells themselves the same is said in words.
  return (
    <ul className={styles.list} aria-hidden="true">
      {shown.map((kind) => (
        <li key={kind} className={styles.item}>
          <span className={mergeClasses(look(kind), styles.sign)}>{kinds[kind].sign}</span>
          {kinds[kind].meaning}
        </li>
      ))}
      {arrows.map(({ sign, meaning }) => (
        <li key={sign} className={styles.item}>
          <span className={mergeClasses(look("count"), styles.sign)}>{sign}</span>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
