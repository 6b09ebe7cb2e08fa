/** What cities leave empty now and the bundle holds: it does not change, and who writes it is to know. */
import { Text } from "@fluentui/react-components";
import type { Emptied } from "../../consolidation/consolidation";
import { nameIn } from "../../domain/definition/definition";
import { begun } from "../../domain/plain-text";
import { bundleTexts } from "../../locales/bundle";
import { LongList } from "../look/long-list";
import { useMeaning } from "../meaning";
import { heldText } from "./bundle-view";
import { useListStyles } from "./list-styles";

export function EmptiedList({ emptied }: { readonly emptied: readonly Emptied[] }) {
  const { locale, definition } = useMeaning();
  const { conflicts, write: words } = bundleTexts(locale);
  const styles = useListStyles();
  return (
    <>
      <Text weight="semibold">{words.emptied(emptied.length)}</Text>
      <LongList items={emptied} className={styles.list}>
        {({ cityId, subjectId, raw, held, source: { file = "", sheet, cell } }) => (
          <li key={`${cityId} ${subjectId}`} className={styles.item}>
            <Text>
              {words.keeps(nameIn(definition.cities, cityId), nameIn(definition.themes, subjectId), {
                held: heldText(held, locale),
                now: begun(raw),
              })}
            </Text>
            <Text size={200} className={styles.quiet}>
              {conflicts.from(file, sheet, cell)}
            </Text>
          </li>
        )}
      </LongList>
    </>
  );
}
