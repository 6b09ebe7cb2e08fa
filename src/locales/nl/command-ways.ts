/** What the command says of how tables are read. */
const MOST_SHOWN = 12;

export const ways = {
  howToAsk: (text: string, example: string) =>
    `“${text}” zegt niet waar de scores staan. Schrijf het als bestand=blad!cellen: --scores ${example}. Hele kolommen (C:C), hele rijen (3:3) en losse cellen (B3,D3) mogen ook.`,
  noSuchFile: (file: string, files: readonly string[]) => `“${file}” is geen van de bestanden. Wel: ${listed(files)}.`,
  severalFiles: (file: string, files: readonly string[]) =>
    `Er zijn meer bestanden die ${file} heten: ${files.join(", ")}. Geef het hele pad.`,
  noSuchSheet: (sheet: string, file: string, sheets: readonly string[]) =>
    `“${sheet}” is geen blad van ${file}. Wel: ${listed(sheets)}.`,
  /** @param there what could be scores */
  noSuchScores: (
    range: string,
    { file, sheet }: { readonly file: string; readonly sheet: string },
    there: readonly string[],
  ) =>
    there.length === 0
      ? `Op blad ${sheet} van ${file} staat geen tabel met thema's.`
      : `${range} op blad ${sheet} van ${file} is geen rij of kolom met scores, of niet helemaal. Wel: ${listed(there)}.`,
  /** @example spot("column", ["C", "D"]) // "kolommen C, D" */
  spot: (kind: keyof typeof NOUNS, names: readonly string[]) => {
    const [one, more] = NOUNS[kind];
    return `${names.length === 1 ? one : more} ${listed(names)}`;
  },
  title: "Zo is gelezen waar iemand kiest:",
  /** @param who chose */
  read: (where: string, what: string, who: keyof typeof WHO) => `${where}: ${what}, ${WHO[who]}.`,
  aside: (where: string) => `${where}: deze tabel telt niet mee, in de werkmap zo gekozen.`,
  toChoose: (where: string, options: readonly string[]) =>
    options.length === 1
      ? `${where}: nog te kiezen. Zijn het de scores, geef dan ${options.join("")}`
      : `${where}: nog te kiezen. Geef een van deze:\n${options.map((option) => `    ${option}`).join("\n")}`,
  option: (scores: string, name: string) => `--scores ${scores} voor ${name}`,
  where: (file: string, sheet: string) => `${file}, blad ${sheet}`,
};

const NOUNS = {
  column: ["kolom", "kolommen"],
  row: ["rij", "rijen"],
  cells: ["de cellen", "de cellen"],
} as const;

const WHO = {
  asked: "door u gekozen",
  workbook: "in de werkmap zo gekozen",
  memory: "zoals eerder gekozen",
} as const;

function listed(all: readonly string[]): string {
  const rest = all.length - MOST_SHOWN;
  return rest > 0 ? `${all.slice(0, MOST_SHOWN).join(", ")} en nog ${rest}` : all.join(", ");
}
