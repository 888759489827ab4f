/**
 * Mutation testing of what no statistic decides: `npm run mutate`.
 *
 * Left out are the stages that statistics or the gold decide (attributions, linear, models, entities,
 * constructions, chains, document, outlets): there a changed line changes a figure of `npm run eval`, not an answer that a test
 * could name; words as data (lexicon); and what only runs in processes and threads of its own,
 * where no mutant can be switched on (the command's frame, the pool's threads).
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'src/{check-report,count-words,describe,errors,first-where,nearest,one-space,options,remembering}.ts',
    'src/{span,speaking-outlet,triples,word-set}.ts',
    'src/{audit,export,non-answers,pool,quotes,render,report}/**/*.ts',
    'src/cli/{complete-words,decode,find-inputs,make-folder,name-outputs,read-page,report-formats}.ts',
    'src/cli/ndjson/{output-line,read-done,read-line,split-lines}.ts',
    '!src/**/types.ts',
    '!src/**/index.ts',
    '!src/pool/{worker,start-worker}.ts',
    '!src/render/*styles.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A mutant that acts while a module loads would need all tests anew.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 5_000,
  ignorePatterns: ['.cache', 'bench', 'coverage', 'dist', 'docs', 'examples', 'playground', 'train'],
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 90, low: 80, break: 80 },
}
