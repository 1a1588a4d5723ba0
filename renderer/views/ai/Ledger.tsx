import { roundMinutesTogether } from '../../../shared/format/rounding.ts'
import type { AiUse, Entry } from '../../../shared/model/entry.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import type { MessageId } from '../../../shared/words/en/index.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { change, dayTime, hoursMinutes, nothing } from '../../format.ts'
import { FigureButton } from '../../parts/Button.tsx'
import { FigureHeads } from '../../parts/FigureHeads.tsx'
import { LongTable, type RowProps } from '../../parts/LongTable.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t } from '../../words.ts'

/** Every answer of the week with how much of it counts; the sum is what AI saved. */
export function Ledger({ data }: { readonly data: PeriodData }) {
  const shown = roundMinutesTogether(data.savings.map(({ seconds }) => seconds))
  const counts = new Map(data.savings.map(({ entryId }, index) => [entryId, shown[index] ?? 0]))
  const answered = data.entries.flatMap((entry) => (entry.ai ? [{ entry, ai: entry.ai }] : []))
  return (
    <Section title={t('ai.ledger')}>
      {answered.length === 0 ? (
        <Empty>{t('ai.ledger-empty')}</Empty>
      ) : (
        <LongTable
          rows={answered}
          keyOf={idOf}
          columnCount={7}
          head={<LedgerHead />}
          foot={
            <>
              <th scope="row" colSpan={6}>
                {t('ai.saved-by-ai')}
              </th>
              <td className="figure">{hoursMinutes(data.report.ai.savedSeconds)}</td>
            </>
          }
        >
          {({ entry, ai }, row) => (
            <LedgerLine entry={entry} ai={ai} counts={counts.get(entry.id) ?? 0} row={row} />
          )}
        </LongTable>
      )}
    </Section>
  )
}

function LedgerHead() {
  return (
    <>
      <th scope="col">{t('ai.when')}</th>
      <th scope="col">{t('ai.what')}</th>
      <th scope="col">{t('ai.tool')}</th>
      <FigureHeads names={[t('ai.saved-column'), t('ai.rework')]} />
      <th scope="col">{t('ai.basis')}</th>
      <th scope="col" className="figure">
        {t('ai.counts')}
      </th>
    </>
  )
}

interface Answered {
  readonly entry: Entry
  readonly ai: AiUse
}

function idOf({ entry }: Answered): string {
  return entry.id
}

interface LedgerLineProps extends Answered {
  readonly counts: number
  readonly row: RowProps
}

function LedgerLine({ entry, ai, counts, row }: LedgerLineProps) {
  const config = useConfig()
  const { zone } = config.settings
  return (
    <tr {...row}>
      <td className="soft ledger-when">{dayTime(entry.start, zone)}</td>
      <td className="fill">
        <span className="with-swatch">
          <Swatch tone={categoryTone(config, entry.categoryId)} />
          <FigureButton onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}>
            {entry.note || categoryName(config, entry.categoryId)}
          </FigureButton>
        </span>
      </td>
      <td className="ledger-tool">{ai.tool || <span className="soft">{nothing}</span>}</td>
      <td className="figure">
        {ai.newWork || ai.savedMinutes === 0 ? nothing : hoursMinutes(ai.savedMinutes * 60)}
      </td>
      <td className="figure">
        {ai.reworkMinutes === 0 ? nothing : hoursMinutes(ai.reworkMinutes * 60)}
      </td>
      <td className="soft ledger-basis">{t(basisOf(ai))}</td>
      <td className="figure">{change(counts)}</td>
    </tr>
  )
}

function basisOf(ai: AiUse): MessageId {
  if (ai.newWork) return 'ai.basis-new-work'
  const isNothing = ai.savedMinutes === 0 && ai.reworkMinutes === 0
  return isNothing ? 'ai.basis-none' : `ai.basis-${ai.basis}`
}
