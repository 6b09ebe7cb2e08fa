/**
 * The words by which FTE, the funds of LEKP and head counts are known, as data per language. Texts are compared in folded
 * words: lower case, without accents and punctuation, and without a joining "en". A phrase is words with a space between.
 */
interface FteWords {
  /** Full-time equivalents. */
  readonly fte: readonly string[];
  /** How a word begins that says so too: "voltijdsequivalenten". */
  readonly fteBeginnings: readonly string[];
  /** The pact that pays them. */
  readonly pact: readonly string[];
  /** People who work somewhere. */
  readonly staff: readonly string[];
  /** How a word ends that says so too: "klimaatmedewerkers". */
  readonly staffEndings: readonly string[];
  /** People of whatever kind: staff where they are counted. */
  readonly people: readonly string[];
  /** Staff where nothing else is said: "Krachten", but not "Krachten en zwaktes". */
  readonly alone: readonly string[];
  /** How many there are of a team or of people: "Grootte klimaatdienst". */
  readonly sizes: readonly string[];
  readonly counting: readonly string[];
  readonly asking: readonly string[];
  /** How a word begins after which it is not the staff that is counted: their training, their cost. */
  readonly aboutStaff: readonly string[];
  /** Without the pact's money, or with other money too. */
  readonly outside: readonly string[];
  readonly total: readonly string[];
  /** Beside the pact these say only that it pays, and leave no doubt whose figure it is: "VTE betaald met LEKP-middelen". */
  readonly paying: readonly string[];
  readonly round: readonly string[];
  readonly firstRound: readonly string[];
  readonly laterRound: readonly string[];
  /** How a word begins that says that the figure is none of now, or no FTE at all: a target, a share, an amount. */
  readonly notNow: readonly string[];
  /** "Waarvan", "% gesubsidieerd": a part of the column before it. */
  readonly part: readonly string[];
  readonly subsidised: readonly string[];
  /** What may stand beside a bare "VTE" and leaves it as bare as it was. */
  readonly neutral: readonly string[];
  /** Between two funds that are added up. */
  readonly joining: readonly string[];
  /** What may stand beside staff in a title, and leaves it a title of staff: "Personeel per dienst". */
  readonly divided: readonly string[];
  /** What tells that a grid holds scores after all, whatever its title says of staff. */
  readonly scoring: readonly string[];
}

const NL: FteWords = {
  fte: ["vte", "vtes", "fte", "ftes", "v t e", "f t e", "manjaren", "mensjaren", "arbeidsplaatsen", "arbeidseenheden"],
  fteBeginnings: ["voltijd", "fulltime"],
  pact: ["lekp", "klimaatpact", "klimaatpacten"],
  staff: [
    ...["personeel", "personeelsleden", "personeelslid", "personeelsaantal", "personeelsaantallen"],
    ...["personeelsbestand", "personeelsinzet", "personeelssterkte", "personeelscapaciteit", "personeelsformatie"],
    ...["formatie", "koppen", "teamleden", "teamgrootte", "werkkrachten", "arbeidskrachten", "mankracht", "collega"],
    ...[
      "formatieplaatsen",
      "medew",
      "mdw",
      "mdws",
      "headcount",
      "collega s",
      "collegas",
      "statutairen",
      "contractuelen",
      "gesco",
      "gescos",
    ],
  ],
  staffEndings: [
    "medewerkers",
    "medewerker",
    "personeel",
    "ambtenaren",
    "ambtenaar",
    "werknemers",
    "bezetting",
    "team",
    "ploeg",
  ],
  people: ["mensen", "personen", "hoofden", "m v"],
  alone: ["krachten", "deeltijds", "halftijds"],
  sizes: ["grootte", "omvang", "sterkte", "capaciteit"],
  counting: ["aantal", "aantallen", "totaal", "hoeveel"],
  asking: ["hoeveel"],
  aboutStaff: [
    ...["tevreden", "betrokken", "cultuur", "opleiding", "vorming", "beleid", "kost", "budget", "uitgave", "bedrag"],
    ...["euro", "plan", "competentie", "kennis", "welzijn", "motivatie", "verloop", "verzuim", "ziekte", "uren"],
  ],
  outside: [
    ...["buiten", "zonder", "excl", "exclusief", "niet", "geen", "behalve", "naast", "uitgezonderd", "incl"],
    ...["inclusief", "inbegrepen", "plus", "samen", "ander", "andere", "eigen", "alle"],
  ],
  total: ["totaal", "totale"],
  paying: [
    ...[
      "met",
      "via",
      "door",
      "van",
      "uit",
      "bij",
      "middelen",
      "subsidie",
      "gefinancierd",
      "betaald",
      "bekostigd",
      "benadering",
      "schatting",
    ],
    ...[
      "lokaal",
      "energie",
      "zijn",
      "er",
      "worden",
      "wordt",
      "heeft",
      "hebt",
      "u",
      "uw",
      "ca",
      "circa",
      "afgerond",
      "nu",
    ],
    ...["huidig", "huidige", "inzet", "ingezet", "medewerkers", "personeel", "personeelsleden", "voorjaar"],
  ],
  round: ["ronde", "fase", "golf", "oproep", "versie"],
  firstRound: ["eerste", "1ste", "1e"],
  laterRound: ["tweede", "2de", "2e", "derde", "3de", "3e", "vierde", "4de", "4e"],
  notNow: [
    ...["doel", "streef", "ambitie", "gewenst", "nodig", "gepland", "planning", "toekomst", "begroot", "raming"],
    ...["prognose", "vorig", "vroeger", "procent", "percentage", "aandeel", "euro", "bedrag", "kost"],
    ...["loonkost", "budget", "uitgave", "aangevraag", "gevraag", "vacatur", "vacant", "voorzien", "openstaand"],
  ],
  part: ["waarvan", "aandeel"],
  subsidised: ["gesubsidieerd", "gesubsidieerde"],
  neutral: [
    "aantal",
    "in",
    "per",
    "de",
    "het",
    "stad",
    "steden",
    "gemeente",
    "getal",
    "stand",
    "op",
    "s",
    "najaar",
    "hoeveel",
  ],
  joining: ["en"],
  divided: [
    ...["per", "dienst", "diensten", "departement", "departementen", "afdeling", "afdelingen", "thema", "themas"],
    ...["thema s", "klimaat", "overzicht", "van", "voor", "bij", "stad", "bestuur", "gesubsidieerd", "gesubsidieerde"],
  ],
  scoring: ["score", "maturiteit", "evaluatie", "niveau", "scan", "beoordeling", "benchmark", "governance", "meting"],
};

const EN: FteWords = {
  fte: ["full time", "full time equivalent", "full time equivalents"],
  fteBeginnings: [],
  pact: ["climate pact", "energy climate pact"],
  staff: ["staff", "headcount", "headcounts", "head count", "heads", "employees", "employee", "workforce", "personnel"],
  staffEndings: [],
  people: ["people", "persons"],
  alone: ["part time"],
  sizes: ["size", "capacity"],
  counting: ["number", "total", "how many"],
  asking: ["how many"],
  aboutStaff: ["satisf", "training", "cost", "culture", "policy", "engagement", "hours", "turnover", "absen"],
  outside: ["outside", "without", "excluding", "not", "non", "besides", "except", "including", "other", "own", "all"],
  total: ["total"],
  paying: ["paid", "funded", "financed", "by", "from", "with", "local", "energy", "current", "approximately", "funds"],
  round: ["round", "phase", "call"],
  firstRound: ["first", "1st"],
  laterRound: ["second", "2nd", "third", "3rd"],
  notNow: [
    "target",
    "planned",
    "needed",
    "goal",
    "budget",
    "forecast",
    "previous",
    "prior",
    "percent",
    "share",
    "cost",
    "request",
    "vacan",
  ],
  part: ["of which", "share"],
  subsidised: ["subsidised", "subsidized"],
  neutral: ["number", "of", "city", "the", "how", "many"],
  joining: ["and"],
  divided: ["per", "by", "department", "departments", "theme", "themes", "climate", "overview", "city", "subsidised"],
  scoring: ["maturity", "assessment", "level", "rating"],
};

const FR: FteWords = {
  fte: ["etp", "etps", "temps plein", "equivalent temps plein", "equivalents temps plein"],
  fteBeginnings: [],
  pact: ["pacte climat", "pacte energie climat", "pacte local energie climat"],
  staff: ["effectif", "effectifs", "agents", "collaborateurs", "employes", "salaries"],
  staffEndings: [],
  people: ["personnes"],
  alone: [],
  sizes: ["taille"],
  counting: ["nombre", "combien"],
  asking: ["combien"],
  aboutStaff: ["formation", "cout", "politique", "heures"],
  outside: [
    "hors",
    "sans",
    "sauf",
    "exclu",
    "compris",
    "inclus",
    "autre",
    "autres",
    "propre",
    "propres",
    "tous",
    "pas",
  ],
  total: ["total"],
  paying: ["par", "le", "du", "local", "finances", "payes", "moyens", "actuel"],
  round: ["appel"],
  firstRound: ["premier", "premiere"],
  laterRound: ["deuxieme", "second", "troisieme"],
  notNow: ["objectif", "cible", "prevu", "souhait", "precedent", "pourcentage", "montant", "cout", "demande"],
  part: ["dont"],
  subsidised: ["subsidie", "subsidies", "subventionne", "subventionnes"],
  neutral: ["nombre", "d", "ville", "combien"],
  joining: ["et"],
  divided: ["par", "service", "services", "theme", "themes", "climat", "ville"],
  scoring: ["maturite", "niveau"],
};

/** Of all languages together: cities mix them. */
export const FTE_WORDS: FteWords = {
  fte: [...NL.fte, ...EN.fte, ...FR.fte],
  fteBeginnings: [...NL.fteBeginnings, ...EN.fteBeginnings, ...FR.fteBeginnings],
  pact: [...NL.pact, ...EN.pact, ...FR.pact],
  staff: [...NL.staff, ...EN.staff, ...FR.staff],
  staffEndings: [...NL.staffEndings, ...EN.staffEndings, ...FR.staffEndings],
  people: [...NL.people, ...EN.people, ...FR.people],
  alone: [...NL.alone, ...EN.alone, ...FR.alone],
  sizes: [...NL.sizes, ...EN.sizes, ...FR.sizes],
  counting: [...NL.counting, ...EN.counting, ...FR.counting],
  asking: [...NL.asking, ...EN.asking, ...FR.asking],
  aboutStaff: [...NL.aboutStaff, ...EN.aboutStaff, ...FR.aboutStaff],
  outside: [...NL.outside, ...EN.outside, ...FR.outside],
  total: [...NL.total, ...EN.total, ...FR.total],
  paying: [...NL.paying, ...EN.paying, ...FR.paying],
  round: [...NL.round, ...EN.round, ...FR.round],
  firstRound: [...NL.firstRound, ...EN.firstRound, ...FR.firstRound],
  laterRound: [...NL.laterRound, ...EN.laterRound, ...FR.laterRound],
  notNow: [...NL.notNow, ...EN.notNow, ...FR.notNow],
  part: [...NL.part, ...EN.part, ...FR.part],
  subsidised: [...NL.subsidised, ...EN.subsidised, ...FR.subsidised],
  neutral: [...NL.neutral, ...EN.neutral, ...FR.neutral],
  joining: [...NL.joining, ...EN.joining, ...FR.joining],
  divided: [...NL.divided, ...EN.divided, ...FR.divided],
  scoring: [...NL.scoring, ...EN.scoring, ...FR.scoring],
};
