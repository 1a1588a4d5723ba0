import './help.css'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { type HelpPageName, helpGroups } from '../../shared/help/pages.ts'
import { type HelpHit, type HelpPageText, helpTexts, searchHelp } from '../../shared/help/text.ts'
import { PlaceList } from '../parts/PlaceList.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { useApp } from '../use-config.ts'
import { closeSheet } from '../window/navigation.ts'
import { t, words } from '../words.ts'
import { HelpPage } from './HelpPage.tsx'

/** The page in view, and the block of it that a search led to. */
interface Place {
  readonly page: HelpPageName
  readonly block: number | null
}

interface HelpSheetProps {
  /** `null` begins with the first page. */
  readonly first: HelpPageName | null
  /** What to search for at once; `''` for nothing. */
  readonly typed: string
}

/** The help: its pages on the left, and what is found in them while something is typed. */
export function HelpSheet({ first, typed: typedBefore }: HelpSheetProps) {
  const pages = useHelpTexts()
  const [typed, setTyped] = useState(typedBefore)
  const [place, setPlace] = useState<Place>({ page: first ?? 'start', block: null })
  const isSearching = typed.trim() !== ''
  const go = (next: Place) => {
    setTyped('')
    setPlace(next)
  }
  const shown = pages.find(({ name }) => name === place.page)
  return (
    <Sheet title={t('help.title')} onClose={closeSheet} isWide>
      <SearchField
        aria-label={t('help.search')}
        autoFocus
        className="help-search"
        value={typed}
        onChange={setTyped}
      >
        <Input className="input" placeholder={t('help.search-example')} />
      </SearchField>
      <div className="help">
        <Contents pages={pages} current={isSearching ? null : place.page} onGo={go} />
        <Body isSearching={isSearching} place={place}>
          {isSearching ? (
            <Results hits={searchHelp(pages, typed)} typed={typed.trim()} onGo={go} />
          ) : (
            shown && <HelpPage page={shown} found={place.block} />
          )}
        </Body>
      </div>
    </Sheet>
  )
}

function useHelpTexts(): readonly HelpPageText[] {
  const { app, config } = useApp()
  const { dataFolder, logFile } = app
  const { focusMinutes } = config.settings
  const said = words()
  return useMemo(
    () => helpTexts(said, { dataFolder, logFile, focusMinutes }),
    [said, dataFolder, logFile, focusMinutes],
  )
}

interface BodyProps {
  readonly isSearching: boolean
  readonly place: Place
  readonly children: ReactNode
}

/** What scrolls: a page begins at its top, or at what was found in it. */
function Body({ isSearching, place, children }: BodyProps) {
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isSearching) return
    const found = body.current?.querySelector('[data-found]')
    if (found) found.scrollIntoView({ block: 'center' })
    else body.current?.scrollTo(0, 0)
    // Who chose a page goes on reading it; at the start the search has the focus.
    if (place.block !== null) body.current?.focus()
  }, [isSearching, place])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too
    <section className="help-body" ref={body} tabIndex={0} aria-label={t('help.text')}>
      {children}
    </section>
  )
}

interface ContentsProps {
  readonly pages: readonly HelpPageText[]
  readonly current: HelpPageName | null
  readonly onGo: (place: Place) => void
}

function Contents({ pages, current, onGo }: ContentsProps) {
  const titleOf = (name: HelpPageName) => pages.find((page) => page.name === name)?.title
  return (
    <nav className="help-pages" aria-label={t('help.pages')}>
      {helpGroups.map((group) => (
        <section key={group.title} aria-label={t(group.title)}>
          <h3 className="help-group">{t(group.title)}</h3>
          <PlaceList
            places={group.pages}
            keyOf={({ name }) => name}
            isCurrent={({ name }) => name === current}
            onGo={({ name }) => onGo({ page: name, block: null })}
          >
            {({ name }) => titleOf(name)}
          </PlaceList>
        </section>
      ))}
    </nav>
  )
}

interface ResultsProps {
  readonly hits: readonly HelpHit[]
  readonly typed: string
  readonly onGo: (place: Place) => void
}

function Results({ hits, typed, onGo }: ResultsProps) {
  return (
    <>
      <p className="soft small" role="status">
        {hits.length === 0 ? t('help.none', { typed }) : t('help.results', { count: hits.length })}
      </p>
      <PlaceList
        places={hits}
        keyOf={({ page, block }) => `${page.name} ${block}`}
        onGo={({ page, block }) => onGo({ page: page.name, block })}
      >
        {({ page, block }) => (
          <>
            <span className="place-of">{page.title}</span>
            {block !== null && <span className="help-result-text">{textOf(page, block)}</span>}
          </>
        )}
      </PlaceList>
    </>
  )
}

function textOf({ blocks }: HelpPageText, index: number): string {
  const block = blocks[index]
  return [block?.name ?? '', ...(block?.says ?? [])].filter((text) => text !== '').join(' – ')
}
