import { workerData } from 'node:worker_threads'
import { type Learned, type NetworkJob, runNetworkJob } from './network-job.js'
import { readTraining } from './read-training.js'
import { see } from './train-attributions.js'

export interface WorkerSettings {
  readonly folder: string
  readonly seed: number
  /** One that has PyTorch. */
  readonly python: string
}

const { folder, seed, python } = workerData as WorkerSettings
const training = readTraining(folder)
const seen = see(training)

/** Runs one job in a thread that holds the corpus. */
export default function run(job: NetworkJob): Learned {
  return runNetworkJob(seen, training.lexicon, job, seed, python)
}
