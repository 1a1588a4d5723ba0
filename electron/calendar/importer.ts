// Reads a calendar: in a separate process in the app, or in this one where there is none.
import {
  type ImportedCalendar,
  type ImportJob,
  runImport,
} from '../../shared/meetings/import-job.ts'
import type { Result } from '../../shared/result.ts'

export interface CalendarImporter {
  /**
   * Carries out a job. `onProgress` gets the part done, 0 to 1. Aborting ends it with the problem `cancelled`; a job
   * over its time or memory limit ends with `too-large`.
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
