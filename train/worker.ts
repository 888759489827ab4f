import { workerData } from 'node:worker_threads'
import { type Job, runNetwork, runSyntax, runTagger } from './jobs.js'
import { readTraining } from './read-training.js'

export interface WorkerSettings {
  readonly folder: string
  readonly seed: number
}

const { folder, seed } = workerData as WorkerSettings
const training = readTraining(folder)
const { examples } = training

/** Runs one job in a thread that holds the corpus. */
export default function run(job: Job) {
  switch (job.step) {
    case 'tagger':
      return runTagger(examples, job, seed)
    case 'syntax':
      return runSyntax(examples, job, seed)
    case 'sketch':
    case 'network':
      return runNetwork(training, job, seed)
  }
}
