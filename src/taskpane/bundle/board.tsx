/** The status board: what is still open, and where each city stands, those that handed in nothing too. */
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { CityStatus } from "../../domain/measurement/city-status";
import type { StillOpen } from "../../domain/measurement/still-open";
import type { Bundle, CityProgress } from "../../layout/bundle";
import { standingTexts } from "../../locales/standing";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { countsText } from "./bundle-view";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  status: { flexShrink: 0 },
  sign: { display: "inline-block", width: "1.4em", textAlign: "center" },
  attention: { fontWeight: tokens.fontWeightSemibold },
});

/** Beside the word, so that a long list can be looked through at a glance. */
const SIGNS: Readonly<Record<CityStatus, string>> = {
  complete: "●",
  partial: "◐",
  "no-scores": "◌",
  missing: "○",
  conflict: "≠",
};

/** Files that are named; all of them are on Inzendingen. */
const FEW = 5;

export interface BoardProps {
  readonly bundle: Bundle;
  readonly open: StillOpen;
  /** The files of a city in which someone must choose still. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
}

export function Board({ bundle: { board, measurement }, open, waiting }: BoardProps) {
  const { locale } = useMeaning();
  const words = locale.pane.bundle.board;
  const styles = useStyles();
  return (
    <Section title={words.title}>
      <div role="status">
        <Text block>{standingTexts(locale).open(open)}</Text>
        <Text size={200} block className={styles.quiet}>
          {countsText(board, waiting, words)}
        </Text>
      </div>
      <LongList items={board} className={styles.list}>
        {(progress) => (
          <City
            key={progress.city.id}
            progress={progress}
            themes={measurement.definition.themes.length}
            waiting={waiting.get(progress.city.id) ?? []}
          />
        )}
      </LongList>
    </Section>
  );
}

function City({
  progress: { city, status, files, filled, open },
  themes,
  waiting,
}: {
  readonly progress: CityProgress;
  readonly themes: number;
  readonly waiting: readonly string[];
}) {
  const { locale } = useMeaning();
  const words = locale.pane.bundle.board;
  const styles = useStyles();
  // A file of it is there: it only looks as if it were missing.
  const isWaiting = filled === 0 && waiting.length > 0;
  const named = isWaiting ? waiting : files;
  const details = [
    ...(status === "missing" ? [] : [words.filled(filled, themes)]),
    ...(status === "missing" || open.length === 0 || filled === 0 ? [] : [words.open(open.map(({ name }) => name))]),
    ...(waiting.length > 0 && !isWaiting ? [words.waits] : []),
    ...named.slice(0, FEW),
    ...(named.length > FEW ? [words.more(named.length - FEW)] : []),
  ];
  return (
    <li className={styles.item} data-city={city.id}>
      <div className={styles.line}>
        <Text weight={status === "missing" ? "regular" : "semibold"}>{city.name}</Text>
        <Text
          size={200}
          className={mergeClasses(styles.status, (isWaiting || status === "conflict") && styles.attention)}
        >
          {isWaiting ? words.waits : locale.cityStatuses[status]}
          <span className={styles.sign} aria-hidden="true">
            {isWaiting ? "?" : SIGNS[status]}
          </span>
        </Text>
      </div>
      {details.length > 0 && (
        <Text size={200} className={styles.quiet} block>
          {details.join(" · ")}
        </Text>
      )}
    </li>
  );
}
