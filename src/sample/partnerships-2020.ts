/** The sister and partner cities of Ghent, with what its policy note of 2020 says of each. What has no verdict has none there. */
import { NO_PARTNERSHIP, type Partnership } from "../domain/partnerships/partnership";

const NETWORKS = "heroriënteren naar netwerken en projecten";
const END_TWINNING =
  "Verzustering formeel beëindigen. Samenwerken kan nog via netwerken en subsidieprojecten, als dat nuttig is";
const END_MOU = "MoU formeel beëindigen. Samenwerken kan nog via netwerken en subsidieprojecten, als dat nuttig is";

const ROWS: readonly (readonly [
  partner: string,
  form: string,
  start: string,
  end: string,
  verdict: string,
  reason: string,
])[] = [
  [
    ...(["Kanazawa (Japan)", "zusterstad, MoU", "", "", "vernieuwen"] as const),
    "Nieuw MoU volgens de nieuwe richtlijnen, zodra het huidige afloopt",
  ],
  [
    ...(["Gdansk (Polen)", "partnerstad, MoU", "", "", ""] as const),
    "Evaluatie op het einde van de looptijd. Samenwerken kan nog via netwerken en subsidieprojecten, als dat nuttig is",
  ],
  ["Tallinn (Estland)", "zusterstad", "", "", NETWORKS, END_TWINNING],
  ["Wiesbaden (Duitsland)", "zusterstad", "", "", NETWORKS, END_TWINNING],
  ["Nottingham (Verenigd Koninkrijk)", "zusterstad", "", "", NETWORKS, END_TWINNING],
  ["Burgas (Bulgarije)", "partnerstad, MoU", "", "", NETWORKS, END_MOU],
  ["Luik (België)", "partnerstad, MoU", "", "", NETWORKS, END_MOU],
  ["Melle (Duitsland)", "zusterstad", "", "", "stopzetten", "Verzustering formeel beëindigen"],
  ["Mohammedia (Marokko)", "zusterstad", "", "", "stopzetten", "Verzustering formeel beëindigen"],
  [
    ...(["Saint-Raphaël (Frankrijk)", "zusterstad", "", "2018", "stopzetten"] as const),
    "Al beëindigd, op vraag van het jumelagecomité van Saint-Raphaël",
  ],
  ["Weihai (China)", "partnerstad, MoU", "", "2019", "", "MoU afgelopen, wordt niet verlengd"],
  [
    ...(["Taizhou (China)", "partnerstad, intentieverklaring", "2018-06-04", "", ""] as const),
    "Een MoU was gepland voor 2019 maar kwam er niet: geen gedeeld thema gevonden",
  ],
];

export const partnerships2020: readonly Partnership[] = ROWS.map(([partner, form, start, end, verdict, reason]) => ({
  ...{ ...NO_PARTNERSHIP, partner, form, start, end, verdict, reason },
}));
