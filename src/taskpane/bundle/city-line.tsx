/** Where one city stands, on the status board. */
import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { CityStatus } from "../../domain/measurement/city-status";
import { bundleTexts } from "../../locales/bundle";
import { FileName } from "../look/file-name";
import { useMeaning } from "../meaning";
import type { BoardRow } from "./board-view";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  status: { flexShrink: 0 },
  sign: { display: "inline-block", width: "1.4em", textAlign: "center" },
  files: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
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

export interface CityLineProps {
  readonly row: Extract<BoardRow, { kind: "city" }>;
  /** How many the definition has. */
  readonly themes: number;
}

export function CityLine({ row, themes }: CityLineProps) {
  const { city, status, files, filled, open, waiting, uncounted, errors } = row;
  const { locale } = useMeaning();
  const words = bundleTexts(locale).board;
  const styles = useStyles();
  // A file of it is there: it only looks as if it were missing.
  const isWaiting = filled === 0 && waiting.length > 0;
  const named = isWaiting ? waiting : files;
  const details = [
    ...(status === "missing" ? [] : [words.filled(filled, themes)]),
    ...(uncounted > 0 ? [words.uncounted(uncounted)] : []),
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(status === "missing" || open.length === 0 || filled === 0 ? [] : [words.open(open.map(({ name }) => name))]),
    ...(waiting.length > 0 && !isWaiting ? [words.waits] : []),
  ];
  const [only, ...others] = named;
  return (
    <>
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
      {details.length + named.length > 0 && (
        <Text size={200} className={styles.quiet} block>
          {details.join(" · ")}
          {only !== undefined && others.length === 0 && (
            <>
              {details.length > 0 && " · "}
              <FileName>{only}</FileName>
            </>
          )}
        </Text>
      )}
      {others.length > 0 && (
        <ul className={mergeClasses(styles.quiet, styles.files)}>
          {named.slice(0, FEW).map((file) => (
            <li key={file}>
              <FileName>{file}</FileName>
            </li>
          ))}
          {named.length > FEW && <li>{words.more(named.length - FEW)}</li>}
        </ul>
      )}
    </>
  );
}
