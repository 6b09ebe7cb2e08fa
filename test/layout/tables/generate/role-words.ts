/**
 * What people put over a column of scores, targets, weights. `known` are words of which anyone would say what they mean;
 * `unknown` are believable ones that no list is likely to have. They are this generator's own, and must stay apart from the reader's:
 * a reader that has learned them proves nothing.
 */
import type { Language } from "./language";

export type HeadingRole =
  "score" | "final" | "consensus" | "mean" | "respondent" | "target" | "importance" | "previous" | "rank" | "serial";

interface Words {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

export const ROLE_WORDS: Readonly<Record<Language, Readonly<Record<HeadingRole, Words>>>> = {
  nl: {
    score: {
      known: [
        ...[
          "Score",
          "Huidige score",
          "Actuele score",
          "Huidig niveau",
          "Niveau",
          "Nu",
          "AS IS",
          "As-is",
          "IST",
          "Zelfscore",
        ],
        ...["Score (1-5)", "Maturiteitsniveau", "Huidige situatie", "Antwoord", "Rating", "Onze score", "Maturiteit"],
      ],
      unknown: ["Peilstand", "Waar staan we", "Thermometer", "Hoe doen we het", "Foto", "Zo zit het", "Temperatuur"],
    },
    final: {
      known: ["Eindscore", "Definitieve score", "Score na overleg", "Finale score", "Vastgestelde score"],
      unknown: ["Na de heidag", "Zoals beklonken", "Uitkomst college", "Afgeklopt"],
    },
    consensus: {
      known: ["Consensus", "Consensusscore", "Score na consensus"],
      unknown: ["Rond de tafel", "Met z'n allen", "Gezamenlijk besluit"],
    },
    mean: {
      known: ["Gemiddelde", "Gemiddeld", "Gem.", "Gemiddelde score"],
      unknown: ["Middelpunt", "Alles samen", "Over de hoofden heen"],
    },
    respondent: {
      known: ["Respondent", "Invuller", "Deelnemer", "Persoon"],
      unknown: ["Dienst Milieu", "An Maes", "Kabinet", "Bert", "Schepen", "Joke V."],
    },
    target: {
      known: [
        ...[
          "Streefscore",
          "Doel",
          "Ambitie",
          "Gewenste score",
          "Gewenst niveau",
          "TO BE",
          "To-be",
          "SOLL",
          "Doelstelling",
        ],
        ...["Streefniveau", "Ambitieniveau", "Target", "Doel 2030", "Streefwaarde", "Ambitie 2030"],
      ],
      unknown: [
        "Stip op de horizon",
        "Waar we naartoe willen",
        "Droom",
        "De lat",
        "Over vijf jaar",
        "Wensbeeld",
        "Toekomst",
      ],
    },
    importance: {
      known: ["Belang", "Gewicht", "Prioriteit", "Weging", "Wegingsfactor", "Belangrijkheid"],
      unknown: ["Hefboom", "Urgentie", "Draagvlak", "Zwaarte", "Telt mee voor", "Hoe hoog op de agenda"],
    },
    previous: {
      known: ["Vorige score", "Vorige meting", "Vorig niveau", "Score vorige keer", "Vorig jaar"],
      unknown: ["Destijds", "Startfoto", "Onder de vorige ploeg", "Vóór de fusie"],
    },
    rank: { known: ["Rang", "Rangorde", "Rangschikking"], unknown: ["Plaats in het klassement", "Podium"] },
    serial: { known: ["Nr", "Nr.", "#", "Nummer", "Volgnummer"], unknown: ["Fiche", "Blz.", "Hoofdstuk"] },
  },
  en: {
    score: {
      known: [
        ...[
          "Score",
          "Current score",
          "Current level",
          "Current",
          "Level",
          "AS IS",
          "As-is",
          "Rating",
          "Maturity level",
        ],
        ...["Actual score", "Now", "Answer", "Current state"],
      ],
      unknown: ["Where we stand", "Pulse", "Snapshot", "How we do", "Reality check"],
    },
    final: { known: ["Final score", "Agreed score", "Final"], unknown: ["After the offsite", "As signed off"] },
    consensus: { known: ["Consensus", "Consensus score"], unknown: ["Around the table", "All of us"] },
    mean: { known: ["Average", "Mean", "Average score"], unknown: ["Roll-up", "Taken together"] },
    respondent: {
      known: ["Respondent", "Participant", "Assessor"],
      unknown: ["Jane", "Planning dept", "Cabinet", "Tom"],
    },
    target: {
      known: [
        "Target",
        "Target score",
        "Desired level",
        "TO BE",
        "To-be",
        "Goal",
        "Ambition",
        "Target 2030",
        "Target level",
      ],
      unknown: ["North star", "Where we want to be", "Dream", "The bar", "In five years"],
    },
    importance: { known: ["Importance", "Weight", "Priority", "Weighting"], unknown: ["Leverage", "Urgency", "Heat"] },
    previous: { known: ["Previous score", "Previous level", "Last year"], unknown: ["Back then", "Old days"] },
    rank: { known: ["Rank", "Ranking"], unknown: ["Place in the league", "Podium"] },
    serial: { known: ["No.", "#", "Nr", "No"], unknown: ["Chapter", "Page"] },
  },
  fr: {
    score: {
      known: ["Score", "Score actuel", "Niveau actuel", "Niveau", "Actuel", "Situation actuelle"],
      unknown: ["Où en sommes-nous", "Ressenti", "Baromètre", "Photo du moment", "Note"],
    },
    final: {
      known: ["Score final", "Note finale", "Score définitif"],
      unknown: ["Après le séminaire", "Tel que validé"],
    },
    consensus: { known: ["Consensus", "Score de consensus"], unknown: ["Autour de la table"] },
    mean: { known: ["Moyenne", "Score moyen"], unknown: ["Tous ensemble", "En gros"] },
    respondent: { known: ["Répondant", "Participant"], unknown: ["Service climat", "Échevin", "Anne D."] },
    target: {
      known: ["Objectif", "Cible", "Score cible", "Niveau souhaité", "Ambition", "Objectif 2030", "Niveau cible"],
      unknown: ["Cap", "Là où nous voulons aller", "Rêve", "À l'horizon"],
    },
    importance: { known: ["Importance", "Poids", "Priorité", "Pondération"], unknown: ["Levier", "Urgence", "Enjeu"] },
    previous: {
      known: ["Score précédent", "Niveau précédent", "Année précédente"],
      unknown: ["Autrefois", "Au départ"],
    },
    rank: { known: ["Rang", "Classement"], unknown: ["Place au palmarès"] },
    serial: { known: ["N°", "#", "Nr", "Numéro"], unknown: ["Chapitre", "Fiche"] },
  },
};
