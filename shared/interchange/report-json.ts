// A report as the command line prints it: the keys of the report, instants as RFC 3339.
import type { Report } from '../report/report.ts'
import { formatInstant } from '../time/instant.ts'

export function reportJson(report: Report): Readonly<Record<string, unknown>> {
  return { ...report, from: formatInstant(report.from), to: formatInstant(report.to) }
}
