import { annotateJob, clearJob } from "./commands/annotate";
import { checkJob } from "./commands/check";
import { convertJob } from "./commands/convert";
import { exportJob } from "./commands/export";
import { fillJob } from "./commands/fill";
import { gateJob } from "./commands/gate";
import { guideJob } from "./commands/guide";
import { clearKeptJob, keepJob } from "./commands/keep";
import { progressJob } from "./commands/progress";
import { reportJob } from "./commands/report";
import { reviewJob } from "./commands/review";
import type { Job } from "./job";

/** All that workers can do. Whoever starts one gives the options that belong to the job's name. */
export const JOBS = [
  exportJob,
  checkJob,
  reportJob,
  annotateJob,
  clearJob,
  reviewJob,
  fillJob,
  convertJob,
  guideJob,
  gateJob,
  progressJob,
  keepJob,
  clearKeptJob,
] as readonly Job<unknown, unknown>[];
