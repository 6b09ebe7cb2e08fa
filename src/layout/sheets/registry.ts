/** All sheets of ours that are declared, in the order in which they are drawn. Lists of them follow from what each says of itself. */
import { aanbevelingen } from "./aanbevelingen";
import { bevindingen } from "./bevindingen";
import { globaal } from "./globaal";
import { goedePraktijken } from "./goede-praktijken";
import { herkomst } from "./herkomst";
import { inzendingen } from "./inzendingen";
import { lekpVte } from "./lekp-vte";
import type { SheetFacts } from "./sheet";
import { toelichting } from "./toelichting";
import { werkpakketten } from "./werkpakketten";

export const SHEETS: readonly SheetFacts[] = [
  ...[lekpVte, toelichting, goedePraktijken],
  ...[globaal, inzendingen, herkomst, bevindingen, aanbevelingen, werkpakketten],
];
