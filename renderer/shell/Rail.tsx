import './rail.css'
import { Button as AriaButton } from 'react-aria-components/Button'
import { type ViewName, views } from '../../shared/views.ts'
import { Icon } from '../parts/Icon.tsx'
import { useApp } from '../use-config.ts'
import { openSheet, visit } from '../window/navigation.ts'
import { useWindow } from '../window/state.ts'
import { rich, t } from '../words.ts'
import { RailBlock } from './RailBlock.tsx'
import { RailImport } from './RailImport.tsx'

export function Rail() {
  const { app, waitingCount, reflectionDue } = useApp()
  return (
    <div className="rail">
      <header className="rail-name">
        <span className="rail-word">Offwheel</span>
        {app.isSample && <span className="rail-sample">{t('shell.sample')}</span>}
      </header>
      <nav aria-label={t('shell.views')}>
        <ul>
          {views.map((view) => (
            <RailLink
              key={view}
              view={view}
              count={view === 'meetings' ? waitingCount : 0}
              isDue={view === 'reflection' && reflectionDue !== null}
            />
          ))}
        </ul>
      </nav>
      <RailImport />
      <button type="button" className="rail-keys" onClick={() => openSheet({ kind: 'keys' })}>
        {rich('shell.keys', { key: (parts) => <kbd>{parts}</kbd> })}
      </button>
      <RailBlock />
    </div>
  )
}

interface RailLinkProps {
  readonly view: ViewName
  readonly count: number
  readonly isDue: boolean
}

function RailLink({ view, count, isDue }: RailLinkProps) {
  const isCurrent = useWindow((state) => state.view === view)
  return (
    <li>
      <AriaButton
        className="rail-link"
        {...(isCurrent ? { 'aria-current': 'page' } : {})}
        onPress={() => visit(view)}
      >
        <Icon name={view} />
        <span className="rail-view">{t(`view.${view}`)}</span>
        {isDue && <span className="rail-count">{t('shell.due')}</span>}
        {count > 0 && (
          <span className="rail-count">
            {rich('shell.to-classify', {
              count,
              unseen: (parts) => <span className="unseen">{parts}</span>,
            })}
          </span>
        )}
      </AriaButton>
    </li>
  )
}
