/** What a coordinator may ask herself before she scores a theme of climate governance. Ours: the report prints no questions. */
import type { GuidingQuestion } from "./definition";

const asked = (...pairs: readonly (readonly [question: string, attention: string])[]): readonly GuidingQuestion[] =>
  pairs.map(([question, attention]) => ({ question, attention }));

export const GUIDING_QUESTIONS = {
  strategie: asked(
    [
      "Hebt u een klimaatplan met duidelijke doelen, streefwaarden en termijnen?",
      "Ambitie alleen volstaat niet: kijk of prioriteiten, indicatoren, geld en mensen erin staan, en of het haalbaar is.",
    ],
    [
      "Kennen en dragen de andere diensten en de politiek uw klimaatplan?",
      "Hangt het vast aan het meerjarenplan? Wie buiten de klimaatdienst heeft eraan meegeschreven?",
    ],
    [
      "Stemt u uw strategie af met andere overheden en partners, en steunt ze op onderzoek?",
      "Vast overleg en gebruikte studies; ook wat er overeind blijft als subsidies of budgetten wegvallen.",
    ],
  ),
  aanpak: asked(
    [
      "Is bij u duidelijk wie klimaat trekt en wie wat doet?",
      "Rollen van coördinator, team, stuurgroep en politiek staan op papier en worden ook opgenomen. Een apart team hoeft niet.",
    ],
    [
      "Wordt de uitvoering van uw plan gestuurd over de diensten heen?",
      "Vast overleg, projectmatig werken en één overzicht van wie met welke actie bezig is.",
    ],
    [
      "Nemen de andere diensten hun deel van de klimaatacties zelf op?",
      "Trekkers buiten de klimaatdienst, en acties die vooruitgaan zonder dat u telkens moet duwen.",
    ],
  ),
  regelgeving: asked(
    [
      "Volgt u de klimaatregels van hogerhand systematisch op en past u ze toe?",
      "Wie doet dat, met welke steun, en wat blijft er over als die collega vertrekt?",
    ],
    [
      "Hebt u eigen klimaatregels waar dat zin heeft, en kloppen ze met uw andere regels?",
      "Reglementen, verordeningen, richtlijnen; is er gekeken naar spanning met bv. erfgoed of brandveiligheid?",
    ],
    [
      "Handhaaft u die regels ook uit eigen beweging, niet pas na een klacht?",
      "Op welke domeinen, met hoeveel mensen, met politieke steun en met begeleiding erbij.",
    ],
  ),
  "hr-cultuur": asked(
    [
      "Hebt u genoeg mensen met de juiste kennis om het gekozen beleid uit te voeren?",
      "Welke expertise ontbreekt (bv. financiering, data) en hoeveel VTE hangen af van tijdelijke subsidies?",
    ],
    [
      "Zit er ook klimaatkennis bij collega's buiten uw team, en werkt u er vlot mee samen?",
      "Opleiding en kennisdeling op vaste momenten, niet enkel bij één of twee mensen.",
    ],
    [
      "Geeft uw stad als organisatie zelf het goede voorbeeld?",
      "Gebouwen, aankopen, dienstreizen, evenementen; is dat de gewoonte of hangt het af van wie beslist?",
    ],
  ),
  monitoring: asked(
    [
      "Volgt u uw acties en doelen op met indicatoren en streefwaarden?",
      "Verder dan het verplichte (LEKP, CO2-uitstoot), op vaste tijdstippen en met duidelijke rollen.",
    ],
    [
      "Hebt u recente data, en vindt u die vlot terug?",
      "Bronnen, databeheer en tools; hoe afhankelijk u bent van cijfers van anderen.",
    ],
    [
      "Weet u wat uw beleid oplevert, en stuurt u op basis daarvan bij?",
      "Een rapport met analyse, impactmeting, en een bijsturing die u kunt aanwijzen.",
    ],
  ),
  middelen: asked(
    [
      "Is er vast budget voor uw klimaatplan, ook zonder subsidies?",
      "Hoeveel komt uit eigen middelen en hoeveel uit LEKP of losse projecten?",
    ],
    [
      "Zijn uw acties doorgerekend en opgenomen in de financiële planning?",
      "Raming per actie, plaats in het meerjarenplan, en iemand die klimaatfinanciering kent.",
    ],
    [
      "Zoekt en benut u subsidies en andere financiering, ook samen met andere diensten of steden?",
      "Opvolging van oproepen, leningen en obligaties, gedeelde dossiers; ook facilitaire middelen zoals meettoestellen.",
    ],
  ),
  risicobeheer: asked(
    [
      "Kent u de klimaatrisico's van uw stad, over alle domeinen heen en in cijfers?",
      "Naast hitte en water ook gezondheid, sociale gevolgen, geld en uw eigen organisatie; hoe oud is de analyse?",
    ],
    [
      "Staat er tegenover elk belangrijk risico een concrete maatregel?",
      "Hitteplan, hemelwaterplan, noodplan, projecten; liefst preventief en met iemand die ervoor instaat.",
    ],
    [
      "Zitten klimaatrisico's in uw organisatiebeheersing en interne audit?",
      "En voelen de andere diensten en het beleid ook dat het dringt?",
    ],
  ),
  "communicatie-participatie": asked(
    [
      "Bereikt u met uw klimaatcommunicatie de mensen voor wie ze bedoeld is?",
      "Per doelgroep, dicht bij hun leefwereld, samen met de communicatiedienst en de gebiedswerking.",
    ],
    [
      "Betrekt u burgers op vaste basis, en niet enkel nu en dan?",
      "Klimaatraad, klimaattafels, wijkwerking; en hoort men achteraf wat er met de inbreng gebeurde?",
    ],
    [
      "Werkt u structureel samen met externe partners en met de politiek?",
      "Een overzicht van partners, overeenkomsten of vaste netwerken, en politieke steun die u merkt.",
    ],
  ),
} as const satisfies Record<string, readonly GuidingQuestion[]>;
