import { commitmentFor } from '../../../shared/reflection/due.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { useNow } from '../../now.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

/** What the person wants to do differently this week, visible all week. */
export function Commitment() {
  const config = useConfig()
  const commitment = commitmentFor(weekOf(useNow(60_000), config.settings), config)
  if (commitment === '') return null
  return (
    <section className="set-out" aria-label={t('today.commitment')}>
      <p className="soft small">{t('today.commitment')}</p>
      <p className="set-out-text">{commitment}</p>
    </section>
  )
}
