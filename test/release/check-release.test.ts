import { expect, test } from 'vitest'
import { checkRelease } from '../../release/check-release.js'

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-12-01)\n\n- More.\n\n## 1.1.0\n\n- It was 1.3.0 once.\n'

test.each([
  ['v1.2.0', '1.2.0', 0],
  ['v1.1.0', '1.1.0', 0],
  ['1.2.0', '1.2.0', 1],
  ['v1.2.0-rc.1', '1.2.0', 1],
  ['v1.2.1', '1.2.0', 1],
  ['v1.3.0', '1.3.0', 1],
  ['v1.2', '1.2', 1],
  ['', '2.0.0', 2],
])('tag %s of version %s: %i problems', (tag, version, count) => {
  expect(checkRelease(tag, version, CHANGELOG)).toHaveLength(count)
})

test('says what to do', () => {
  expect(checkRelease('v2', '2.0.0', CHANGELOG)).toEqual([
    'The tag is v2, package.json says 2.0.0: it should be v2.0.0.',
    'CHANGELOG.md has no "## 2.0.0": name what is "Unreleased" so.',
  ])
})
