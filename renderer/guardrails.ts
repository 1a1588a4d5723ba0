import type { ShareName } from '../shared/model/settings.ts'

export const metricNames: Readonly<Record<ShareName, string>> = {
  strategy: 'Strategy',
  execution: 'Execution',
  neutral: 'Neutral work',
  topGoal: 'Top goal',
  requests: 'Requests',
  visibility: 'Visibility',
}
