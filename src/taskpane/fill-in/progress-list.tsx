/** How much is filled in, per theme; a theme leads to its next empty cell. */
import { Link, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../host/host";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { Progress, ThemeProgress } from "../view/places";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

export interface ProgressListProps {
  readonly progress: Progress;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function ProgressList({ progress: { city, themes }, onGoTo }: ProgressListProps) {
  const { locale } = useMeaning();
  const words = locale.pane.progress;
  const styles = useStyles();
  const done = themes.filter(({ next }) => next === undefined).length;
  return (
    <Section title={words.title}>
      {city && <Text>{`${city.name}: ${words.ofThemes(done, themes.length)}`}</Text>}
      <ul className={styles.list}>
        {themes.map((progress) => (
          <li key={progress.theme.id}>
            <div className={styles.line}>
              <ThemeName progress={progress} onGoTo={onGoTo} />
              <Text className={styles.count}>
                {city && progress.next === undefined
                  ? words.complete
                  : !city && words.ofCities(progress.filled, progress.all)}
              </Text>
            </div>
            {!city && <ProgressBar value={progress.filled} max={progress.all} aria-label={progress.theme.name} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ThemeName({
  progress: { theme, next },
  onGoTo,
}: {
  readonly progress: ThemeProgress;
  readonly onGoTo: ProgressListProps["onGoTo"];
}) {
  const { locale } = useMeaning();
  if (!next) return <Text>{theme.name}</Text>;
  return (
    <Link
      as="button"
      title={locale.pane.progress.next(theme.name)}
      onClick={() => {
        onGoTo(next);
      }}
    >
      {theme.name}
    </Link>
  );
}
