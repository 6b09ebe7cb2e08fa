/** All findings of one rule: a line with their number, to be opened; what is in it is only drawn then. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Proposal } from "../../actions/accept";
import { findingKey } from "../../domain/finding";
import { findingGroupTexts } from "../../locales/finding-groups";
import { FindingHelp } from "../help/finding-help";
import { LongList } from "../look/long-list";
import { useMeaning } from "../meaning";
import type { FindingGroup } from "./finding-groups";
import { type FindingHands, FindingItem } from "./finding-item";

const useStyles = makeStyles({
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap" },
  button: { alignSelf: "start" },
});

/** As many are in sight without a click. */
const FEW = 2;

export interface FindingRuleProps extends FindingHands {
  readonly group: FindingGroup;
  readonly onAcceptAll?: (proposals: readonly Proposal[]) => void;
}

export function FindingRule({ group: { code, all, proposals }, onAcceptAll, ...hands }: FindingRuleProps) {
  const { locale } = useMeaning();
  const words = findingGroupTexts(locale);
  const styles = useStyles();
  const holdsNext = hands.next && all.some(({ proposal }) => proposal === hands.next);
  const [open, setOpen] = useState(all.length <= FEW || holdsNext);
  const rule = words.rules[code];
  return (
    <li className={styles.rule} data-rule={code}>
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>
          <Text weight="semibold">{words.group(rule, all.length)}</Text>
        </summary>
        {open && (
          <div className={styles.inside}>
            <div className={styles.buttons}>
              <FindingHelp code={code} place={rule} />
            </div>
            {onAcceptAll && proposals.length > 0 && (
              <Button
                size="small"
                className={styles.button}
                disabledFocusable={hands.working}
                aria-label={words.acceptAllOf(proposals.length, rule)}
                onClick={() => {
                  onAcceptAll(proposals);
                }}
              >
                {words.acceptAll(proposals.length)}
              </Button>
            )}
            <LongList items={all} className={styles.list}>
              {(listed) => (
                <FindingItem
                  key={`${listed.finding.file ?? ""}\n${findingKey(listed.finding)}`}
                  listed={listed}
                  {...hands}
                />
              )}
            </LongList>
          </div>
        )}
      </details>
    </li>
  );
}
