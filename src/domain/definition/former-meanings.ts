/**
 * What earlier versions of ours wrote on Legende for a level, and what we write for it now. The level did not change: a workbook
 * of then measures by the same model, whatever words it shows.
 */
const PRESENT = new Map([
  [
    "Er zijn enkele losse initiatieven. Het bewustzijn groeit, maar een systeem ontbreekt.",
    "Het bewustzijn is er, met enkele losse initiatieven, maar nog zonder systeem.",
  ],
  [
    "Wat nodig is, is er: vastgelegd, gecommuniceerd en toegepast.",
    "Wat nodig is, is er en zit gestructureerd: minstens vastgelegd, gecommuniceerd en toegepast.",
  ],
]);

/** Words of anyone else stay as they are. */
export function presentMeaning(written: string): string {
  return PRESENT.get(written) ?? written;
}
