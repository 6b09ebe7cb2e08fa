/** Findings as Dutch sentences, for Bevindingen and for the pane: what was read, what it means, what to do. */
import type { Finding, FindingCode } from "../../domain/finding";
import { day, number } from "../dutch";
import { learningSentences } from "./learning-sentences";
import { provenanceSentences } from "./provenance-sentences";
import { decimal, quoted } from "./quoted";
import { rivalsNamed } from "./rivals-named";

export const findings: Readonly<Record<FindingCode, (finding: Finding) => string>> = {
  "score-out-of-range": (finding) => `${quoted(finding)} valt buiten de schaal.${meant(finding)}`,
  "score-step": (finding) =>
    `${quoted(finding)} ligt tussen twee waarden van de schaal. Ze wordt niet afgerond en blijft zoals ze is.`,
  "score-as-text": (finding) =>
    `“${finding.raw}” staat er als tekst. Wij rekenen met ${value(finding)}, maar Excel slaat de cel over in de mediaan.`,
  "score-as-phrase": (finding) =>
    `${quoted(finding)} lezen wij als ${value(finding)}. Excel slaat deze cel over in de mediaan.`,
  "score-as-date": (finding) => `Excel heeft van deze score een datum gemaakt (${day(finding.raw)}).${meant(finding)}`,
  "score-ambiguous-colour": (finding) =>
    `${quoted(finding)} kan lichtgroen of donkergroen zijn. Deze cel telt niet mee.`,
  "score-text": (finding) => `${quoted(finding)} is geen score. Deze cel telt niet mee.`,
  "score-unreadable": (finding) =>
    withoutResult(finding) ?? `${quoted(finding)} is geen score. Deze cel telt niet mee.`,
  "score-uncertain": (finding) =>
    `Welke score hier geldt, is niet zeker: ${quoted(finding)}. Tot dan telt dit thema niet mee. Laat naast de naam van het thema alleen de score staan.`,
  "colour-without-score": (finding) =>
    `De cel is gekleurd, maar er staat geen score in. De kleur staat voor ${value(finding)}.`,
  "score-struck": (finding) =>
    finding.suggestion === undefined
      ? `${quoted(finding)} is doorstreept of staat in superscript, geheel of deels. Dat lezen wij niet: deze cel telt niet mee.`
      : `Van ${quoted(finding)} is een deel doorstreept of in superscript gezet. Dat lezen wij niet: wij rekenen met ${value(finding)}.`,
  "score-in-note": (finding) =>
    `In de cel staat geen score, in de opmerking erbij wel: ${quoted(finding)}.${meant(finding)}`,
  "score-kept": ({ raw }) => {
    const [theme = "", held = "", said = ""] = raw.split("\n");
    return `Bij ${theme} staat hier nu “${said}”, en dat is geen score. De bundel houdt ${decimal(held)}. Welke score is het?`;
  },
  "unknown-city": (finding) =>
    finding.raw === ""
      ? "Hier staan scores zonder stad. Ze tellen niet mee."
      : `${quoted(finding)} komt niet voor in dit meetmodel. De scores ernaast tellen niet mee.`,
  "duplicate-city": (finding) => `${quoted(finding)} staat al eerder in deze tabel.`,
  "city-file-mismatch": (finding) => `De scores zijn van een andere stad dan de bestandsnaam zegt (${finding.raw}).`,
  "unknown-theme": (finding) =>
    `${quoted(finding)} komt als thema niet voor in dit meetmodel. De scores daar tellen niet mee.`,
  "duplicate-theme": ({ raw }) => {
    const [theme = "", ...scores] = raw.split("\n");
    const both = scores.map((each) => quoted({ raw: each }));
    return `Het thema ${quoted({ raw: theme })} staat al eerder in deze tabel${both.length === 0 ? "" : `, met een andere score (${both.join(" en ")}): geen van beide telt`}.`;
  },
  "missing-theme": (finding) => `Het thema ${quoted(finding)} staat niet in deze tabel.`,
  "columns-compete": (finding) =>
    isAlone(finding)
      ? `Het is niet zeker dat dit de score is: ${rivals(finding)}. Kies wat het is.`
      : `${rivals(finding)} kunnen de score zijn en hebben verschillende waarden. Welke is het?`,
  "scale-unknown": (finding) =>
    `${rivals(finding)} staat op een andere schaal dan dit meetmodel. Deze cijfers tellen niet mee.`,
  "scores-not-found": ({ raw, cell, sheet }) =>
    raw === "" && cell !== ""
      ? "Hier zouden de scores staan, maar er is niets ingevuld. Wat ernaast staat, is geen score."
      : raw === ""
        ? "In dit bestand staan geen scores die wij kunnen lezen. Wat er verder in staat, is wel gelezen."
        : raw !== sheet
          ? `“${raw}” staat hier als score, maar in de tabel is ze niet ingevuld. Ze telt niet mee.`
          : `Op het blad “${raw}” is geen score gevonden: wat er staat, is een voorbeeld, of telt niet als score.`,
  "grid-model-mismatch": (finding) =>
    `${quoted(finding)} staat niet op de Legende van deze werkmap. De tabel en de Legende horen niet bij elkaar, dus tellen deze scores niet mee. Voeg de bladen opnieuw toe: dan wordt de tabel volgens de Legende opgebouwd, met wat er een plaats in heeft.`,
  "text-not-taken": (finding) => `De tekst bij ${quoted(finding)} nemen wij niet over. Ze blijft staan waar ze staat.`,
  "target-unreadable": (finding) =>
    `${quoted(finding)} is geen streefscore op de schaal. De tekst blijft bewaard, maar komt in geen grafiek of cijfer.`,
  "sheet-too-large": ({ raw }) =>
    `Het blad “${raw}” is groter dan Klimaatpeil leest. Wat vanaf deze cel staat, telt niet mee.`,
  "sheet-merges-untold": ({ raw }) =>
    `Excel zegt niet welke cellen op het blad “${raw}” samengevoegd zijn, bijvoorbeeld omdat het er te veel zijn. Kijk na of elke score bij de juiste stad en het juiste thema staat.`,
  "sheet-looks-untold": ({ raw }) =>
    `Excel zegt niet hoe de cellen op het blad “${raw}” eruitzien. Wat doorstreept is, telt hier mee, en een kleur zonder score zien wij niet.`,
  "hidden-input": (finding) => `Hier staan verborgen gegevens (${finding.raw}). Ze tellen mee.`,
  "fte-negative": (finding) => `${quoted(finding)} is minder dan nul. Dit aantal VTE telt niet mee.`,
  "fte-as-text": (finding) => `“${finding.raw}” staat er als tekst. Wij rekenen met ${value(finding)} VTE.`,
  "fte-much": (finding) => `${quoted(finding)} is veel VTE voor één stad. Kijk na of er een komma ontbreekt.`,
  "fte-unreadable": (finding) =>
    withoutResult(finding) ?? `${quoted(finding)} lezen wij niet als een aantal VTE.${meant(finding)}`,
  "fte-total-mismatch": (finding) => `Het totaal (${decimal(finding.raw)}) is niet de som van de rijen.`,
  "fte-head-count": (finding) =>
    `${quoted(finding)} telt medewerkers, zo te lezen. Dat is vertrouwelijk: wij lezen het niet als LEKP en nemen het nergens over, tenzij u bij het bundelen zegt dat het op het blad HR-benchmark komt. Zijn het toch VTE die LEKP 1 betaalt? Zet er dan “VTE LEKP 1” boven.`,
  "fte-unclear": (finding) =>
    `${quoted(finding)} kan over LEKP 1 gaan, maar wij zien niet van welke stad of welk jaar, of dat het om VTE gaat. Dit telt niet mee. Zet de cijfers onder “VTE LEKP 1”, naast een kolom “Stad”.`,
  "fte-columns-compete": ({ raw }) =>
    `Meer dan één kolom kan de VTE van LEKP 1 zijn (${raw.split(" | ").join(", ")}). Geen ervan telt mee. Laat “VTE LEKP 1” boven één kolom staan.`,
  "fte-not-taken": (finding) =>
    `${quoted(finding)} nemen wij niet over: hier telt alleen het aantal VTE dat LEKP 1 nu betaalt.`,
  "fte-not-asked": (finding) => `${quoted(finding)} nemen wij niet over: dit meetmodel vraagt geen LEKP-VTE.`,
  "no-scores-submitted": (finding) => `De stad antwoordde in woorden, zonder scores: ${quoted(finding)}.`,
  "file-encrypted": () => "Het bestand is beveiligd met een wachtwoord. Vraag een versie zonder wachtwoord.",
  "file-legacy-xls": () => "Dit is een oud Excel-bestand (.xls). Open het in Excel en bewaar het als .xlsx.",
  "file-not-xlsx": () => "Dit is geen Excel-werkmap (.xlsx). Er is niets uit gelezen.",
  "file-corrupt": () => "Het bestand is beschadigd. Vraag het opnieuw op of bewaar het opnieuw in Excel.",
  "file-too-large": () => "Het bestand is te groot om veilig te openen. Er is niets uit gelezen.",
  "file-unreadable": () =>
    "Het bestand kan niet gelezen worden: het is verplaatst, iemand heeft het vergrendeld, of u hebt er geen rechten op. Zet een kopie op uw eigen toestel en probeer opnieuw.",
  "file-no-grid": () =>
    "Geen tabel met scores of VTE van LEKP 1 gevonden. Zet de namen van de thema's en van de stad erbij.",
  "definition-invalid": (finding) =>
    `De Legende spreekt zichzelf tegen (${finding.raw}). Wij gebruiken die Legende niet.`,
  "definition-mismatch": (finding) => `Dit bestand volgt een ander meetmodel: ${quoted(finding)}. Het telt niet mee.`,
  "definition-differs": (finding) =>
    `De Legende van ${quoted(finding)} wijkt hier af van die van de andere bestanden. Wij lezen de scores met die van de andere.`,
  "other-measurement": ({ raw }) => {
    const [own = "", bundle] = raw.split("\n");
    const others = bundle === undefined ? "andere bestanden zijn van een andere" : `de bundel is van “${bundle}”`;
    return `Dit bestand is van de meting “${own}”, ${others}. Klopt die meting?`;
  },
  "is-benchmark": () =>
    "Dit is een benchmark: wat erop staat, is al met andere bestanden ingediend. Er is hier niets in te vullen, na te kijken of te bundelen. Open daarvoor de bundel waarvan deze benchmark gemaakt is.",
  "same-file": ({ raw }) =>
    `Dit is hetzelfde bestand als “${raw}”, onder een andere naam. Is dat de bedoeling, of ontbreekt er een andere versie?`,
  "global-without-reason": (finding) =>
    `Bij de stap ${quoted(finding)} staat geen reden. Elke stap heeft er een nodig.`,
  "global-unsigned": (finding) => `Bij de stap ${quoted(finding)} ontbreekt de naam of de datum.`,
  "global-as-text": (finding) =>
    `${quoted(finding)} lezen wij als ${value(finding)}, maar de formules van deze werkmap nemen het niet mee. Vul het getal in.`,
  "figure-overwritten": ({ raw }) => {
    const [seen = "", theme = "", right = "", ledger] = raw.split("\n");
    const told = `Hier staat “${seen}”, maar uit de scores van ${theme} volgt ${right === "" ? "niets" : right}: de formule is overschreven`;
    // Beside a median on Globaal stands no other.
    return ledger ? `${told}.` : `${told} of telt niet alle scores. Kopieer ze uit de cel ernaast.`;
  },
  "global-outside-scores": (finding) =>
    `De globale score ${quoted(finding)} ligt boven of onder alle scores van de steden die meetellen. Kijk na of dat zo bedoeld is.`,
  "global-not-in-ledger": (finding) =>
    `De globale score ${quoted(finding)} staat niet op het blad Globaal, en heeft dus geen reden.`,
  "global-median-changed": ({ raw }) => {
    const [theme = "", published = "", median] = raw.split("\n");
    const now = median === undefined ? "nu heeft geen stad nog een score" : `nu is ze ${decimal(median)}`;
    return `De mediaan van ${theme} was ${decimal(published)} toen ze gepubliceerd werd, ${now}. Publiceer de nieuwe in Delen, of bewaar daar een inschatting met de reden waarom de score blijft.`;
  },
  "global-beside-median": ({ raw }) => {
    const [theme = "", published = "", median] = raw.split("\n");
    const now = median === undefined ? "en er is nu geen mediaan" : `de mediaan is nu ${decimal(median)}`;
    return `Voor ${theme} is ${decimal(published)} gepubliceerd, ${now}. Op Globaal staat niet of dat zo beslist is. Zo ja, bewaar in Delen een inschatting met de reden.`;
  },
  "recommendation-missing": (finding) => `Het thema ${quoted(finding)} scoort laag en heeft nog geen aanbeveling.`,
  "recommendation-unpacked": (finding) => `De aanbeveling ${quoted(finding)} zit in geen enkel werkpakket.`,
  "recommendation-unknown": (finding) => `De aanbeveling ${quoted(finding)} staat niet op het blad Aanbevelingen.`,
  "vote-unreadable": (finding) =>
    `De stem ${quoted(finding)} is geen getal van 0 tot de hoogste stem, en telt niet mee.`,
  "vote-unknown-city": (finding) =>
    `De kolom ${quoted(finding)} is van een stad die niet voorkomt in dit meetmodel, of er is er al een: deze stemmen tellen niet mee.`,
  "vote-unplaced": () => "Hier staan stemmen, maar geen aanbeveling. Ze tellen niet mee.",
  "vote-setting-unreadable": (finding) =>
    `De regel ${quoted(finding)} is niet te lezen. Tot u die invult, geldt wat er altijd in een nieuwe werkmap staat.`,
  "publication-unclear": (finding) => `${quoted(finding)} op Publicatie is niet te lezen. Het strengste geldt.`,
  "publication-names-nothing": (finding) =>
    `${quoted(finding)} op Publicatie is geen thema, tabel of blad. Daardoor valt niets weg.`,
  "duplicate-recommendation": (finding) => `Het nummer ${quoted(finding)} komt twee keer voor.`,
  "decision-unclear": (finding) => `De beslissing ${quoted(finding)} is geen ja of nee, of er staat geen reden bij.`,
  "urgency-out-of-range": (finding) => `De urgentie ${quoted(finding)} is geen getal van 1 tot 4. Ze telt niet mee.`,
  "top-undecided": (finding) =>
    `De aanbeveling ${quoted(finding)} staat gelijk met andere aan de grens van de top. Beslis met ja of nee, en waarom.`,
  "points-not-taken": () =>
    "De sterke punten en verbeterpunten van de groep in dit bestand zijn niet overgenomen: de bundel of een ander bestand heeft er andere.",
  "summary-not-taken": () =>
    "De aanbevelingen en werkpakketten van dit bestand zijn niet overgenomen: de bundel of een ander bestand heeft er andere.",
  "twinning-not-taken": () =>
    "Wat dit bestand zegt van wie van wie leert (instellingen, vastgezet, uitgesloten, programma), is niet overgenomen: de bundel of een ander bestand zegt iets anders.",
  "partnerships-not-taken": () =>
    "Wat hier van partnerschappen staat, is niet overgenomen: de bundel of een ander bestand zegt iets anders.",
  "lead-unknown": (finding) =>
    `De trekker ${quoted(finding)} lijkt op een stad, maar is er geen zoals ze in het meetmodel heet. Zet tussen twee trekkers een puntkomma.`,
  "priority-out-of-range": (finding) => `De prioriteit ${quoted(finding)} is geen getal van 1 tot 4.`,
  "staff-unreadable": ({ raw }) => `HR-benchmark: dit cijfer van ${raw} is geen getal vanaf 0. Het telt niet mee.`,
  "staff-part-exceeds": ({ raw }) =>
    `HR-benchmark: bij ${raw} is een deel groter dan het geheel. Gesubsidieerd is een deel van VTE klimaat, LEKP 1 een deel van gesubsidieerd.`,
  "staff-lekp-differs": ({ raw }) =>
    `HR-benchmark: LEKP 1 van ${raw} is een ander cijfer dan op het blad LEKP-VTE. Welk van beide klopt?`,
  "staff-city-twice": ({ raw }) => `HR-benchmark: ${raw} staat er meer dan één keer, en telt dubbel in het totaal.`,
  "point-unknown-theme": (finding) =>
    `${quoted(finding)} komt als thema niet voor in dit meetmodel. Dit punt gaat nergens mee.`,
  "point-unknown-kind": ({ raw }) =>
    `${raw === "" ? "Er staat niet bij of dit een sterk punt of een verbeterpunt is" : `“${raw}” is geen sterk punt en geen verbeterpunt`}. Kies een van beide: tot dan telt dit punt nergens mee.`,
  "point-unknown-city": (finding) => `${quoted(finding)} komt niet voor in dit meetmodel en telt niet mee in Hoeveel.`,
  "point-city-spelling": (finding) =>
    `${quoted(finding)} staat anders op de Legende. Het blad zelf telt deze stad niet mee in Hoeveel: schrijf ze zoals daar.`,
  "point-without-source": (finding) =>
    `${quoted(finding)} is gemeld zonder stad en zonder bron. Zet erbij waar het vandaan komt, of koppel de steden.`,
  "point-city-not-counted": (finding) =>
    `De woorden ${quoted(finding)} staan bij dit punt, maar de stad staat niet bij Steden. Ze telt niet mee in Hoeveel.`,
  "point-words-changed": (finding) =>
    `${quoted(finding)} staat niet (meer) zo bij die stad. Kijk na of de stad dit punt nog zegt.`,
  "point-rule-unusable": (finding) =>
    `${quoted(finding)} is hier geen bruikbare drempel. Wij tellen met wat Klimaatpeil voorstelt.`,
  "summary-unknown-theme": (finding) => `${quoted(finding)} komt als thema niet voor in dit meetmodel.`,
  ...learningSentences,
  ...provenanceSentences,
};

/** A formula whose result was never stored, as some programs save it. */
function withoutResult({ raw }: Finding): string | undefined {
  return raw.startsWith("=")
    ? `De formule ${raw} heeft geen opgeslagen uitkomst. Open het bestand in Excel, bewaar het en probeer opnieuw.`
    : undefined;
}

function isAlone({ rivals: all = [] }: Finding): boolean {
  return all.length < 2;
}

function rivals(finding: Finding): string {
  return rivalsNamed(finding) || quoted(finding);
}

function value({ suggestion = 0 }: Finding): string {
  return number(suggestion);
}

function meant({ suggestion }: Finding): string {
  return suggestion === undefined
    ? " Deze cel telt niet mee."
    : ` Bedoelt u ${number(suggestion)}? Tot dan telt de cel niet mee.`;
}
