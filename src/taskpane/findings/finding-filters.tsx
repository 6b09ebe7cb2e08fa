/** What of the findings is shown: how bad they are, of which city, of which theme. What leaves no choice is not asked. */
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Named } from "../../domain/definition/definition";
import { nameIn } from "../../domain/definition/definition";
import type { Severity } from "../../domain/finding";
import { findingGroupTexts } from "../../locales/finding-groups";
import { Filters } from "../look/filters";
import { useMeaning } from "../meaning";
import { choicesOf, countsOf, type FindingFilter, type ListedFinding, NONE, SEVERITIES } from "./finding-groups";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
});

export interface FindingFiltersProps {
  readonly findings: readonly ListedFinding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

const ALL = "all";

export function FindingFilters({ findings, filter, onFilter }: FindingFiltersProps) {
  const { locale, definition } = useMeaning();
  const { filter: words, severities } = findingGroupTexts(locale);
  const styles = useStyles();
  const counts = countsOf(findings, filter);
  const options = SEVERITIES.filter((each) => counts[each] > 0 || each === filter.severity);
  const chooser = (
    which: "cityId" | "themeId",
    all: readonly Named[],
    said: { label: string; any: string; none: string },
  ) => {
    const choices = choicesOf(
      findings,
      which,
      all.map(({ id }) => id),
    );
    if (choices.length === 0) return null;
    return (
      <Field label={said.label} size="small" className={styles.choice}>
        <Select
          size="small"
          select={{ className: styles.select }}
          value={filter[which] ?? ALL}
          onChange={(_, { value }) => {
            onFilter({ ...filter, [which]: value === ALL ? undefined : value });
          }}
        >
          <option value={ALL}>{said.any}</option>
          {choices.map((id) => (
            <option key={id} value={id}>
              {id === NONE ? said.none : nameIn(all, id)}
            </option>
          ))}
        </Select>
      </Field>
    );
  };
  return (
    <div className={styles.filters}>
      {options.length > 1 && (
        <Filters
          label={words.severity}
          options={[
            { name: ALL, text: words.all(counts.all) },
            ...options.map((name) => ({ name, text: severities[name](counts[name]) })),
          ]}
          chosen={filter.severity ?? ALL}
          onChoose={(name: Severity | typeof ALL) => {
            onFilter({ ...filter, severity: name === ALL ? undefined : name });
          }}
        />
      )}
      <div className={styles.choices}>
        {chooser("cityId", definition.cities, { label: words.city, any: words.everyCity, none: words.noCity })}
        {chooser("themeId", definition.themes, { label: words.theme, any: words.everyTheme, none: words.noTheme })}
      </div>
    </div>
  );
}
