/** Who works somewhere is known by the last part of his function, and counted in more ways than by a number before it. */
import { describe, expect, it } from "@jest/globals";
import { tellsHeadCount } from "../../../src/layout/words/told-counts";

const TOLD = [
  "Een klimaatteam met een handvol medewerkers",
  ..."energiecoaches klimaatcoaches renovatiecoaches mobiliteitscoaches trajectbegeleiders beleidsondersteuners wijkwerkers werfleiders landmeters data-analisten coördinators hulpverleners"
    .split(" ")
    .map((who) => `Wij werken met 47 ${who}`),
  "Dit telt 47 contracten",
  "Er zijn 47 vacatures voor klimaat",
  "47 plaatsen in het personeelsplan",
  "47% van het personeel werkt aan klimaat",
  "Er is een halftijdse medewerker",
  "Een 4/5de functie voor klimaat",
  "Een 80%-functie voor energie",
  "Een halftijdse functie voor klimaat",
  "Wij doen dit met een 4/5de",
  "Wij doen dit met 2 vt eq",
  "Eén extra vte'er",
  "Wij doen dit met twee",
  "Wij zijn getweeën",
  "Een duo trekt het klimaatbeleid",
  "Met z'n zevenen",
  "Vier van ons werken hieraan",
];

const OPEN = [
  "47 leidingen vernieuwd",
  "Het plan telt 47 contracten met energieleveranciers voor groene stroom",
  "47 plaatsen voor deelwagens",
  "47% van de gebouwen is gerenoveerd",
  "4/5de van de daken is geschikt",
  "80% minder uitstoot",
  "Met twee nieuwe bossen",
  "Met twee partners en drie scholen",
  "Een duolegaat voor natuur",
  "Twee van onze wijken",
  "Vier van ons zeven gebouwen",
  "47 netwerkers kwamen naar de beurs als bezoekers",
  "47 geleiders van warmte",
  "Een handvol maatregelen volstaat niet",
  "47 projectstudenten namen deel",
  "Meer coaches voor renovatie",
  "Vacatures voor klimaat raken moeilijk ingevuld",
  "Een functie voor klimaat is nodig",
  "47 handelaars stapten mee in",
];

describe("a head count", () => {
  it.each(TOLD)("does not leave: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(true);
  });

  it.each(OPEN)("is none, and may leave: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(false);
  });
});
