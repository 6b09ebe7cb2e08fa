/**
 * The words by which a sentence tells how many people work somewhere, beside those of a heading (`fte-words.ts`): what is staff only
 * where it is counted, what is counted instead of staff, and who pays beside the pact. Folded as `tokensOf` does; of all languages.
 */
import { oncePerText } from "../../domain/kept";
import { slipsBetween } from "../../domain/slips";
import { FTE_WORDS } from "./fte-words";

const of = (...lines: readonly string[]) => lines.flatMap((line) => line.split(" "));

/** Phrases of several words are joined before they are compared: "mi-temps" is `mitemps`. */
export const PHRASES = [
  ...[...FTE_WORDS.fte, ...FTE_WORDS.staff].filter((phrase) => phrase.includes(" ")),
  ...["mi temps", "half time", "civil servant", "civil servants", "personele inzet", "personele middelen"],
  ...["contracten van bepaalde duur", "contracten van onbepaalde duur"],
];
const joined = (phrases: readonly string[]) => phrases.map((phrase) => phrase.replaceAll(" ", ""));

/** A count of teams is no count of people: before them a number says nothing, "met" or "telt" must join it after them. */
const TEAMS = of(
  "crew crews clubje team teams ploeg ploegen dienst diensten afdeling afdelingen departement departementen directie cel equipe equipes",
  "service services department klimaatcel energiecel milieucel",
);
const TEAM_ENDINGS = of("team teams ploeg ploegen dienst afdeling");
const WORKERS = of(
  "man jobs job baan banen bediende bedienden collegae kracht krachten betrekking betrekkingen manschappen menskracht",
  "werkkracht arbeider arbeiders hte htes halftime halftijds mitemps civilservant civilservants colleagues officers officer",
  "werknemersaantal personeelsaantal medewerkersaantal agent salarie employe collaborateur statutaire contractanten teamlid kop koppig koppige personeleinzet personelemiddelen",
  "mdw mdws staf worker workers mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitende mitarbeitenden angestellte vza vollzeitstellen",
  "contractenvanbepaaldeduur contractenvanonbepaaldeduur coaches directeurs directrices directors directeur",
);
const WORKER_ENDINGS = of(
  "medewerksters medewerkster medewerkers medewerker stafleden staflid krachten jobs bedienden arbeiders betrekkingen",
  "ambtenaren ambtenaar werknemers personeelsleden adviseurs consulenten deskundigen coordinatoren projectleiders bezetting",
  "payrollers loontrekkenden loontrekkers bezoldigden vastbenoemden tewerkgestelden aangestelden gedetacheerden werkkrachten fulltimers",
  "personeel collegas halftijdsen voltijdsen halftijdse deeltijdsen parttimers halftimers stagiairs stagiaires jobstudenten",
  "coordinator projectleider adviseur consulent ingenieurs technici juristen planologen managers inspecteurs teamleiders",
  "handhavers toezichthouders diensthoofden afdelingshoofden stadswachten gemeenschapswachten aanwervingen",
);
/** Functions of the city where they say of what, and anybody's where they do not: "energiemakelaars", "makelaars". */
const FUNCTION_ENDINGS = of("makelaars regisseurs experten experts specialisten verantwoordelijken beheerders");
/** Functions elsewhere. */
const ELSEWHERE = of("netbeheerders waterbeheerders waterwegbeheerders wegbeheerders bosbeheerders terreinbeheerders");

/** What someone does for the city, of whatever it is: "energiecoaches", "wijkwerkers". Heat has "geleiders", and a fair "netwerkers". */
const LAST_PART =
  /(?:coach(?:es)?|begeleid(?:er|ster)s?|ondersteuners?|(?<!net)werkers?|(?<!ge)leiders?|landmeters?|analist(?:en)?|coordinators|hulpverleners?)$/;

/** Who does something for climate is employed for it, as far as the word goes: "energiesnoeiers", "klimaatmakers". */
const FOR_CLIMATE = /^(?:klimaat|energie|duurzaamheids?|milieu)\p{L}*(?:ers|aars|iers)$/u;
const NOT_EMPLOYED = of(
  "meters filters burgers huurders strijders betogers wijzers delers bruikers leveranciers dossiers helpers activisten helden",
  "dragers vreters leners spaarders besparers kelders cijfers kaders nemers centers motoren winners spijbelaars ouders zoekers",
  "tijgers papieren klassiekers pioniers trekkers voorlopers denkers kwartiers ateliers vliegers aanbieders producenten makelaars",
);
const isForClimate = (word: string) => FOR_CLIMATE.test(word) && !ends(NOT_EMPLOYED, word);

const STAFF = new Set([...joined(FTE_WORDS.staff), ...WORKERS]);
const FTE = new Set([...joined(FTE_WORDS.fte), "equivalenten", "equivalents", "vteer", "vteers"]);
const PEOPLE = new Set([...FTE_WORDS.people, ...of("medemensen mens persoon person personne dames heren")]);
const ends = (endings: readonly string[], word: string) => endings.some((ending) => word.endsWith(ending));
const begins = (beginnings: readonly string[], word: string) =>
  beginnings.some((beginning) => word.startsWith(beginning));

export const isFte = (word: string) => FTE.has(word) || begins(FTE_WORDS.fteBeginnings, word);
export const isTeam = (word: string) => TEAMS.includes(word) || ends(TEAM_ENDINGS, word);
export const isMember = (word: string) => word === "leden" || word === "members" || word === "membres";
/** People whoever they are: "60 mensen". */
export const isPeople = (word: string) => PEOPLE.has(word);
/** "12 p", where a team is spoken of. */
export const isShortForPeople = (word: string) => word === "p" || word === "pp";
/** Places for staff, unless it is money that is told of: "12 posten". */
const POSTS = of("functies posten mandaten");
export const isPost = (word: string) => POSTS.includes(word);
const BUDGETS = of("begroting budget euro eur kost uitgave inkomsten balans rekening miljoen bedrag");
export const isOfBudget = (word: string) => begins(BUDGETS, word);
/** One of these is one of the city's own, unless somebody else is named whose he is. */
export const isOneOfStaff = (word: string) => ONES.includes(word);
const ONES = of("medewerker medewerkster personeelslid ambtenaar werknemer");
export const isOfWhom = (word: string) => OF_WHOM.includes(word);
const OF_WHOM = of("van bij uit from de du");
const OWN = of("stad stadsdiensten gemeente city ville");
/** What a city calls its own: "van onze dienst", "van de stad". */
export const isOwnBody = (word: string) => OWN.includes(word) || isTeam(word);
/** People one by one, and not the FTE that they come to: "14 koppen". */
export const isHead = (word: string) => HEADS.includes(word);
const HEADS = of("kop koppen hoofden heads headcount headcounts");

export const isOther = (word: string) => word === "anderen" || word === "others" || word === "autres";
/** Whoever works somewhere, one by one. */
export const isWorker = (word: string) => !isTeam(word) && (isFte(word) || isEmployed(word) || isMistyped(word));
export const isPartTime = (word: string) => begins(PART_TIME, word);
const PART_TIME = of("halftijd deeltijd parttime halftime");
/** How much of a job: a whole one says that it is one. */
export const isPartOfJob = (word: string) => isPartTime(word) || begins(["voltijd", "fulltime"], word);
/** Who works for others or for themselves, but where it is said that they do so at the city's own service. */
export const isHired = (word: string) => begins(HIRED, word) || isAgent(word) || isWorker(word);
const HIRED = of("interim consultant zelfstandige freelance uitzend externe gedetacheerd stagiair jobstudent inhuur");
/** A bus "in dienst genomen" is none who works. */
export const isPutToUse = (word: string) => /^(?:ge)?(?:nomen|steld|nemen|stellen)$/.test(word);
export const isPayroll = (word: string) => word === "loonlijst" || word === "payroll" || word === "personeelslijst";
/** "50 % subsidie" is a grant, of whatever it is. */
export const isGrant = (word: string) => word === "subsidie" || word === "subsidies";

const isEmployed = (word: string) =>
  STAFF.has(word) ||
  ends(WORKER_ENDINGS, word) ||
  LAST_PART.test(word) ||
  isForClimate(word) ||
  (ends(FUNCTION_ENDINGS, word) && !FUNCTION_ENDINGS.includes(word) && !ELSEWHERE.includes(word));

/** Long enough to be known when one letter is wrong. */
const LONG_WORDS = of("medewerkers medewerker medewerksters personeelsleden ambtenaren werknemers collegas");
const isMistyped = oncePerText((word) =>
  LONG_WORDS.some(
    (right) =>
      !word.endsWith("colleges") &&
      [-1, 0, 1].some((more) => slipsBetween(word.slice(-right.length - more), right, 1) <= 1),
  ),
);

/** Who does something for a living, after the team that has them: "een team met 4 tekenaars". Lists, boxes and files end so too. */
const AGENT = /(?:aars|iers|eurs|isten|ici|werkers|leiders)$/;
const NO_AGENTS = of("handelaars dossiers ateliers kwartiers lijsten kisten toeristen ambassadeurs acteurs");
export const isAgent = (word: string) => AGENT.test(word) && !ends(NO_AGENTS, word);
export const isPact = (word: string) => begins(FTE_WORDS.pact, word) || word === PACT;
/** What a pact of several words and its rounds are read as. */
export const PACT = "lekp";

/** Who takes part, is reached or lives somewhere does not work at the city. */
const TAKING_PART = of(
  "deel deelgenomen deelnam inwoner burger bewoner bezoek bereik gezin huishoud wijk kwam kwamen aanwezig opgeleid volgde",
  "ingeschreven inschrijv sessie workshop vrijwillig publiek particip participants habitants reached attended",
);
export const isTakingPart = (word: string) => begins(TAKING_PART, word);

/** What clearly counts something else than people at work. */
const THINGS = of(
  "keer maal week weken maand maanden jaar jaren dag dagen uur uren u minuten euro eur miljoen miljard mio cent ha hectare km m",
  "meter m2 m3 ton kwh mwh gwh kw mw mwp kwp graden co2 x times days weeks years months hours fois jours heures semaines",
  "taak task stad talen soorten",
);
const THING_ENDINGS = of(
  "projecten project wijken woningen huizen bomen opleidingen opleiding sessies workshops vergaderingen overleggen diensten",
  "werkgroepen themas steden gemeenten doelen doelstellingen acties actie maatregelen pijlers taken punten punt dossiers",
  "coalities partners bedrijven scholen gebouwen gebouw inwoners burgers bewoners gezinnen huishoudens deelnemers fietsen",
  "laadpalen voertuigen wagens panelen straten pleinen bossen domeinen modules stappen fasen fases campagnes evenementen",
  "tuinen bussen autos trams treinen machines toestellen daken sites premies contracten initiatieven netten organisaties kinderen leerlingen jongeren studenten vrijwilligers",
  "scenarios plannen kaarten koken installaties renovaties leningen adviezen percelen hectaren ketels pompen buurten",
);
export const isThing = (word: string) => !isEmployed(word) && (THINGS.includes(word) || ends(THING_ENDINGS, word));

/** A share of these is none of staff. */
const MEASURED = of(
  "co2 uitstoot emissie reductie minder minderen daling besparing bespaard energie hernieuwba groen groene woning gebouw",
  "renovatie ontharding verharding inwoner gezin",
);
export const isMeasured = (word: string) => begins(MEASURED, word);

/** "Thema 3", "SDG 13": which one, and not how many. */
const LABELS = new Set(
  of(
    "thema module fase niveau stap actie punt pijler nr nummer sdg mvp score versie deel ronde artikel aanbeveling werkpakket",
    "hoofdstuk bijlage top rapport art lid pagina blz p tabel figuur paragraaf criterium vraag",
  ),
);
export const isLabel = (word: string) => LABELS.has(word);

/** Before what follows them something else was counted: "2 opleidingen voor medewerkers". */
const BREAKING = new Set(
  of(
    "voor door in aan bij naar onder over tot rond tegen per om als die dat waar omdat op sinds vanaf for by to with pour par",
  ),
);
export const isBreaking = (word: string) => BREAKING.has(word) || isThing(word) || begins(FTE_WORDS.aboutStaff, word);

/** What joins staff to its number, surely; after a worker "van" and "met" may lead to something else. */
export const TELLING = new Set(of(": = ( telt tellen telde zijn is waren bedraagt bedragen was compte counts sind"));
export const LEADING = new Set(of("van met uit heeft hebben of de avec with +"));
export const isWorking = (word: string) => word === "werken" || word === "werkten" || word === "travaillent";
/** Between people and the team that they are in. */
export const WITHIN = new Set(of("in op bij binnen within dans"));
/** What may stand between that and the number. */
export const ABOUT = new Set(
  of(
    "ca circa ongeveer zowat bijna ruim een de het onze ons environ about totaal samen in er we wij nu vandaag momenteel",
  ),
);

/** Who pays beside the pact, or for a part: then the figure is not the pact's alone. */
const PAYING = of(
  "stad stads gemeente eigen europ interreg provincie vlaams vlaanderen federa deels gedeelte deel deeltelijk rest overig",
  "cofinanc partly partially partiel ville city",
);
const ADDED = of("bovenop boven extra bijkomend bijkomende aanvullend aanvullende komt komen erbij");
const BESIDE = new Set([...joined([...FTE_WORDS.outside, ...FTE_WORDS.part, ...FTE_WORDS.total]), ...ADDED]);
export const isBesidePact = (word: string) => BESIDE.has(word) || begins(PAYING, word);
/** "Incl. LEKP 2" beside LEKP 1 is the pact's all the same. */
export const INCLUDING = new Set(of("incl inclusief inbegrepen including compris inclus"));

/** Beside FTE, a number in a text with one of these may be staff whatever it stands with. */
const MONEY = of("budget middelen subsidie financ eigen betaal");
export const isOfMoney = (word: string) => begins(MONEY, word) || word.endsWith("middelen");
