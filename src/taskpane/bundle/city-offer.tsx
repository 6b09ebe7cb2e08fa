/**
 * All that is contradicted of a city at once: "Het nieuwste bestand nemen bij tegenstrijdige waarden van Brugge" where it is known
 * which one that is, else it is said why not; and by any other file, whatever its date.
 */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../consolidation/consolidation";
import { atOnceBy, type FileDates, newestFor, type Taken } from "../../consolidation/newest";
import { words as herkomst } from "../../layout/sheets/herkomst";
import { bundleTexts } from "../../locales/bundle";
import { bundle as dutch } from "../../locales/nl/bundle";
import { FileName } from "../look/file-name";
import { useMeaning } from "../meaning";
import { dateText, momentText } from "./file-dates";
import { AT_ONCE } from "./use-go-on";

const useStyles = makeStyles({
  offers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  offer: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS },
  summary: { cursor: "pointer" },
  others: { paddingBlockStart: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface CityOfferProps {
  readonly city: string;
  readonly cityId: string;
  /** Of this city. */
  readonly conflicts: readonly Conflict[];
  readonly dates: ReadonlyMap<string, FileDates>;
  /** @param reason for Herkomst, which is Dutch */
  readonly onTake: (takes: Taken["takes"], reason: string) => void;
}

export function CityOffer({ city, cityId, conflicts, dates, onTake }: CityOfferProps) {
  const { locale } = useMeaning();
  const { language } = locale.pane;
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  const found = newestFor(cityId, conflicts, dates);
  const newest = found?.kind === "known" && found.takes.length > 0 ? found : undefined;
  const others = atOnceBy(conflicts)
    .filter(({ file }) => file !== newest?.file)
    .map(({ file, takes, left }) => (
      <Offer
        key={file}
        text={
          left.length === 0
            ? words.oneFile(file, city)
            : words.oneFileOfSome(file, city, { some: takes.length, all: conflicts.length })
        }
        hint={dateText(dates.get(file), words, language)}
        onTake={() => {
          onTake(takes, herkomst.oneFile(file));
        }}
      />
    ));
  if (!newest)
    return (
      <>
        {found && (
          <Text size={200} className={styles.quiet}>
            {words.notNewest(others.length > 0)}
          </Text>
        )}
        {others}
      </>
    );
  const { file, by, at, takes, left } = newest;
  return (
    <>
      <Offer
        text={left.length === 0 ? words.newest(city) : words.newestOfSome(city, takes.length, conflicts.length)}
        hint={`${file}, ${momentText(by, at, { words, language })}`}
        onTake={() => {
          onTake(takes, herkomst.newestFile(momentText(by, at, { words: dutch.conflicts, language: "nl-BE" })));
        }}
      />
      {others.length > 0 && (
        <details>
          <summary className={styles.summary} aria-label={words.otherFileOf(city)}>
            {words.otherFile}
          </summary>
          <div className={mergeClasses(styles.offers, styles.others)}>{others}</div>
        </details>
      )}
    </>
  );
}

interface OfferProps {
  readonly text: string;
  readonly hint: string;
  readonly onTake: () => void;
}

function Offer({ text, hint, onTake }: OfferProps) {
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <Button {...{ [AT_ONCE]: "" }} onClick={onTake}>
        <FileName>{text}</FileName>
      </Button>
      <Text size={200} className={styles.quiet}>
        <FileName>{hint}</FileName>
      </Text>
    </div>
  );
}
