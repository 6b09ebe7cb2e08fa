/** Where on its sheet a table stands: under titles, away from the corner, above notes, with rows out of sight. */
import type { Random } from "../../../fuzz/random";
import { once, some } from "./choosing";
import type { Page } from "./page";
import { below, pushed, words } from "./piece";

const TITLES = [
  ...["Benchmark klimaatgovernance", "Zelfevaluatie 2024", "Gelieve elk thema te scoren", "Versie 3 – 12/05/2024"],
  ...["Netwerk Klimaat", "Duid aan waar uw stad staat.", "Score van 1 (niet matuur) tot 5 (heel matuur)"],
] as const;
const NOTES = [
  ...[
    "Opmerking: besproken op 12 mei 2024",
    "* in overleg met de dienst Financiën",
    "Bron: eigen inschatting, 3 diensten",
  ],
  ...["1 = niet matuur, 5 = heel matuur", "Vragen? klimaat@example.be", "Rood = nog geen aanpak"],
] as const;

export function placed(page: Page, title: string | undefined, random: Random): Page {
  const said = title === undefined ? page.piece : below([[words(title)]], page.piece, random.below(2));
  const titles = once(random, 3) ? some(TITLES, 1 + random.below(2), random).map((title) => [words(title)]) : [];
  const notes = once(random, 3) ? some(NOTES, 1 + random.below(2), random).map((note) => [words(note)]) : [];
  const gap = random.below(3);
  const titled = titles.length === 0 ? said : below(titles, said, gap);
  const noted = notes.length === 0 ? titled : below(titled, notes, 1 + random.below(2));
  const away = once(random, 3) ? pushed(noted, random.below(5), random.below(4)) : noted;
  const hidden = once(random, 15) ? { hiddenRows: [random.below(away.length)] } : {};
  return { ...page, ...hidden, piece: away };
}
