/** What Delen did, in Dutch. */
import type { SharedTexts } from "../share-texts";

export const shared: SharedTexts = {
  steps: {
    workshop: "Bijstelling workshop",
    estimate: "Inschatting Kenniscentrum",
    published: "Gepubliceerd",
  },
  recorded: (theme, step, value) => `${theme}, ${step}: ${value} is bewaard op Globaal.`,
  takenBack: (theme, step) => `${theme}, ${step} is weggehaald van Globaal.`,
  madeSheet: (sheets) => `${sheets.join(" en ")} toegevoegd. De rest van de werkmap is onaangeroerd.`,
  madeWorkbook: "De benchmark staat in een nieuwe werkmap. Bewaar die onder een eigen naam.",
  downloaded: (file) => `${file} is gedownload.`,
};
