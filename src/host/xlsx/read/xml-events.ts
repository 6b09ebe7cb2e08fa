/** What a parser of XML tells, and how it is fed. Types only. */
import type { Attributes } from "./attributes";

export interface XmlEvents {
  /**
   * @param attributes which hold while the element opens
   * @param declares whether one of them may declare a namespace
   */
  open(name: string, attributes: Attributes, declares: boolean): void;
  /** The element that was opened last. */
  close(): void;
  text(text: string): void;
}

export interface XmlParser {
  write(piece: string): void;
  /** No more follows. */
  close(): void;
}

export type ParserFor = (events: XmlEvents) => XmlParser;

/** What a parser that stops leaves to another. */
export interface Left {
  /** XML that brings the other to the same place. */
  readonly before: string;
  readonly rest: string;
}
