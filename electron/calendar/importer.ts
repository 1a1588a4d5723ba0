// Where a calendar is read: in a process of its own in the app, in this one where there is no other.
import {
  type ImportedCalendar,
  type ImportJob,
  runImport,
} from '../../shared/meetings/import-job.ts'
import type { Result } from '../../shared/result.ts'

export interface CalendarImporter {
  /**
   * Carries out a job. `onProgress` hears of the part done, 0 to 1. Aborting ends it with the problem
   * `cancelled`; one that outgrows its limits of time or memory ends with `too-large`.
   */
  run(
    job: ImportJob,
    onProgress: (fraction: number) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportedCalendar>>
}

export function inProcessImporter(newId: () => string): CalendarImporter {
  return { run: async (job, onProgress) => runImport(job, newId, onProgress) }
}
