/** Findings by rule, worst first, as one looks through them: what is alike is one line, and the list can be narrowed. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Severity } from "../../domain/finding";
import { findingGroupTexts } from "../../locales/finding-groups";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { FindingFilters } from "./finding-filters";
import { EVERYTHING, findingGroups, type ListedFinding, SEVERITIES } from "./finding-groups";
import { FindingRule, type FindingRuleProps } from "./finding-rule";
import { useFindingFocus } from "./use-finding-focus";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  severity: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** As many are looked through without choosing among them. */
const FEW = 5;

export interface FindingsProps extends Omit<FindingRuleProps, "group"> {
  readonly findings: readonly ListedFinding[];
  /** Where they are not those of the workbook as a whole: it says of what they are, with how many. */
  readonly title?: string;
}

export function Findings({ findings, title, onAccept, ...hands }: FindingsProps) {
  const { locale } = useMeaning();
  const words = findingGroupTexts(locale);
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const groups = useMemo(() => findingGroups(findings, filter), [findings, filter]);
  const goOn = useFindingFocus(findings);
  if (findings.length === 0) return null;
  const accept = onAccept && {
    onAccept: (proposal: Parameters<typeof onAccept>[0]) => {
      goOn();
      onAccept(proposal);
    },
  };
  const count = (severity: Severity) =>
    groups.reduce((sum, group) => sum + (group.severity === severity ? group.all.length : 0), 0);
  return (
    <Section title={title ?? words.title(findings.length)}>
      {findings.length > FEW && <FindingFilters findings={findings} filter={filter} onFilter={setFilter} />}
      {groups.length === 0 && <Text className={styles.quiet}>{words.filter.nothing}</Text>}
      {SEVERITIES.filter((severity) => count(severity) > 0).map((severity) => (
        <section key={severity}>
          <h3 className={styles.severity}>{words.severities[severity](count(severity))}</h3>
          <LongList items={groups.filter((group) => group.severity === severity)} className={styles.list}>
            {(group) => <FindingRule key={group.code} group={group} {...hands} {...accept} />}
          </LongList>
        </section>
      ))}
    </Section>
  );
}
