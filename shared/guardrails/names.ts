// What a share is called on the screen.
import type { ShareName } from '../model/settings.ts'

export const metricNames: Readonly<Record<ShareName, string>> = {
  strategy: 'Strategy',
  execution: 'Execution',
  neutral: 'Neutral work',
  topGoal: 'Top goal',
  requests: 'Requests',
  visibility: 'Visibility',
}
