/** A few ways to look at a list, side by side: one of them is on. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  filter: { minWidth: 0, flexShrink: 0 },
});

export interface FiltersProps<Name extends string> {
  readonly label: string;
  readonly options: readonly { readonly name: Name; readonly text: string }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

export function Filters<Name extends string>({ label, options, chosen, onChoose }: FiltersProps<Name>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.filters}>
      {options.map(({ name, text }) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          className={styles.filter}
          checked={name === chosen}
          onClick={() => {
            onChoose(name);
          }}
        >
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
