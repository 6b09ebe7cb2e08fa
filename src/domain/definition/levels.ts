/** The legend of klimaatgovernance: what each score stands for, as in the benchmark report of 2025. Its colours are those of the product. */
import type { Level } from "./definition";

export const LEVELS = [
  {
    value: 1,
    name: "Niet matuur",
    colour: "rood",
    colourAliases: [],
    fill: "#E0685F",
    fillAliases: ["#FF0000", "#C00000"],
    meaning: "Er gebeurt nauwelijks iets en weinig mensen zijn zich ervan bewust.",
  },
  {
    value: 2,
    name: "Ad hoc",
    colour: "oranje",
    colourAliases: [],
    fill: "#F4A65A",
    fillAliases: ["#FFC000", "#FFA500", "#ED7D31"],
    meaning: "Het bewustzijn is er, met enkele losse initiatieven, maar nog zonder systeem.",
  },
  {
    value: 3,
    name: "Gestructureerde aanzet",
    colour: "geel",
    colourAliases: [],
    fill: "#FAE27C",
    fillAliases: ["#FFFF00"],
    meaning: "Er is een gestructureerde start, maar nog niet alles is toegepast of vastgelegd.",
  },
  {
    value: 4,
    name: "Matuur",
    colour: "lichtgroen",
    colourAliases: ["groen"],
    fill: "#A9D58B",
    fillAliases: ["#92D050", "#90EE90"],
    meaning: "Wat nodig is, is er en zit gestructureerd: minstens vastgelegd, gecommuniceerd en toegepast.",
  },
  {
    value: 5,
    name: "Heel matuur",
    colour: "donkergroen",
    colourAliases: ["groen"],
    fill: "#2E7D46",
    fillAliases: ["#00B050", "#008000", "#006100"],
    meaning: "Wat nodig is, is er en werkt. Het wordt geregeld geëvalueerd en bijgestuurd.",
  },
] as const satisfies readonly Level[];
