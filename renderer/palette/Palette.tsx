import './palette.css'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { SearchField } from 'react-aria-components/SearchField'
import { foundPerPage } from '../../shared/find/find.ts'
import { dayOf } from '../../shared/time/zone.ts'
import { useQuickPreview } from '../entry/use-quick-preview.ts'
import { now } from '../now.ts'
import { Overlay } from '../parts/Sheet.tsx'
import { openNewEntry } from '../shell/use-events.ts'
import { useUnsaved } from '../unsaved.ts'
import { useAnswer, useShown } from '../use-answer.ts'
import { useApp } from '../use-config.ts'
import { closeSheet } from '../window/navigation.ts'
import { t } from '../words.ts'
import type { PaletteAction } from './action.ts'
import { paletteActions } from './actions.ts'
import { foundActions, insteadActions, nextMost } from './found-actions.ts'
import { matches, mayBeEntry, placeOf } from './match.ts'
import { entryAction, placeAction } from './typed-actions.ts'

/** Everything the app can do, found by typing; a line that reads as time spent is saved as an entry. */
export function Palette({ typed: begun = '' }: { readonly typed?: string | undefined }) {
  const [typed, setTyped] = useState(begun)
  const found = useFound(typed)
  const groups = [...new Set(found.map(({ group }) => group))]
  const carryOut = (id: unknown) => {
    const action = found.find((each) => each.id === id)
    if (!action?.run) return
    if (!action.staysOpen) closeSheet()
    action.run()
  }
  const first = typed.trim() === '' ? undefined : found[0]
  const [hasWalked, setWalked] = useState(false)
  const type = (text: string) => {
    setWalked(false)
    setTyped(text)
  }
  // Until the person moves the selection, Enter takes the first action, even before the list has caught up with the
  // typing.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setWalked(true)
    const isFirst = event.key === 'Enter' && !hasWalked
    if (!isFirst && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    // Otherwise the first Esc would only clear the field.
    if (event.key === 'Escape') closeSheet()
    else carryOut(first?.id)
  }
  return (
    <Overlay label={t('keys.palette')} onClose={closeSheet}>
      <div className="palette" onKeyDownCapture={onKeyDownCapture}>
        <Autocomplete disableAutoFocusFirst inputValue={typed} onInputChange={type}>
          <SearchField aria-label={t('palette.field')} autoFocus className="palette-field">
            <Input className="palette-input" placeholder={t('palette.example')} />
          </SearchField>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys too */}
          <div className="palette-scroll" tabIndex={0}>
            <Menu aria-label={t('palette.actions')} className="palette-list" onAction={carryOut}>
              {groups.map((group) => (
                <MenuSection key={group} id={group}>
                  <Header className="palette-group">{group}</Header>
                  {found
                    .filter((each) => each.group === group)
                    .map(({ id, title, note, keys }) => (
                      <MenuItem
                        key={id}
                        id={id}
                        textValue={note ? `${title}, ${note}` : title}
                        className="palette-item"
                      >
                        <span className="palette-title">
                          {title}
                          {note && <span className="palette-note">{note}</span>}
                        </span>
                        {id === first?.id && !hasWalked ? (
                          <kbd className="palette-keys">{t('palette.enter')}</kbd>
                        ) : (
                          keys && <kbd className="palette-keys">{keys}</kbd>
                        )}
                      </MenuItem>
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </div>
        </Autocomplete>
        <p className="unseen" role="status">
          {first && !hasWalked && t('palette.enter-does', { title: first.title })}
        </p>
      </div>
    </Overlay>
  )
}

/** What matches the line, starting with its direct meaning: an entry, a day, a week. */
function useFound(typed: string): readonly PaletteAction[] {
  const app = useApp()
  const { value: work } = useAnswer('getRecentWork', undefined)
  const draft = useUnsaved<'block'>('block')
  const minutes = draft ? draft.block.plannedMinutes : 50
  const place = placeOf(typed, dayOf(now(), app.config.settings.zone))
  const isEntry = !place && mayBeEntry(typed)
  const [understood] = useQuickPreview(isEntry ? typed : '')
  const actions = useMemo(
    () => paletteActions(app, work?.recent ?? [], minutes, { newEntry: openNewEntry }),
    [app, work, minutes],
  )
  const text = typed.trim()
  const listed = actions.filter(({ title, words = '', isOnlyFound = false }) =>
    text === '' ? !isOnlyFound : matches(`${title} ${words}`, text),
  )
  const said = place
    ? placeAction(place, app.config)
    : isEntry
      ? entryAction(text, understood, app.config)
      : null
  const rows = useRows(text)
  const all = [...(said ? [said] : []), ...listed, ...rows.actions]
  return all.length === 0 && rows.isKnown ? insteadActions(text, app.config) : all
}

/** A single letter begins words of nearly everything. */
const fewestLetters = 2

/** What the person has written that has the typed words, and whether that is known yet. */
function useRows(text: string) {
  const { config } = useApp()
  const [asked, setAsked] = useState({ text, most: foundPerPage })
  const most = asked.text === text ? asked.most : foundPerPage
  const isAsked = text.length >= fewestLetters
  const { shown } = useShown('getFound', { text: isAsked ? text : '', most })
  const isKnown = shown?.input.text === (isAsked ? text : '')
  const onMore = () => setAsked({ text, most: nextMost(most) })
  return {
    // While a longer list is on its way, the shorter one stays.
    actions: isKnown && shown ? foundActions(shown.value, config, onMore) : [],
    isKnown,
  }
}
