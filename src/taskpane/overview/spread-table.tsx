/** The spread as a table, for screen readers: the same figures, and who stands where. */
import { overviewTexts } from "../../locales/overview";
import { useMeaning } from "../meaning";
import type { Spread } from "./spread-layout";
import { sensitivityText, stacksText } from "./spread-words";

export interface SpreadTableProps {
  readonly spreads: readonly Spread[];
}

export function SpreadTable({ spreads }: SpreadTableProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).spread;
  const { range } = locale.pane;
  const shown = (value: number | null) => (value === null ? words.nothing : locale.number(value));
  return (
    <table>
      <caption>{words.title}</caption>
      <thead>
        <tr>
          {[words.theme, words.median, words.count, words.range, words.sensitivity, words.cities].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spreads.map(({ theme, stacks, ...spread }) => (
          <tr key={theme.theme.id} data-told={theme.theme.id}>
            <th scope="row">{theme.theme.name}</th>
            <td>{shown(theme.median)}</td>
            <td>{theme.n}</td>
            <td>
              {theme.lowest === null || theme.highest === null
                ? words.nothing
                : range(locale.number(theme.lowest), locale.number(theme.highest))}
            </td>
            <td>{sensitivityText({ theme, ...spread }, locale)}</td>
            <td>{stacksText(stacks, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
