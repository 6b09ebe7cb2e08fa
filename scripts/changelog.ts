/** The sections of CHANGELOG.md. */

/** What is told of a version; while it is not out, that is what stands under "Unreleased". @throws {Error} where neither stands */
export function sectionOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const named = (name: string) => sections.find((section) => section.startsWith(`## ${name}`));
  const section = named("Unreleased") ?? named(version);
  if (section === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return section.trimEnd() + "\n";
}
