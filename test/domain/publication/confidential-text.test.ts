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

  it.each([
    ...["vertrouwlijk", "Vetrouwelijk!", "vertrouwelik", "confidentiëel", "vertr.", "Score vertr.", "vеrtrоuwelijk"],
    ...["niet publiceren", "Niet delen", "Aanpak (niet delen)", "Zelf niet delen", "nog niet publiceren a.u.b."],
    ...[
      "gelieve niet te verspreiden",
      "Mag niet gedeeld worden",
      "Deze score mag nog niet naar buiten",
      "niet openbaar",
    ],
    ...[
      "nog niet openbaar maken",
      "niet voor publicatie",
      "Niet voor externen",
      "niet bestemd voor derden",
      "niet tonen",
    ],
    ...["geheim", "GEHEIM!", "Score: geheim", "strikt geheim", "topgeheim", "geheime cijfers", "geheim tot na de raad"],
    ...["onder embargo", "Embargo tot 1 mei", "Aanpak (onder embargo)", "do not share", "Ne pas publier", "secret"],
    ...["enkel intern", "alleen voor intern gebruik", "strikt intern", "alleen voor de stuurgroep"],
  ])("says otherwise that it stays inside: %p", (text) => {
    expect(isConfidential(text)).toBe(true);
  });

  it.each([
    ...["Het beroepsgeheim is geregeld", "staatsgeheimen", "Het geheim van goede participatie", "niet geheim"],
    ...["zonder embargo", "Wij delen onze cijfers nog niet met de burger", "We publiceren jaarlijks", "kennis delen"],
    ...["Communicatie intern en extern", "Intern overleg", "De stuurgroep komt samen", "interne communicatie"],
    ...["Er is niet genoeg draagvlak", "vertrouwensband", "Het vertrek van de coördinator", "Ons plan is openbaar"],
    ...["Monitoringdata worden niet systematisch gedeeld tussen de diensten", "niet ingevuld", "niet van toepassing"],
    ...["Mensen die hier wonen, betrekken", "secretariaat", "alleen voor de haven", "not applicable", "pas gestart"],
  ])("is not %p", (text) => {
    expect(isConfidential(text)).toBe(false);
  });
});
