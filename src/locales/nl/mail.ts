/** Mails to cities, in Dutch in every language: they are about sheets that are. */

/** All questions to one city, ready to be mailed. */
export function mail(city: string, questions: readonly string[]): string {
  return [
    "Beste",
    "",
    `Bij het bundelen van de scores${city === "" ? "" : ` van ${city}`} viel ons dit op:`,
    "",
    ...questions.map((question) => `- ${question}`),
    "",
    "Wilt u dit nakijken en ons een aangepaste werkmap bezorgen?",
  ].join("\n");
}

/** To a city of which there is nothing yet. */
export function firstMail(city: string): string {
  return ["Beste", "", scoresAsked(city), "", "Wilt u ons uw werkmap bezorgen?"].join("\n");
}

/** @example scoresAsked("Antwerpen") // "Wij bundelen de scores van de steden, en die van Antwerpen hebben wij nog niet." */
export function scoresAsked(city: string): string {
  return `Wij bundelen de scores van de steden, en die van ${city} hebben wij nog niet.`;
}

export function mailLine(
  { file, sheet, cell }: { readonly file: string; readonly sheet: string; readonly cell: string },
  sentence: string,
): string {
  const place = [file, sheet && `blad ${sheet}`, cell && `cel ${cell}`].filter(Boolean).join(", ");
  return place === "" ? sentence : `${place}: ${sentence}`;
}
