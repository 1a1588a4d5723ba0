import './rail.css'
import { Button as AriaButton } from 'react-aria-components/Button'
import { viewTitles } from '../../shared/messages/view-titles.ts'
import { type ViewName, views } from '../../shared/views.ts'
import { Icon } from '../parts/Icon.tsx'
import { openSheet, show, useWindow } from '../store.ts'
import { useApp } from '../use-config.ts'
import { RailBlock } from './RailBlock.tsx'
import { RailImport } from './RailImport.tsx'

export function Rail() {
  const { app, waitingCount, reflectionDue } = useApp()
  return (
    <div className="rail">
      <header className="rail-name">
        <span className="rail-word">Offwheel</span>
        {app.isSample && <span className="rail-sample">sample data</span>}
      </header>
      <nav aria-label="Views">
        <ul>
          {views.map((view) => (
            <RailLink
              key={view}
              view={view}
              count={view === 'calendar' ? waitingCount : 0}
              isDue={view === 'reflection' && reflectionDue !== null}
            />
          ))}
        </ul>
      </nav>
      <RailImport />
      <button type="button" className="rail-keys" onClick={() => openSheet({ kind: 'keys' })}>
        Keys <kbd>?</kbd>
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
        onPress={() => show(view)}
      >
        <Icon name={view} />
        <span>{viewTitles[view]}</span>
        {isDue && <span className="rail-count">due</span>}
        {count > 0 && (
          <span className="rail-count">
            {count}
            <span className="unseen"> to classify</span>
          </span>
        )}
      </AriaButton>
    </li>
  )
}
