/** What is filled in and counts: of one city, the themes that are missing in one line; of several, how far each theme is. A theme leads to its next empty cell. */
import { Link, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { CellAddress } from "../../host/area";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { Progress, ThemeProgress } from "../view/places";
import { cityText, themeText } from "./progress-words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

export interface ProgressListProps {
  readonly progress: Progress;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function ProgressList({ progress, onGoTo }: ProgressListProps) {
  const { locale } = useMeaning();
  const words = locale.pane.progress;
  const styles = useStyles();
  const { city, themes, absent } = progress;
  if (city) return <OneCity progress={progress} onGoTo={onGoTo} />;
  return (
    <Section title={words.title}>
      <ul className={styles.list}>
        {themes.map((each) => (
          <li key={each.theme.id}>
            <div className={styles.line}>
              <ThemeName progress={each} onGoTo={onGoTo} />
              <Text className={styles.count}>{themeText(each, progress, locale)}</Text>
            </div>
            <ProgressBar value={each.filled} max={each.all} aria-label={each.theme.name} />
          </li>
        ))}
        {absent.map(({ id, name }) => (
          <li key={id} className={styles.line}>
            <Text>{name}</Text>
            <Text className={styles.count}>{words.absent}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneCity({ progress, onGoTo }: ProgressListProps) {
  const { locale } = useMeaning();
  const words = locale.pane.progress;
  const { themes, absent } = progress;
  return (
    <Section title={words.title}>
      <Text>{cityText(progress, locale)}</Text>
      <Themes what={words.missing} themes={themes.filter(({ next }) => next)} onGoTo={onGoTo} />
      <Themes
        what={locale.cityStatuses.conflict}
        themes={themes.filter((each) => each.contested > 0).map(({ theme }) => ({ theme }))}
        onGoTo={onGoTo}
      />
      <Themes what={words.absent} themes={absent.map((theme) => ({ theme }))} onGoTo={onGoTo} />
    </Section>
  );
}

/** More than these are no line any more: the first few then, and the others with a press. */
const MOST = 10;
const FEW = 3;

interface ThemesProps extends Pick<ProgressListProps, "onGoTo"> {
  readonly what: string;
  readonly themes: readonly Themed[];
}

function Themes({ what, themes, onGoTo }: ThemesProps) {
  const { progress: words } = useMeaning().locale.pane;
  const [all, setAll] = useState(false);
  if (themes.length === 0) return null;
  const shown = all || themes.length <= MOST ? themes : themes.slice(0, FEW);
  const others = themes.length - shown.length;
  return (
    <Text>
      {what}:{" "}
      {shown.map((each, index) => (
        <Fragment key={each.theme.id}>
          {index > 0 && ", "}
          <ThemeName progress={each} onGoTo={onGoTo} />
        </Fragment>
      ))}
      {others > 0 && (
        <>
          {" "}
          <Link
            as="button"
            onClick={() => {
              setAll(true);
            }}
          >
            {words.others(others)}
          </Link>
        </>
      )}
    </Text>
  );
}

/** A theme, and where it goes on if it does. */
interface Themed extends Pick<ThemeProgress, "theme"> {
  readonly next?: ThemeProgress["next"];
}

function ThemeName({
  progress: { theme, next },
  onGoTo,
}: {
  readonly progress: Themed;
  readonly onGoTo: ProgressListProps["onGoTo"];
}) {
  const { locale } = useMeaning();
  if (!next) return <Text>{theme.name}</Text>;
  return (
    <Link
      as="button"
      data-goes-on=""
      title={locale.pane.progress.next(theme.name)}
      onClick={() => {
        onGoTo(next);
      }}
    >
      {theme.name}
    </Link>
  );
}
