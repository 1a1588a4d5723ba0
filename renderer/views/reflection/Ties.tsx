import { useState } from 'react'
import type { ReflectionData } from '../../../shared/messages/reflections.ts'
import type { Tie } from '../../../shared/model/reflection.ts'
import { isSameTie, type TiedRow, tiedTitle } from '../../../shared/reflection/ties.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { api } from '../../api.ts'
import { activeGoals } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { dayTimes } from '../../format.ts'
import { Button, FigureButton, IconButton } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { PickField } from '../../parts/PickField.tsx'
import { useHeldFocus } from '../../parts/use-held-focus.ts'
import { useConfig } from '../../use-config.ts'
import { openSheet, setDay, show } from '../../window/navigation.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'
import { goToSection } from '../settings/sections.ts'

interface AnswerTiesProps {
  readonly data: ReflectionData
  /** The id of the prompt. */
  readonly prompt: string
  readonly question: string
}

/** What an answer is tied to, and a field to tie it to more of the week's rows. */
export function AnswerTies({ data, prompt, question }: AnswerTiesProps) {
  const [isPicking, setPicking] = useState(false)
  const { place, hold } = useHeldFocus<HTMLDivElement>(isPicking)
  const rows = tiedTo(prompt, data)
  const tie = (tie: Tie, isTied: boolean) =>
    void run(api().tieAnswer({ week: data.week, prompt, tie, isTied }))
  return (
    <div className="ties-line">
      {rows.length > 0 && (
        <KeptFocus>
          <TieList rows={rows} onUntie={(row) => tie(tieOf(row), false)} />
        </KeptFocus>
      )}
      <div ref={place}>
        {isPicking ? (
          <Picker
            data={data}
            tied={rows}
            label={t('reflection.tie-label', { question })}
            onPick={(picked) => tie(picked, true)}
            onClose={() => {
              hold()
              setPicking(false)
            }}
          />
        ) : (
          <Button
            look="quiet"
            icon="plus"
            label={t('reflection.tie-label', { question })}
            onPress={() => setPicking(true)}
          >
            {t('reflection.tie')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The rows an answer is tied to. */
export function tiedTo(prompt: string, { ties }: Pick<ReflectionData, 'ties'>): readonly TiedRow[] {
  return (Object.hasOwn(ties, prompt) && ties[prompt]) || []
}

function tieOf({ kind, row }: TiedRow): Tie {
  return { kind, id: row.id }
}

interface TieListProps {
  readonly rows: readonly TiedRow[]
  /** Missing where they are only shown. */
  readonly onUntie?: (row: TiedRow) => void
}

/** Each opens its row. */
export function TieList({ rows, onUntie }: TieListProps) {
  const config = useConfig()
  return (
    <ul className="ties" aria-label={t('reflection.ties')}>
      {rows.map((tied) => {
        const name = tiedTitle(tied, config.categories, words())
        return (
          <li key={`${tied.kind} ${tied.row.id}`} className="tie">
            <span className="soft small">{t(`reflection.tie-${tied.kind}`)}</span>
            <FigureButton onPress={() => open(tied, config.settings.zone)}>{name}</FigureButton>
            {onUntie && (
              <IconButton
                icon="close"
                label={t('reflection.untie', { name })}
                onPress={() => onUntie(tied)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function open(tied: TiedRow, zone: string): void {
  switch (tied.kind) {
    case 'entry':
      openSheet({ kind: 'entry', draft: draftOf(tied.row) })
      break
    case 'goal':
      goToSection('goals')
      break
    case 'request':
      setDay(dayOf(tied.row.at, zone))
      show('today')
      break
  }
}

interface PickerProps {
  readonly data: ReflectionData
  readonly tied: readonly TiedRow[]
  readonly label: string
  readonly onPick: (tie: Tie) => void
  readonly onClose: () => void
}

/** The week's own rows that are not tied yet. */
function Picker({ data, tied, label, onPick, onClose }: PickerProps) {
  const config = useConfig()
  const { zone } = config.settings
  const rows: readonly TiedRow[] = [
    ...activeGoals(config).map((row) => ({ kind: 'goal', row }) as const),
    ...data.data.entries.map((row) => ({ kind: 'entry', row }) as const),
    ...data.requests.map((row) => ({ kind: 'request', row }) as const),
  ]
  const open = rows.filter((row) => !tied.some((each) => isSameTie(tieOf(each), tieOf(row))))
  const nameOf = (each: TiedRow) => {
    const title = tiedTitle(each, config.categories, words())
    if (each.kind !== 'entry') return title
    const when = dayTimes(each.row.start, each.row.end, zone)
    return t('reflection.tie-option', { title, when })
  }
  const groups = (['goal', 'entry', 'request'] as const).map((kind) => ({
    title: t(`reflection.tie-all-${kind}`),
    options: open
      .filter((each) => each.kind === kind)
      .map((each) => ({ id: `${kind} ${each.row.id}`, name: nameOf(each) })),
  }))
  return (
    <PickField
      label={label}
      groups={groups.filter(({ options }) => options.length > 0)}
      onPick={(id) => {
        const picked = open.find(({ kind, row }) => `${kind} ${row.id}` === id)
        if (picked) onPick(tieOf(picked))
      }}
      onClose={onClose}
    />
  )
}
