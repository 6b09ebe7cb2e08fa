/**
 * `completion`: a script for bash that completes commands, their options and the audiences, and files after the rest. Made of the
 * same tables as the reading of the words. Limit: no names of cities, for those depend on the model in a file.
 */
import { COMMANDS, type Option, OPTIONS } from "./options";

/** Words that stand for themselves; whatever else an option takes is a file, or only its user knows it. */
const VALUES: Partial<Record<Option, readonly string[]>> = { audience: ["stuurgroep", "publiek", "stad:"] };
const FREE: readonly Option[] = [
  "city",
  "period",
  "choose",
  "scores",
  "date",
  "donors",
  "themes",
  "pin",
  "ban",
  "base",
  "workers",
  "contact",
];

export function completionScript(): string {
  const names = Object.keys(COMMANDS);
  const ofCommand = Object.entries(COMMANDS).map(
    ([command, options]) => `    ${command}) words="${[...options, "help"].map((name) => `--${name}`).join(" ")}" ;;`,
  );
  const ofOption = Object.entries(VALUES).map(
    ([option, words]) =>
      `    --${option}) mapfile -t COMPREPLY < <(compgen -W "${words.join(" ")}" -- "$current"); return ;;`,
  );
  const files = (Object.keys(OPTIONS) as Option[]).filter(
    (option) => OPTIONS[option].type === "string" && !FREE.includes(option) && !VALUES[option],
  );
  const alternatives = (options: readonly Option[]) => options.map((option) => `--${option}`).join("|");
  return `# Voeg dit toe aan ~/.bashrc:  source <(klimaatpeil completion)
_klimaatpeil() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" words=""
  COMPREPLY=()
  # bash splits at a colon, which an audience may hold.
  if [ "$previous" = ":" ] || [ "$current" = ":" ]; then return; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${names.join(" ")} --help --version" -- "$current")
    return
  fi
  case "$previous" in
${ofOption.join("\n")}
    ${alternatives(files)}) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    ${alternatives(FREE)}) return ;;
  esac
  if [[ "$current" != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    return
  fi
  case "\${COMP_WORDS[1]}" in
${ofCommand.join("\n")}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o filenames -o bashdefault -F _klimaatpeil klimaatpeil
`;
}
