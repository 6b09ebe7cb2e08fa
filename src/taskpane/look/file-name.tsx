/** The name of a file, or what holds one: all of it, broken where a person would break it and not in the middle of a word. */
import { Fragment } from "react";
import { piecesOf } from "./pieces";

export function FileName({ children: text }: { readonly children: string }) {
  return piecesOf(text).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
