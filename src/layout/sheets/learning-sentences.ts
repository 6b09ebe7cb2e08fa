/** Findings about who learns from whom (Twinning) and about partnerships, as Dutch sentences. */
import type { Finding, FindingCode } from "../../domain/finding";
import { quoted } from "./quoted";

export const learningSentences = {
  "twinning-unknown": (finding) =>
    finding.raw === ""
      ? "Deze rij noemt geen thema, leerling of donor. Ze telt niet mee in het voorstel."
      : `${quoted(finding)} komt niet voor in dit meetmodel. Deze rij telt niet mee in het voorstel.`,
  "twinning-same-city": (finding) => `${quoted(finding)} kan niet van zichzelf leren. Deze rij telt niet mee.`,
  "twinning-contradicted": (finding) =>
    `De koppeling ${quoted(finding)} is zowel vastgezet als uitgesloten. Ze komt niet in het voorstel, tot één van beide weg is.`,
  "twinning-pinned-twice": (finding) =>
    `De leervraag ${quoted(finding)} is twee keer vastgezet. Eén donor volstaat: deze rij telt niet mee.`,
  "twinning-not-eligible": (finding) =>
    `De koppeling ${quoted(finding)} volgt niet uit de scores. Ze staat er omdat iemand ze vastzette.`,
  "twinning-over-limit": (finding) =>
    `Met de koppeling ${quoted(finding)} vraagt u van een stad meer dan de grens bovenaan het blad. Ze telt mee.`,
  "twinning-unclear": (finding) =>
    `${quoted(finding)} is geen ja of nee. Deze koppeling is niet vastgezet en niet uitgesloten.`,
  "twinning-outdated": (finding) =>
    `Bij ${quoted(finding)} staan andere scores dan nu in de tabel. Maak het voorstel opnieuw.`,
  "twinning-setting": (finding) =>
    `${quoted(finding)} is hier geen bruikbare waarde. Wij rekenen met de gewone waarde.`,
  "twinning-day": (finding) =>
    `${quoted(finding)} is hier niet te lezen als één dag, en telt dus niet mee. Schrijf de dag bijvoorbeeld als 1/9/2026.`,
  "twinning-plan-early": (finding) =>
    `Het plan moet er zijn op ${quoted(finding)}, en dat is voor het programma begint. Kijk beide data na.`,
  "twinning-heading-missing": (finding) =>
    `${quoted(finding)} is op het blad Twinning niet terug te vinden: dat opschrift is weg of anders. Wat erbij staat, telt niet mee tot het er weer staat.`,
  "twinning-open": (finding) =>
    `Over de koppeling ${quoted(finding)} is iets opgeschreven en nog niets beslist. Zet ja of nee bij Vastgezet, of maak de rij leeg.`,
  "twinning-edited": (finding) =>
    `De rij ${quoted(finding)} is met de hand gewijzigd: zo stelden wij ze niet voor. Zet ja bij Vastgezet als u deze koppeling wilt.`,
  "partnership-without-end": (finding) => `Het partnerschap met ${quoted(finding)} heeft geen einddatum.`,
  "partnership-without-goal": (finding) =>
    `Het partnerschap met ${quoted(finding)} heeft geen meetbaar doel: er staat geen doel, of geen cijfer bij.`,
  "partnership-without-clause": (finding) =>
    `Bij het partnerschap met ${quoted(finding)} staat niet dat er een mensenrechtenclausule is.`,
  "partnership-to-evaluate": (finding) =>
    `Het partnerschap met ${quoted(finding)} moest geëvalueerd worden, en er staat nog geen oordeel.`,
  "partnership-day-unclear": (finding) =>
    `Bij het partnerschap met ${quoted(finding)} staat hier geen dag, maand of jaar dat te lezen is. Schrijf bijvoorbeeld 1/9/2026.`,
  "partnership-end-before-start": (finding) =>
    `Het partnerschap met ${quoted(finding)} eindigt voor het begint. Kijk beide data na.`,
  "partnership-ended": (finding) =>
    `Het partnerschap met ${quoted(finding)} is afgelopen. Zet erbij of het vernieuwd is, met het nieuwe einde, of stopgezet.`,
  "partnership-evaluate-again": (finding) =>
    `De evaluatiedatum van het partnerschap met ${quoted(finding)} is voorbij, en er staat dat het vernieuwd wordt. Gaat dat over deze evaluatie? Zet dan de volgende datum.`,
  "partnership-verdict-unclear": (finding) =>
    `Het oordeel over het partnerschap met ${quoted(finding)} is niet te lezen als vernieuwen, heroriënteren of stopzetten. Het telt als nog niet beslist.`,
  "criterion-weight": (finding) => `${quoted(finding)} heeft geen gewicht dat een getal vanaf 0 is.`,
  "criterion-sum": (finding) => `De gewichten zijn samen ${finding.raw}, en dat is niet 100 %. Kijk ze na.`,
  "partnership-no-follow-up": (finding) =>
    `De intentieverklaring met ${quoted(finding)} kreeg geen vervolg en geen oordeel.`,
} satisfies Partial<Record<FindingCode, (finding: Finding) => string>>;
