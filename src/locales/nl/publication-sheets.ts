/** What Globaal says in its rows, in Dutch. */
import type { SheetTexts } from "../../layout/texts";

export const publicationSheets: Pick<SheetTexts, "ledger"> = {
  ledger: {
    instruction:
      "Elke stap krijgt een score, een reden, een naam en een datum. De mediaan en de scores van de steden blijven zoals ze zijn.",
    median: "Mediaan",
    count: "n = ",
    steps: {
      workshop: "Bijstelling workshop",
      estimate: "Inschatting Kenniscentrum",
      published: "Gepubliceerd",
    },
  },
};
