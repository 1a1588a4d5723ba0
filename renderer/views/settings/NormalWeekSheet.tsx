import './settings.css'
import { useState } from 'react'
import { deepEqual } from '../../../shared/base/deep-equal.ts'
import { meanWeek } from '../../../shared/baseline/learn.ts'
import { typicalWeek, typicalWeekAround } from '../../../shared/baseline/typical.ts'
import { fitsWeek } from '../../../shared/baseline/week-minutes.ts'
import type { Baseline } from '../../../shared/model/settings.ts'
import { weeklyMinutes } from '../../../shared/model/work-hours.ts'
import { weekOf } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { duration } from '../../format.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/Button.tsx'
import { Form } from '../../parts/Form.tsx'
import { Sheet, SheetActions } from '../../parts/Sheet.tsx'
import { useAnswer } from '../../use-answer.ts'
import { useConfig } from '../../use-config.ts'
import { closeSheet } from '../../window/navigation.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { BaselineHours } from './BaselineHours.tsx'

type Minutes = Baseline['weeklyMinutes']

/** As many weeks of meetings are asked about: recent, and enough to be normal. */
const weeksOfMeetings = 6

/** The normal week in place, wherever it is missing: starts from a typical week of the person's length. */
export function NormalWeekSheet() {
  const { categories, settings } = useConfig()
  const week = weeklyMinutes(settings.workHours)
  const [draft, setDraft] = useState<Baseline>(
    settings.baseline ?? { weeklyMinutes: typicalWeek(categories, week) },
  )
  const [typed, setTyped] = useState<Minutes>({})
  const save = async () => {
    const saved = await run(api().saveBaseline({ baseline: draft, scope: 'from-week' }))
    if (saved === undefined) return
    closeSheet()
    notifyDone(t('settings.week-saved'))
  }
  return (
    <Sheet title={t('settings.normal-week')} onClose={closeSheet}>
      <Form className="form" onSend={save}>
        <p className="note">{t('settings.week-note')}</p>
        <Meetings
          draft={draft.weeklyMinutes}
          weekWith={(meetings) => typicalWeekAround(typed, categories, week, meetings)}
          onTake={(weeklyMinutes) => setDraft({ weeklyMinutes })}
        />
        <BaselineHours
          minutes={draft.weeklyMinutes}
          onChange={(weeklyMinutes) => {
            setTyped({ ...typed, ...changed(draft.weeklyMinutes, weeklyMinutes) })
            setDraft({ ...draft, weeklyMinutes })
          }}
        />
        <SheetActions>
          <Button type="submit" look="main" isDisabled={!fitsWeek(draft.weeklyMinutes)}>
            {t('settings.week-save')}
          </Button>
          <Button onPress={closeSheet}>{t('do.cancel')}</Button>
        </SheetActions>
      </Form>
    </Sheet>
  )
}

function changed(before: Minutes, after: Minutes): Minutes {
  const ids = Object.keys({ ...before, ...after })
  return Object.fromEntries(
    ids.filter((id) => before[id] !== after[id]).map((id) => [id, after[id] ?? 0]),
  )
}

interface MeetingsProps {
  readonly draft: Minutes
  /** The week with these meetings in it. */
  readonly weekWith: (meetings: Minutes) => Minutes
  readonly onTake: (minutes: Minutes) => void
}

/** Offers to put the meetings of the last weeks into the normal week, unless they are in it. */
function Meetings({ draft, weekWith, onTake }: MeetingsProps) {
  const before = weekOf(useNow(60_000), useConfig().settings)
  const { value } = useAnswer('getBaselineWeeks', { from: 'calendar', before })
  const weeks = value?.slice(0, weeksOfMeetings) ?? []
  const minutes = meanWeek(weeks)
  if (Object.keys(minutes).length === 0) return null
  const taken = weekWith(minutes)
  const meanSeconds = weeks.reduce((sum, { seconds }) => sum + seconds, 0) / weeks.length
  return (
    <div className="row">
      <span>
        {t('settings.week-meetings', { count: weeks.length, length: duration(meanSeconds) })}
      </span>
      {deepEqual(taken, draft) ? (
        <span className="soft">{t('settings.week-has-meetings')}</span>
      ) : (
        <Button onPress={() => onTake(taken)}>{t('settings.week-take-meetings')}</Button>
      )}
    </div>
  )
}
