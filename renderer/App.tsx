import './parts/table.css'
import './shell/shell.css'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ViewName } from '../shared/views.ts'
import { CaptureSheet } from './capture/CaptureSheet.tsx'
import { EntrySheet } from './entry/EntrySheet.tsx'
import { PlanSheet } from './entry/PlanSheet.tsx'
import { QuickSheet } from './entry/QuickSheet.tsx'
import { RowsSheet } from './entry/RowsSheet.tsx'
import { HelpSheet } from './help/HelpSheet.tsx'
import { Palette } from './palette/Palette.tsx'
import { Hints } from './parts/Hints.tsx'
import { Spoken } from './Spoken.tsx'
import { Bars } from './shell/Bars.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { ImportSheet } from './shell/ImportSheet.tsx'
import { KeysSheet } from './shell/KeysSheet.tsx'
import { Rail } from './shell/Rail.tsx'
import { Toasts } from './shell/Toasts.tsx'
import { useDrop } from './shell/use-drop.ts'
import { useKeys, useMainEvents } from './shell/use-events.ts'
import { EndedEarlySheet } from './timeline/EndedEarlySheet.tsx'
import { reopenEntry, useUnsavedFromMain } from './unsaved.ts'
import { useClockWatch } from './use-main-state.ts'
import { AiHours } from './views/ai/AiHours.tsx'
import { SweepSheet } from './views/ai/SweepSheet.tsx'
import { Meetings } from './views/meetings/Meetings.tsx'
import { Packs } from './views/pack/Packs.tsx'
import { OneToOneSheet } from './views/reflection/OneToOneSheet.tsx'
import { Reflection } from './views/reflection/Reflection.tsx'
import { NormalWeekSheet } from './views/settings/NormalWeekSheet.tsx'
import { Settings } from './views/settings/Settings.tsx'
import { Today } from './views/today/Today.tsx'
import { Trends } from './views/trends/Trends.tsx'
import { Week } from './views/week/Week.tsx'
import { closeSheet } from './window/navigation.ts'
import { notify } from './window/notices.ts'
import type { Sheet } from './window/sheet.ts'
import { useWindow } from './window/state.ts'
import { t } from './words.ts'

const viewParts: Readonly<Record<ViewName, () => ReactNode>> = {
  today: Today,
  week: Week,
  ai: AiHours,
  trends: Trends,
  meetings: Meetings,
  reflection: Reflection,
  pack: Packs,
  settings: Settings,
}

export function App() {
  useMainEvents()
  useClockWatch()
  useKeys()
  const isTyped = useUnsavedFromMain()
  const isReady = useWindow((state) => state.app !== null) && isTyped
  useEffect(() => {
    if (isReady) reopenEntry()
  }, [isReady])
  const isOver = useDrop()
  return (
    <>
      <Spoken>
        {() => (
          <>
            {isReady && <Window />}
            {isOver && (
              <div className="drop">
                <strong>{t('shell.drop')}</strong>
                <span className="soft">{t('shell.drop-note')}</span>
              </div>
            )}
          </>
        )}
      </Spoken>
      <Toasts />
      <Hints />
    </>
  )
}

function Window() {
  const view = useWindow((state) => state.view)
  const sheets = useWindow((state) => state.sheets)
  const main = useRef<HTMLElement>(null)
  const View = viewParts[view]
  const drawn = useRef(view)
  useEffect(() => {
    // Scrolling forces a layout, so only a change of view scrolls to the top, not the first view.
    if (drawn.current !== view) main.current?.scrollTo(0, 0)
    drawn.current = view
  }, [view])
  return (
    <>
      <div className="shell">
        <ErrorBoundary>
          <Rail />
        </ErrorBoundary>
        <main className="view" ref={main} aria-label={t(`view.${view}`)} tabIndex={-1}>
          <Bars />
          <ErrorBoundary key={view}>
            <View />
          </ErrorBoundary>
        </main>
      </div>
      {sheets.map((sheet, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the pile
        <ErrorBoundary key={index} onFail={sheetFailed}>
          <SheetOf sheet={sheet} />
        </ErrorBoundary>
      ))}
    </>
  )
}

function sheetFailed(): void {
  closeSheet()
  notify({ tone: 'problem', title: t('shell.sheet-failed'), details: [] })
}

function SheetOf({ sheet }: { readonly sheet: Sheet }) {
  switch (sheet.kind) {
    case 'entry':
      return <EntrySheet draft={sheet.draft} from={sheet.from} />
    case 'plan':
      return <PlanSheet draft={sheet.draft} />
    case 'quick':
      return <QuickSheet />
    case 'capture':
      return <CaptureSheet />
    case 'palette':
      return <Palette typed={sheet.typed} />
    case 'ended-early':
      return <EndedEarlySheet entry={sheet.entry} at={sheet.at} />
    case 'rows':
      return <RowsSheet question={sheet.question} />
    case 'sweep':
      return <SweepSheet period={sheet.period} />
    case 'import':
      return <ImportSheet preview={sheet.preview} backupOf={sheet.backupOf} />
    case 'one-to-one':
      return <OneToOneSheet week={sheet.week} />
    case 'normal-week':
      return <NormalWeekSheet />
    case 'keys':
      return <KeysSheet />
    case 'help':
      return <HelpSheet key={sheet.page} first={sheet.page} typed={sheet.typed ?? ''} />
  }
}
