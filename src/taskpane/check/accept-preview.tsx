/** What "Neem alle voorstellen over" would change, cell by cell, before it does. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../actions/accept";
import type { Inspection } from "../../actions/inspect";
import { useFormFocus } from "../look/form-panel";
import { ScoreChip } from "../look/score-chip";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { subjectOf } from "../view/check-view";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What opens it. */
export const ACCEPT_ALL = "accept-all";

export interface AcceptPreviewProps {
  readonly proposals: readonly Proposal[];
  readonly inspection: Inspection;
  readonly working: boolean;
  readonly onAccept: (proposals: readonly Proposal[]) => void;
  readonly onCancel: () => void;
}

export function AcceptPreview({ proposals, inspection, working, onAccept, onCancel }: AcceptPreviewProps) {
  const { locale } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const words = proposals.filter(({ finding }) => finding.raw !== "");
  const kept = words.filter((each) => each.kept.length > 0).length;
  return (
    <Section title={pane.check.acceptTitle(proposals.length)}>
      <LongList items={proposals} className={styles.list}>
        {({ finding, at, value }) => {
          const subject = subjectOf(inspection, at);
          const cell = pane.place(finding.sheet, finding.cell);
          return (
            <li key={`${finding.sheet} ${finding.cell}`} className={styles.item}>
              <span className={styles.words}>
                <Text size={200} className={styles.quiet}>
                  {subject ? `${pane.scoreOf(subject.city, subject.theme)} · ${cell}` : cell}
                </Text>
                <Text>{pane.check.change(finding.raw, locale.number(value))}</Text>
              </span>
              <ScoreChip value={value} />
            </li>
          );
        }}
      </LongList>
      {kept > 0 && <Text className={styles.quiet}>{pane.check.kept}</Text>}
      {kept < words.length && <Text className={styles.quiet}>{pane.check.notKept}</Text>}
      <form
        {...useFormFocus(ACCEPT_ALL, onCancel)}
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          onAccept(proposals);
        }}
      >
        <Button type="submit" appearance="primary" disabledFocusable={working}>
          {pane.check.acceptConfirm(proposals.length)}
        </Button>
        <Button onClick={onCancel}>{pane.cancel}</Button>
      </form>
    </Section>
  );
}
