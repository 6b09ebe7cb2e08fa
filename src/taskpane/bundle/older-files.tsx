/** What was given and is older than what the bundle has, before what it changes: whoever gives a former version by mistake sees it there. */
import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { Consolidation } from "../../consolidation/consolidation";
import { nameIn } from "../../domain/definition/definition";
import { bundleTexts } from "../../locales/bundle";
import { FileName } from "../look/file-name";
import { useMeaning } from "../meaning";
import { momentText } from "./file-dates";

export function OlderFiles({ consolidation: { older, definition } }: { readonly consolidation: Consolidation }) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const said = (moment: number) => momentText("saved", moment, { words, language: locale.pane.language });
  return (
    <MessageBar intent="warning" layout="multiline" data-older="">
      <MessageBarBody>
        {older.map(({ file, cityId, at, than }) => (
          <Text key={`${file} ${cityId}`} block>
            <FileName>
              {words.older(file, nameIn(definition.cities, cityId), { at: said(at), than: said(than) })}
            </FileName>
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
