import './crumbs.css'
import { useState } from 'react'
import type { CrumbData } from '../../shared/messages/reflections.ts'
import { contextFirst } from '../../shared/reflection/context.ts'
import { areSeveral, gathered, leastRecordWeeks } from '../../shared/reflection/crumbs.ts'
import type { Week } from '../../shared/time/week.ts'
import { api } from '../api.ts'
import { categoryTone, plannedTitle } from '../categories.ts'
import { dayTimes, duration, percent } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { KeptFocus } from '../parts/KeptFocus.tsx'
import { Section } from '../parts/Page.tsx'
import { Select } from '../parts/Select.tsx'
import { useAnswer } from '../use-answer.ts'
import { useConfig } from '../use-config.ts'
import { openSheet } from '../window/navigation.ts'
import { run } from '../window/notices.ts'
import { notifyPlanned } from '../window/planned.ts'
import { t } from '../words.ts'

interface CrumbsProps {
  readonly week: Week
  /** Says nothing where there is nothing to gather. */
  readonly isOffer?: boolean
}

/** What AI saved in pieces too short to be used, and a press that makes one block of them. */
export function Crumbs({ week, isOffer = false }: CrumbsProps) {
  const { value: data } = useAnswer('getCrumbs', { week })
  if (!data) return null
  const canBeGathered = gathered(data.crumbs) > 0
  if (isOffer && !canBeGathered) return null
  return (
    <Section title={t('crumbs.title')}>
      <div className="crumbs">
        <p>{poolWords(data.crumbs)}</p>
        {canBeGathered && !(data.isOver && data.planned.length === 0) && (
          <KeptFocus>
            <Gathered data={data} week={week} />
          </KeptFocus>
        )}
        <RecordLine data={data} />
      </div>
    </Section>
  )
}

function poolWords(crumbs: CrumbData['crumbs']): string {
  const { count, seconds } = crumbs
  if (!areSeveral(crumbs)) return t('crumbs.none')
  const length = duration(seconds)
  if (gathered(crumbs) === 0) return t('crumbs.spent', { count, length })
  return gathered(crumbs) === seconds
    ? t('crumbs.pool', { count, length })
    : t('crumbs.pool-less', { count, length, left: duration(gathered(crumbs)) })
}

interface GatheredProps {
  readonly data: CrumbData
  readonly week: Week
}

/** The block that is planned for them, or a free slot for one. */
function Gathered({ data: { planned, slot }, week }: GatheredProps) {
  const config = useConfig()
  const { zone } = config.settings
  if (planned.length > 0) {
    return planned.map((block) => (
      <div className="row" key={block.id}>
        <span>{t('crumbs.planned', { when: dayTimes(block.start, block.end, zone) })}</span>
        <Button
          label={t('plan.change-named', { title: block.title })}
          onPress={() => openSheet({ kind: 'plan', draft: block })}
        >
          {t('plan.do-change')}
        </Button>
      </div>
    ))
  }
  return slot ? <Offer slot={slot} week={week} /> : <p className="soft">{t('crumbs.no-slot')}</p>
}

interface OfferProps {
  readonly slot: NonNullable<CrumbData['slot']>
  readonly week: Week
}

function Offer({ slot: { from, to }, week }: OfferProps) {
  const config = useConfig()
  const offered = contextFirst(config.categories)
  const [chosen, setChosen] = useState<string | null>(null)
  const categoryId = chosen ?? offered[0]?.id
  if (categoryId === undefined) return null
  const take = async () => {
    const about = { title: '', categoryId, goalId: null }
    const block = { ...about, title: plannedTitle(about, config), start: from, end: to }
    const ids = await run(api().planBlocks({ blocks: [{ ...block, crumbs: week }] }))
    if (ids) notifyPlanned(ids)
  }
  const options = offered.map(({ id, name }) => ({ id, name, tone: categoryTone(config, id) }))
  return (
    <div className="row">
      <Button onPress={take}>
        {t('crumbs.take', { when: dayTimes(from, to, config.settings.zone) })}
      </Button>
      <Select
        label={t('crumbs.for')}
        isLabelUnseen
        groups={[{ title: '', options }]}
        value={categoryId}
        onChange={setChosen}
      />
    </div>
  )
}

/** What became of such pieces so far. */
function RecordLine({ data: { record } }: { readonly data: CrumbData }) {
  if (!record) {
    return <p className="note">{t('crumbs.record-unknown', { least: leastRecordWeeks })}</p>
  }
  const { weeks, seconds, keptSeconds } = record
  return (
    <p className="note">
      {t('crumbs.record', {
        weeks,
        kept: duration(keptSeconds),
        length: duration(seconds),
        share: percent(keptSeconds / seconds),
      })}
    </p>
  )
}
