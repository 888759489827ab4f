import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { runTrial } from './trial.js'

const redis = spawnSync('redis-server', ['--version']).status === 0

test('no article is lost or doubled, though workers, producer and collector are killed; poison goes to the dead letters', {
  skip: redis ? false : 'redis-server is not installed: apt-get install redis-server',
  timeout: 240_000,
}, async () => {
  const { killed, dead, ...counts } = await runTrial({ articles: 600, workers: 2, kills: 4, pause: 500 })
  assert.deepEqual(
    { lost: counts.lost, doubled: counts.doubled, strange: counts.strange },
    { lost: 0, doubled: 0, strange: 0 },
  )
  assert.ok(killed.inMidArticle > 0, 'no worker was killed in the midst of an article')
  assert.deepEqual(dead, [
    { id: 'no text', reason: 'parse() expects a string but got the number 42; pass the text of an article.' },
    { id: 'poison', reason: 'job stalled more than allowable limit' },
  ])
})
