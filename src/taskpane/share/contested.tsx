/** Which themes cells contradict each other of: said as long as it is so, also once all is published, with the way to where one settles it. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { nameIn } from "../../domain/definition/definition";
import { type CitySubject, FTE } from "../../domain/definition/subject";
import { shareTexts } from "../../locales/share";
import { useMeaning } from "../meaning";
import { type AsNext, asNext } from "./next-in-share";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Where one begins: a tab, by its name. */
export interface Way {
  readonly text: string;
  readonly onGo: () => void;
}

export interface ContestedProps extends AsNext {
  /** At least one. */
  readonly conflicts: readonly CitySubject[];
  readonly settle: Way;
}

export function Contested({ conflicts, settle, ...next }: ContestedProps) {
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const { global, goTo } = shareTexts(locale);
  const subjects = [...definition.themes, FTE];
  const names = [...new Set(conflicts.map(({ subjectId }) => nameIn(subjects, subjectId)))];
  return (
    <>
      <Text weight="semibold">{global.contested(names.join(", "))}</Text>
      <Button className={styles.button} {...asNext(next)} onClick={settle.onGo}>
        {goTo(settle.text)}
      </Button>
    </>
  );
}
