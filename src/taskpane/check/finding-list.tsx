/**
 * Findings of one severity: what was read and what it means, where it stands, and what can be done with one click. Very many
 * that are alike are one, to be opened.
 */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Proposal } from "../../actions/accept";
import type { Inspection } from "../../actions/inspect";
import { type Alike, alike, summaryOf } from "../../domain/alike";
import { findingKey } from "../../domain/finding";
import type { CellAddress } from "../../host/area";
import { standingTexts } from "../../locales/standing";
import { FindingHelp } from "../help/finding-help";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { type LocatedFinding, subjectOf } from "../view/check-view";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FindingListProps {
  readonly title: string;
  readonly findings: readonly LocatedFinding[];
  readonly inspection: Inspection;
  readonly working: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onAccept: (proposal: Proposal) => void;
}

export function FindingList({ title, findings, ...handlers }: FindingListProps) {
  const styles = useStyles();
  const groups = useMemo(() => alike(findings, ({ finding }) => finding), [findings]);
  return (
    <Section title={title}>
      <LongList items={groups} className={styles.list}>
        {({ first, all }) =>
          all.length === 1 ? (
            <FindingItem key={findingKey(first.finding)} located={first} {...handlers} />
          ) : (
            <AlikeItem key={findingKey(first.finding)} group={{ first, all }} {...handlers} />
          )
        }
      </LongList>
    </Section>
  );
}

type Handlers = Omit<FindingListProps, "title" | "findings">;

/** Where the first few stand, how many there are, and on demand each of them. */
function AlikeItem({ group: { first, all }, ...handlers }: Handlers & { readonly group: Alike<LocatedFinding> }) {
  const { locale } = useMeaning();
  const { pane, findings } = locale;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const summary = summaryOf(all.map(({ finding }) => finding));
  const places = summary.places.map(({ sheet, cell }) => pane.place(sheet, cell));
  return (
    <li className={styles.item}>
      <Text size={200} className={styles.place}>
        {`${places.join(" · ")} …`}
      </Text>
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>
          <Text className={styles.sentence}>
            {standingTexts(locale).alike(summary, findings[first.finding.code](first.finding))}
          </Text>
        </summary>
        {open && (
          <LongList items={all} className={styles.list}>
            {(located) => <FindingItem key={findingKey(located.finding)} located={located} {...handlers} />}
          </LongList>
        )}
      </details>
    </li>
  );
}

type FindingItemProps = Handlers & { readonly located: LocatedFinding };

function FindingItem({ located: { finding, at, proposal }, inspection, working, onGoTo, onAccept }: FindingItemProps) {
  const { locale } = useMeaning();
  const { pane, number, findings } = locale;
  const styles = useStyles();
  const subject = subjectOf(inspection, at);
  const cell = pane.place(finding.sheet, finding.cell);
  const place = subject ? `${pane.scoreOf(subject.city, subject.theme)} · ${cell}` : cell;
  return (
    <li className={styles.item}>
      <Text size={200} className={styles.place}>
        {place}
      </Text>
      <Text className={styles.sentence}>{findings[finding.code](finding)}</Text>
      <div className={styles.buttons}>
        {at && (
          <Button
            size="small"
            aria-label={pane.check.goToCell(place)}
            onClick={() => {
              onGoTo(at);
            }}
          >
            {pane.goTo}
          </Button>
        )}
        {proposal && (
          <Button
            size="small"
            disabledFocusable={working}
            aria-label={pane.check.acceptAt(number(proposal.value), place)}
            onClick={() => {
              onAccept(proposal);
            }}
          >
            {pane.check.accept(number(proposal.value))}
          </Button>
        )}
        <FindingHelp code={finding.code} place={place} />
      </div>
    </li>
  );
}
