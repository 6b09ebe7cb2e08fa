/** What there is to ask of each city, as it is listed and as it is mailed. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import type { Named } from "../../domain/definition/definition";
import { alike, summaryOf } from "../../domain/alike";
import type { Finding } from "../../domain/finding";
import type { Question } from "../../layout/bundle";
import { sentenceOf } from "../../layout/sheets/bevindingen";
import { firstMail, mail, mailLine, scoresAsked } from "../../locales/nl/mail";
import { standing } from "../../locales/nl/standing";

/** The questions to one city; to nobody, where it is not known whose cell it is. Without any, it is asked for its file. */
export interface CityQuestions {
  readonly city: Named | undefined;
  readonly questions: readonly Question[];
}

export function questionsByCity({ bundle }: BundleDraft): readonly CityQuestions[] {
  const byCity = new Map<Named | undefined, Question[]>();
  for (const question of bundle.questions) {
    const own = byCity.get(question.city);
    if (own) own.push(question);
    else byCity.set(question.city, [question]);
  }
  return [...byCity].map(([city, questions]) => ({ city, questions }));
}

/** The cities of which there is nothing yet. @param waiting those of which a file waits for a choice */
export function silentCities(
  { bundle }: Pick<BundleDraft, "bundle">,
  waiting: ReadonlyMap<string, unknown>,
): readonly CityQuestions[] {
  const asked = new Set(bundle.questions.map(({ city }) => city?.id));
  return bundle.board
    .filter(({ city: { id }, status }) => status === "missing" && !waiting.has(id) && !asked.has(id))
    .map(({ city }) => ({ city, questions: [] }));
}

/** What is asked of a city, line by line. */
export function askedTexts({ city, questions }: CityQuestions): readonly string[] {
  return questions.length === 0 ? [scoresAsked(city?.name ?? "")] : questionTexts(questions);
}

/** Questions as they are mailed: where each stands, and what is asked. Very many that are alike are one, with a count. */
export function questionTexts(questions: readonly Question[]): readonly string[] {
  const findings = questions.flatMap((question) => (question.kind === "finding" ? [question.finding] : []));
  return [
    ...alike(findings, (finding) => finding).map(({ all }) => findingText(all)),
    ...questions.filter(({ kind }) => kind !== "finding").map(sentenceOf),
  ];
}

/** The sheets, and the mails about them, are Dutch. */
function findingText(all: readonly Finding[]): string {
  const [first] = all;
  if (!first) return "";
  const { files, places } = summaryOf(all);
  const sentence = sentenceOf({ kind: "finding", finding: first, city: undefined });
  const { file = "", sheet, cell } = first;
  if (all.length === 1) return mailLine({ file, sheet, cell }, sentence);
  const isOneSheet = all.every((each) => each.file === first.file && each.sheet === sheet);
  const cells = isOneSheet && cell !== "" ? `${places.map((each) => each.cell).join(", ")} …` : "";
  return mailLine(
    { file: files === 1 ? file : "", sheet: isOneSheet ? sheet : "", cell: cells },
    standing.alike(summaryOf(all), sentence),
  );
}

export function mailText({ city, questions }: CityQuestions): string {
  const name = city?.name ?? "";
  return questions.length === 0 ? firstMail(name) : mail(name, questionTexts(questions));
}
