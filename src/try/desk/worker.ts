import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { Stop } from "../../cli/stop.ts";
import type { Answer, Question } from "../../host/runtime/session.ts";
import { Desk } from "./desk.ts";
import type { Surroundings } from "./surroundings.ts";
import type { FromWorker, ToWorker, WorkerStart } from "./thread-messages.ts";

// The desk has a thread of its own, so that a script may wait for an answer while the server goes on.

const start = workerData as WorkerStart;
const waiting = new Int32Array(start.waiting);
let questions = 0;

function post(message: FromWorker): void {
  parentPort?.postMessage(message);
}

/** Ui.alert and Ui.prompt are synchronous: this thread sleeps until the server has put the answer into the port. */
function ask(question: Question): Answer {
  questions += 1;
  const { kind, title = "", text = "", buttons } = question;
  post({ asked: { id: questions, kind, title, text, buttons: [...buttons] } });
  Atomics.wait(waiting, 0, 0);
  Atomics.store(waiting, 0, 0);
  const received = receiveMessageOnPort(start.answers) as { message: Answer } | undefined;
  return received?.message ?? { button: "CLOSE" };
}

const around: Surroundings = {
  bundle: start.bundle,
  out: start.out,
  canMakePdf: start.canMakePdf,
  ask,
  tell: (told) => post("show" in told ? { page: told } : { event: told }),
};

async function work(desk: Desk, message: ToWorker): Promise<void> {
  if ("reload" in message) return desk.reload();
  const { id } = message;
  try {
    if ("document" in message) post({ id, document: desk.document(message.document) });
    else post({ id, reply: await desk.handle(message.request) });
  } catch (error) {
    post({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

Desk.begin(around, start.beginning, start.settings).then(
  (desk) => {
    // each waits for the one before: a workbook is edited by one hand at a time
    let last = Promise.resolve();
    parentPort?.on("message", (message: ToWorker) => {
      last = last.then(() => work(desk, message));
    });
    post({ ready: true });
  },
  (error: unknown) => {
    const stopped = error instanceof Stop;
    post({
      unusable: error instanceof Error ? (stopped ? error.message : (error.stack ?? "")) : String(error),
      stopped,
    });
  },
);
