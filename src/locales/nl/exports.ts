/** The labels of an export as text, in Dutch. */
import type { ExportTexts } from "../../export/texts";

export const exports: ExportTexts = {
  csv: {
    city: "Stad",
    global: "Globale score",
    median: "Mediaan",
    count: "n",
    lowest: "Laagste",
    highest: "Hoogste",
    sensitivityLow: "Mediaan als ontbrekende laagst scoren",
    sensitivityHigh: "Mediaan als ontbrekende hoogst scoren",
    notApplicable: "n.v.t.",
    withheld: "niet getoond",
  },
};
