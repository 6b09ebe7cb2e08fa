/** What of the last drop was not read, and what was skipped: until the next drop, or until someone closes the list. */
import { makeStyles, Text } from "@fluentui/react-components";
import { bundleTexts } from "../../locales/bundle";
import { CloseButton } from "../look/close-button";
import { LongList } from "../look/long-list";
import { useMeaning } from "../meaning";
import type { LeftFile } from "./given-files";

const useStyles = makeStyles({
  left: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
});

export interface LeftFilesProps {
  readonly left: readonly LeftFile[];
  readonly onClose: () => void;
}

export function LeftFiles({ left, onClose }: LeftFilesProps) {
  const words = bundleTexts(useMeaning().locale).files.left;
  const styles = useStyles();
  const shut = left.filter(isShut);
  const skipped = left.filter((each) => !isShut(each));
  return (
    <div className={styles.left}>
      <div role="status">
        {[
          { title: words.title, files: shut },
          { title: words.skipped, files: skipped },
        ].map(
          ({ title, files }) =>
            files.length > 0 && (
              <div key={title}>
                <Text weight="semibold">{title}</Text>
                <LongList items={files} className={styles.list}>
                  {({ name, why }, index) => (
                    <li key={index}>
                      <Text size={200}>{words[why](name)}</Text>
                    </li>
                  )}
                </LongList>
              </div>
            ),
        )}
      </div>
      <CloseButton name={words.close} onClose={onClose} />
    </div>
  );
}

/** A file that may have held something, of which nothing was read. */
export function isShut({ why }: LeftFile): boolean {
  return why === "other" || why === "unreadable";
}
