/** "Neem het nieuwste bestand voor heel Brugge": offered only where it is known which one that is; else it is said why not. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../consolidation/consolidation";
import { type FileDates, newestFor, type Taken } from "../../consolidation/newest";
import { words as herkomst } from "../../layout/sheets/herkomst";
import { bundleTexts } from "../../locales/bundle";
import { bundle as dutch } from "../../locales/nl/bundle";
import { useMeaning } from "../meaning";
import { momentText } from "./file-dates";

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface NewestOfferProps {
  readonly city: string;
  readonly cityId: string;
  /** Of this city. */
  readonly conflicts: readonly Conflict[];
  readonly dates: ReadonlyMap<string, FileDates>;
  /** @param reason for Herkomst, which is Dutch */
  readonly onTake: (takes: Taken["takes"], reason: string) => void;
}

export function NewestOffer({ city, cityId, conflicts, dates, onTake }: NewestOfferProps) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  const newest = newestFor(cityId, conflicts, dates);
  if (!newest) return null;
  if (newest.kind !== "known")
    return (
      <Text size={200} className={styles.quiet}>
        {words.notNewest}
      </Text>
    );
  const { file, by, at, takes, left } = newest;
  if (takes.length === 0) return null;
  const when = momentText(by, at, { words, language: locale.pane.language });
  return (
    <div className={styles.offer}>
      <Button
        data-newest=""
        onClick={() => {
          const told = momentText(by, at, { words: dutch.conflicts, language: "nl-BE" });
          onTake(takes, herkomst.newestFile(told));
        }}
      >
        {left.length === 0 ? words.newest(city) : words.newestOfSome(city, takes.length, conflicts.length)}
      </Button>
      <Text size={200} className={styles.quiet}>{`${file}, ${when}`}</Text>
    </div>
  );
}
