import { checkJob } from "./commands/check";
import { exportJob } from "./commands/export";
import { reportJob } from "./commands/report";
import type { Job } from "./job";

/** All that workers can do. Whoever starts one gives the options that belong to the job's name. */
export const JOBS = [exportJob, checkJob, reportJob] as readonly Job<unknown, unknown>[];
