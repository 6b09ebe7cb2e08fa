/**
 * Klimaatgovernance: the built-in assessment definition, eight themes scored by the 13 Flemish centre cities.
 * Themes and legend as in the benchmark report of 2025; themes stand in the order of its table, which is not that of its chapters, and
 * cities by alphabet.
 */
import type { AssessmentDefinition, City, FormerNis, Named } from "./definition";
import { GUIDING_QUESTIONS } from "./guiding-questions";
import { LEVELS } from "./levels";

const named = (id: string, name: string, ...aliases: string[]): Named => ({ id, name, aliases });
const city = (nis: string, ...name: [id: string, name: string, ...aliases: string[]]): City => ({
  ...named(...name),
  nis,
});
const merged = (city: City, ...formerNis: FormerNis[]): City => ({ ...city, formerNis });

export const klimaatgovernance = {
  id: "klimaatgovernance",
  version: "2024.1",
  name: "Klimaatgovernance",
  step: 0.25,
  levels: LEVELS,
  themes: [
    {
      ...named("strategie", "Strategie", "Klimaatstrategie"),
      translations: ["Strategy", "Climate strategy", "Stratégie climatique"],
      questions: GUIDING_QUESTIONS.strategie,
      chapter: 1,
    },
    {
      ...named("aanpak", "Aanpak", "Klimaataanpak"),
      translations: ["Approach", "Climate approach", "Approche", "Approche climatique"],
      questions: GUIDING_QUESTIONS.aanpak,
      chapter: 2,
    },
    {
      ...named("monitoring", "Monitoring", "Klimaatmonitoring"),
      translations: ["Climate monitoring", "Monitoring climatique", "Suivi", "Suivi climatique"],
      questions: GUIDING_QUESTIONS.monitoring,
      chapter: 5,
    },
    {
      ...named("hr-cultuur", "HR & cultuur", "HR", "Cultuur", "HR- en cultuurmanagement"),
      translations: [
        ...["HR & culture", "Human resources & culture", "Human resources", "Culture"],
        ...["RH & culture", "RH", "Ressources humaines & culture", "Ressources humaines"],
      ],
      questions: GUIDING_QUESTIONS["hr-cultuur"],
      chapter: 4,
    },
    {
      ...named("regelgeving", "Regelgeving", "Klimaatregelgeving"),
      translations: [
        ...["Regulation", "Regulations", "Climate regulation", "Legislation"],
        ...["Réglementation", "Réglementations", "Réglementation climatique", "Législation"],
      ],
      questions: GUIDING_QUESTIONS.regelgeving,
      chapter: 3,
    },
    {
      ...named("middelen", "Middelen", "Financiële middelen", "Financiële (& facilitaire) middelen"),
      translations: [
        ...["Resources", "Financial resources", "Financial & facility resources", "Means"],
        ...["Moyens", "Moyens financiers", "Ressources", "Ressources financières"],
      ],
      questions: GUIDING_QUESTIONS.middelen,
      chapter: 6,
    },
    {
      ...named("risicobeheer", "Risicobeheer", "Risicobeheersing", "Klimaatrisicobeheer", "Risicomanagement"),
      translations: [
        "Risk management",
        "Climate risk management",
        "Gestion des risques",
        "Gestion des risques climatiques",
      ],
      questions: GUIDING_QUESTIONS.risicobeheer,
      chapter: 7,
    },
    {
      ...named(
        "communicatie-participatie",
        "Communicatie & participatie",
        "Communicatie",
        "Stakeholder- & communicatiemanagement",
      ),
      translations: [
        ...["Communication & participation", "Communication", "Stakeholder & communication management"],
        ...["Communication et participation", "Gestion des parties prenantes et de la communication"],
      ],
      questions: GUIDING_QUESTIONS["communicatie-participatie"],
      chapter: 8,
    },
  ],
  cities: [
    city("41002", "aalst", "Aalst", "Alost"),
    city("11002", "antwerpen", "Antwerpen", "Antwerp", "Anvers"),
    city("31005", "brugge", "Brugge", "Bruges"),
    city("71016", "genk", "Genk"),
    city("44021", "gent", "Gent", "Ghent", "Gand"),
    // Merged with Kortessem on 1 January 2025.
    merged(city("71072", "hasselt", "Hasselt"), { code: "71022", until: 2024 }),
    city("34022", "kortrijk", "Kortrijk", "Courtrai"),
    city("24062", "leuven", "Leuven", "Louvain"),
    city("12025", "mechelen", "Mechelen", "Malines", "Mechlin"),
    city("35013", "oostende", "Oostende", "Ostend", "Ostende"),
    city("36015", "roeselare", "Roeselare", "Roulers"),
    city("46021", "sint-niklaas", "Sint-Niklaas", "St-Niklaas", "Saint-Nicolas"),
    city("13040", "turnhout", "Turnhout"),
  ],
} as const satisfies AssessmentDefinition;
