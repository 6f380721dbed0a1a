/** Input that cannot be used: one clear Vietnamese sentence on standard error, exit code 2, nothing written. */
export class Stop extends Error {}

/** 0: no must finding; 1: some; 2: unusable input. */
export type ExitCode = 0 | 1 | 2;
