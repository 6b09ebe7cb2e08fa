/** A line that says what is waited for; where that takes a while, a ring turns above it. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <div role="progressbar" aria-label={text} className="waiting">
      {text}
    </div>
  );
}
