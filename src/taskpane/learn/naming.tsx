/** A sentence that names cities: of many the first few, and all of them with a press. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { learnTexts } from "../../locales/learn";
import { useMeaning } from "../meaning";
import { useLearnLook } from "./learn-look";

const useStyles = makeStyles({ all: { paddingInlineStart: tokens.spacingHorizontalM } });

export interface NamingProps {
  readonly names: readonly string[];
  /** @param named the names, as a list in words */
  readonly sentence: (named: string) => string;
}

export function Naming({ names, sentence }: NamingProps) {
  const { fewOf, listed } = learnTexts(useMeaning().locale);
  const look = useLearnLook();
  const styles = useStyles();
  const [few, all] = [fewOf(names), listed(names)];
  const told = (
    <Text size={200} className={look.quiet}>
      {sentence(few)}
    </Text>
  );
  if (few === all) return told;
  return (
    <details>
      <summary className={look.summary}>{told}</summary>
      <Text size={200} className={styles.all} block>
        {all}
      </Text>
    </details>
  );
}
