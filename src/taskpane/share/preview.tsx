/** What will be on the benchmark, theme by theme, and what will not, with the reason. */
import { shareTexts } from "../../locales/share";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MadeBenchmark } from "../../actions/make-benchmark";
import type { Benchmark, WithheldReason } from "../../export/benchmark";
import { namedInPairs } from "../../export/benchmark-of";
import { leftOut } from "../../export/left-out";
import type { StillOpen } from "../../domain/measurement/still-open";
import { ScoreChip } from "../look/score-chip";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { cellNamed, type ShareView } from "./share-view";
import { leftNothingText, ownText, themeText } from "./share-words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  left: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  go: { flexShrink: 0 },
});

export interface PreviewProps {
  readonly store: PaneStore;
  readonly view: ShareView;
  readonly benchmark: Benchmark;
  readonly open: StillOpen;
  readonly unheard: MadeBenchmark["unheard"];
}

export function Preview({ store, view, benchmark, open, unheard }: PreviewProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).preview;
  const styles = useStyles();
  const { themes, cities, fte, summary, withheld, audience, pairs = [] } = benchmark;
  const named = new Set([...cities.map(({ city }) => city.id), ...namedInPairs(pairs)]);
  const isOwn = audience.kind === "city";
  return (
    <>
      <Section title={words.title}>
        <Text role="status">{`${words.themes(themes.length)} · ${words.named(named.size)}`}</Text>
        <ul className={styles.list}>
          {themes.map((theme) => (
            <li key={theme.theme.id} className={styles.item} data-preview={theme.theme.id}>
              <span className={styles.words}>
                <Text>{theme.theme.name}</Text>
                <Text size={200} className={styles.quiet}>
                  {themeText(theme, locale)}
                </Text>
                {isOwn && (
                  <Text size={200} weight="semibold" data-own={theme.theme.id}>
                    {ownText(theme.theme.id, benchmark, locale)}
                  </Text>
                )}
              </span>
              <ScoreChip value={theme.published ?? (theme.figures === "withheld" ? null : theme.figures.median)} />
            </li>
          ))}
        </ul>
        {fte && (
          <Text>{fte.total === "withheld" ? words.fteWithheld : words.fte(locale.number(fte.total), fte.n)}</Text>
        )}
        {summary && <Text>{words.summary}</Text>}
        {pairs.length > 0 && <Text>{words.pairs}</Text>}
      </Section>
      <Section title={words.left(withheld.length)}>
        {unheard.map((finding) => (
          <Text key={finding.cell} className={styles.left} data-unheard={finding.cell}>
            {`${finding.sheet}!${finding.cell}: ${locale.findings[finding.code](finding)}`}
          </Text>
        ))}
        {withheld.length === 0 && <Text>{leftNothingText(open, locale)}</Text>}
        {reasonsOf(benchmark).map((reason) => (
          <LeftOut
            key={reason}
            reason={reason}
            places={withheld.filter((each) => each.reason === reason).map(({ where }) => where)}
            view={view}
            store={store}
          />
        ))}
      </Section>
    </>
  );
}

function reasonsOf({ withheld }: Benchmark): readonly WithheldReason[] {
  return [...new Set(withheld.map(({ reason }) => reason))];
}

interface LeftOutProps extends Pick<PreviewProps, "store" | "view"> {
  readonly reason: WithheldReason;
  readonly places: readonly string[];
}

function LeftOut({ reason, places, view, store }: LeftOutProps) {
  const { locale } = useMeaning();
  const { leftOutPart } = shareTexts(locale).preview;
  const styles = useStyles();
  const found = places.map((where) => ({ where, at: cellNamed(where, view.inspection.workbook) }));
  const names = found.filter(({ at }) => !at).map(({ where }) => where);
  return (
    <div className={styles.left} data-left={reason}>
      <Text weight="semibold" block>
        {`${shareTexts(locale).preview.reasons[reason]} (${places.length})`}
      </Text>
      {names.length > 0 && (
        <Text size={200}>{leftOut(names, view.inspection.definition).map(leftOutPart).join(" · ")}</Text>
      )}
      <ul className={styles.list}>
        {found.map(
          ({ where, at }) =>
            at && (
              <li key={where} className={styles.item}>
                <Text size={200} className={styles.words}>
                  {where}
                </Text>
                <Button
                  size="small"
                  className={styles.go}
                  aria-label={locale.pane.check.goToCell(where)}
                  onClick={() => void store.goTo(at)}
                >
                  {locale.pane.goTo}
                </Button>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
