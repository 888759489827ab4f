/** What stands in the way of releasing under a tag: the tag, package.json and the changelog have to name one version. */
export function checkRelease(tag: string, version: string, changelog: string): readonly string[] {
  const problems: string[] = []
  if (tag !== `v${version}`) problems.push(`The tag is ${tag}, package.json says ${version}: it should be v${version}.`)
  const headings = [...changelog.matchAll(/^## (\S+)/gm)].map(([, heading]) => heading)
  if (!headings.includes(version)) problems.push(`CHANGELOG.md has no "## ${version}": name what is "Unreleased" so.`)
  return problems
}
