/** The titles that we write ourselves, with the name of the model in them: of its words nothing follows for what stands below. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { benchmark } from "./benchmark";
import { maturiteit } from "./maturiteit";

/** @example isOwnTitle("Maturiteit klimaatgovernance", klimaatgovernance) // true */
export function isOwnTitle(text: string, { name }: Pick<AssessmentDefinition, "name">): boolean {
  const called = text.trim();
  const titles = [
    maturiteit.title(name),
    ...Object.values(benchmark.titles).map((title) => `${title} ${name.toLowerCase()}`),
  ];
  return titles.some((title) => title.trim() === called);
}
