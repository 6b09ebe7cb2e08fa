/** In a sentence, what a theme is about. */
import { Text } from "@fluentui/react-components";
import { helpTexts } from "../../locales/help";
import { useMeaning } from "../meaning";

export function ThemeAbout({ themeId }: { readonly themeId: string }) {
  const { about } = helpTexts(useMeaning().locale).theme;
  return <Text role="note">{about[themeId]}</Text>;
}
