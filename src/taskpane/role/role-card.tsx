/** Asks once, in one sentence, who someone is. Blocks nothing: the tabs below work all the same. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useMeaning } from "../meaning";
import { type Role, ROLES } from "./role";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // One under the other, as wide as the pane: nothing else is to be done there yet.
  plain: { flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface RoleCardProps {
  /** Nothing else is in view: the workbook is empty. */
  readonly isAlone: boolean;
  readonly onChoose: (role: Role) => void;
}

export function RoleCard({ isAlone, onChoose }: RoleCardProps) {
  const words = useMeaning().locale.pane.role;
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.card}>
      <Text id={id} weight="semibold" size={isAlone ? 400 : 300}>
        {words.ask}
      </Text>
      <div className={mergeClasses(styles.buttons, isAlone && styles.plain)}>
        {ROLES.map((role) => (
          <Button
            key={role}
            appearance={isAlone ? "primary" : "secondary"}
            size={isAlone ? "large" : "medium"}
            onClick={() => {
              onChoose(role);
            }}
          >
            {words.names[role]}
          </Button>
        ))}
      </div>
      <Text size={200} className={styles.quiet}>
        {words.later}
      </Text>
    </div>
  );
}
