import type { Common } from '../../../shared/reflection/common.ts'
import { percent } from '../../format.ts'
import { t } from '../../words.ts'

/** What the last twelve weeks have in common, in one sentence with how many weeks stand behind it. */
export function commonWords(common: Common): string {
  switch (common.kind) {
    case 'clarity': {
      const { clear, others } = common
      return t('trends.common-clarity', {
        clear: clear.weeks,
        share: percent(clear.share),
        others: others.weeks,
        other: percent(others.share),
      })
    }
    case 'pledge-met':
    case 'pledge-elsewhere':
      return t(`trends.common-${common.kind}`, { weeks: common.weeks, all: common.all })
    case 'state':
      return t('trends.common-state', {
        weeks: common.weeks,
        all: common.all,
        state: t(`reflection.state-${common.state}`),
      })
  }
}
