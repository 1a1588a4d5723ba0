import { categoryName, categoryTone } from '../../categories.ts'
import { Swatch } from '../../parts/Swatch.tsx'
import { useConfig } from '../../use-config.ts'
import { rich, t } from '../../words.ts'

/** Which key gives the focused group which category. */
export function KeyLegend({ keys }: { readonly keys: ReadonlyMap<string, string> }) {
  const config = useConfig()
  return (
    <div className="key-legend small">
      <ul className="key-legend-keys" aria-label={t('calendar.keys')}>
        {[...keys].map(([key, id]) => (
          <li key={key} className="key-legend-key">
            <kbd>{key.toUpperCase()}</kbd>
            <Swatch tone={categoryTone(config, id)} />
            {categoryName(config, id)}
          </li>
        ))}
      </ul>
      <p className="soft">{rich('calendar.keys-note', { kbd: (parts) => <kbd>{parts}</kbd> })}</p>
    </div>
  )
}
