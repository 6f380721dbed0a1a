import { workerData } from "node:worker_threads";
import { findOffice, makePdf } from "../../cli/pdf.ts";

const { path, target } = workerData as { path: string; target: string };

makePdf(findOffice(), path, target);
