import { expect, test } from 'vitest'
import { checkDocument } from '../../../shared/interchange/read.ts'
import { reportJson } from '../../../shared/interchange/report-json.ts'
import { weekAccount } from '../../../shared/report/week-report.ts'
import vectors from '../../fixtures/vectors/report.json' with { type: 'json' }
import edges from '../../fixtures/vectors/report-period-edges.json' with { type: 'json' }

/** 60 weeks, and 12 whose overlapping entries reach over the edge of the week. */
const cases = [...vectors.cases, ...edges.cases]

test.for(cases.map((each) => [each.id, each] as const))('%s', ([, vector]) => {
  const read = checkDocument(vector.data)
  if (!read.ok) throw new Error(read.problem.message)
  const { report } = weekAccount(read.value, read.value.entries, vector.week, null)
  expect(reportJson(report)).toEqual(vector.expected)
})
