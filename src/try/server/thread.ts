import { Worker, type WorkerOptions } from "node:worker_threads";

/** A worker whose file is TypeScript, wherever it is started from: npm start and the tests alike. */
export function typescriptWorker(file: string, options: WorkerOptions): Worker {
  // Node 20 does not take a .ts file as a worker's entry, even with tsx registered
  const entry = [require.resolve("tsx/cjs"), file].map((path) => `require(${JSON.stringify(path)});`).join("\n");
  return new Worker(entry, { ...options, eval: true, execArgv: [] });
}
