import type { AskedBlock } from '../../../shared/ai/blocks.ts'
import type { PeriodData } from '../../../shared/report/periods.ts'
import { categoryName, categoryTone } from '../../categories.ts'
import { draftOf } from '../../entry/entry-draft.ts'
import { dayTime, hoursMinutes } from '../../format.ts'
import { Button } from '../../parts/Button.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { LongTable } from '../../parts/LongTable.tsx'
import { Section } from '../../parts/Page.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { openSheet } from '../../window/navigation.ts'
import { t } from '../../words.ts'
import { unansweredBlocks } from './unanswered-blocks.ts'

/** Unanswered blocks. Unknown is not zero, and stays unknown until somebody answers. */
export function Unanswered({ data }: { readonly data: PeriodData }) {
  const config = useConfig()
  const { zone } = config.settings
  const blocks = unansweredBlocks(data, config)
  if (blocks.length === 0) return null
  return (
    <Section
      title={t('ai.not-answered')}
      aside={
        <>
          {t('ai.not-answered-count', { count: blocks.length })}
          <Button onPress={() => openSheet({ kind: 'sweep', period: data.period })}>
            {t('ai.answer-one-by-one')}
          </Button>
        </>
      }
    >
      <KeptFocus>
        <LongTable rows={blocks} keyOf={idOf} columnCount={4}>
          {({ first: entry, seconds }, row) => {
            const name = entry.note || categoryName(config, entry.categoryId)
            return (
              <tr {...row}>
                <td className="soft ledger-when">{dayTime(entry.start, zone)}</td>
                <td className="fill">
                  <span className="with-swatch">
                    <Swatch tone={categoryTone(config, entry.categoryId)} />
                    <span>{name}</span>
                  </span>
                </td>
                <td className="figure">{hoursMinutes(seconds)}</td>
                <td className="actions">
                  <Button
                    look="quiet"
                    label={t('ai.answer-for', { name })}
                    onPress={() => openSheet({ kind: 'entry', draft: draftOf(entry) })}
                  >
                    {t('ai.answer')}
                  </Button>
                </td>
              </tr>
            )
          }}
        </LongTable>
      </KeptFocus>
    </Section>
  )
}

function idOf({ first }: AskedBlock): string {
  return first.id
}
