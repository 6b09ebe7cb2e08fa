import { describe, expect, it } from "@jest/globals";
import { isConfidential } from "../../../src/domain/publication/confidential-text";

describe("a text that says that something is confidential", () => {
  it.each([
    ...[
      "Vertrouwelijk",
      "VERTROUWELIJK!",
      "v e r t r o u w e l i j k",
      "strikt_vertrouwelijke cijfers",
      "Vertrouwelijkheid: intern",
    ],
    ...["confidentieel", "Confidentiële bijlage", "CONFIDENTIAL", "confidentiel"],
    ...["HR-benchmark", "HR benchmark 2024", "Benchmark HR", "HR & cultuur benchmark", "Personeelsbenchmark"],
    "Niet vertrouwelijk, wel confidentieel",
  ])("%p", (text) => {
    expect(isConfidential(text)).toBe(true);
  });

  it.each([
    "",
    "HR & cultuur",
    "Benchmark klimaatgovernance",
    "niet vertrouwelijk",
    "Not confidential",
    "vertrouwen",
    "HR",
  ])("is not %p", (text) => {
    expect(isConfidential(text)).toBe(false);
  });
});
