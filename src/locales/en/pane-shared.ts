/** What Delen did, in English. */
import type { SharedTexts } from "../share-texts";

export const shared: SharedTexts = {
  steps: {
    workshop: "Workshop adjustment",
    estimate: "Kenniscentrum estimate",
    published: "Published",
  },
  recorded: (theme, step, value) => `${theme}, ${step}: ${value} is kept on Globaal.`,
  takenBack: (theme, step) => `${theme}, ${step} was removed from Globaal.`,
  madeSheet: (sheets) => `${sheets.join(" and ")} added. The rest of the workbook is untouched.`,
  madeWorkbook: "The benchmark is in a new workbook. Save it under a name of its own.",
  downloaded: (file) => `${file} was downloaded.`,
};
