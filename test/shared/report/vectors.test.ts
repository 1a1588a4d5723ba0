import { expect, test } from 'vitest'
import { checkDocument } from '../../../shared/interchange/read.ts'
import { reportJson } from '../../../shared/interchange/report-json.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import vectors from '../../fixtures/vectors/report.json' with { type: 'json' }

test.for(vectors.cases.map((each) => [each.id, each] as const))('%s', ([, vector]) => {
  const read = checkDocument(vector.data)
  if (!read.ok) throw new Error(read.problem.message)
  const { report } = weekAccount(read.value, read.value.entries, vector.week, null)
  expect(reportJson(report)).toEqual(vector.expected)
})
