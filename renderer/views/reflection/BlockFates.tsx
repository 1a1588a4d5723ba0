import type { BlockFate } from '../../../shared/planned/fate.ts'
import { dayOf } from '../../../shared/time/zone.ts'
import { dayShort, dayTimes } from '../../format.ts'
import { useConfig } from '../../use-config.ts'
import { t } from '../../words.ts'

/** Each block planned for the commitment, with what timer and calendar say became of it. */
export function BlockFates({ blocks }: { readonly blocks: readonly BlockFate[] }) {
  const { zone } = useConfig().settings
  if (blocks.length === 0) return null
  return (
    <ul className="block-fates" aria-label={t('reflection.blocks')}>
      {blocks.map(({ block, fate }) => (
        <li key={block.id} className={`block-fate ${fate}`}>
          <span className="figure">{dayTimes(block.start, block.end, zone)}</span>
          <span>
            {fate === 'moved' && block.movedFrom !== undefined
              ? t('reflection.block-moved-from', {
                  from: dayShort(dayOf(block.movedFrom, zone)),
                })
              : t(`reflection.block-${fate}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
