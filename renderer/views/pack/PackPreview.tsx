import { useState } from 'react'
import type { PackView } from '../../../shared/messages/packs.ts'
import { packForm } from '../../../shared/messages/unsaved.ts'
import type { PackDraft } from '../../../shared/model/pack.ts'
import { marksOf, missingText, ownMark } from '../../../shared/pack/marks.ts'
import {
  datesBelow,
  type PackBlock,
  type PackClaim,
  type PackParagraph,
  type PackSection,
  type PackSources,
  type PackTable,
} from '../../../shared/pack/pack.ts'
import { type Citation, citations, citedWeeks, rowsTitle } from '../../../shared/pack/sources.ts'

import { Button } from '../../parts/Button.tsx'
import { CheckField, TextField } from '../../parts/Field.tsx'
import { weekRange } from '../../period-names.ts'
import { keepUnsaved, useUnsaved } from '../../unsaved.ts'
import { useConfig } from '../../use-config.ts'
import { useHeldFocus } from '../../use-held-focus.ts'
import { setWeek, show } from '../../window/navigation.ts'
import { t, words } from '../../words.ts'
import { PackBars } from './PackBars.tsx'
import { savePack } from './save-pack.ts'

/** The pack as it leaves; what is left out is marked, and each text can be changed where it stands. */
export function PackPreview({ view: { draft, pack } }: { readonly view: PackView }) {
  const cited = citations(pack)
  const dates = datesBelow(pack)
  // Without a claim that has rows, their section does not leave.
  const isDrawn = ({ id, isLeftOut }: PackSection) =>
    !isLeftOut && (id !== 'rows' || cited.size > 0)
  return (
    <article className="pack-paper">
      <h2 className="pack-title">{pack.title}</h2>
      {dates !== null && <p className="soft small">{dates}</p>}
      {pack.sections.filter(isDrawn).map((section) => (
        <PreviewSection key={section.id} section={section} draft={draft} cited={cited} />
      ))}
    </article>
  )
}

interface PreviewSectionProps extends Omit<BlockProps, 'block'> {
  readonly section: PackSection
}

function PreviewSection({ section, draft, cited }: PreviewSectionProps) {
  return (
    <section className="pack-section">
      <h3>{section.title}</h3>
      {section.blocks.map((block) => (
        <Block key={block.id} block={block} draft={draft} cited={cited} />
      ))}
    </section>
  )
}

interface BlockProps {
  readonly block: PackBlock
  readonly draft: PackDraft
  readonly cited: ReadonlyMap<string, Citation>
}

function Block({ block, draft, cited }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} draft={draft} />
    case 'claim':
      return <Claim claim={block} draft={draft} citation={cited.get(block.id)} />
    case 'table':
      return <Table table={block} />
    case 'chart':
      return <PackBars chart={block} />
    case 'sources':
      return <Sources sources={block} cited={cited} />
  }
}

function Paragraph({ block, draft }: { block: PackParagraph; draft: PackDraft }) {
  return (
    <div className={`pack-text pack-${block.evidence}`}>
      <Editable id={block.id} name={block.text} source={block.source} draft={draft}>
        <p>
          {block.text} <Mark block={block} />
        </p>
      </Editable>
    </div>
  )
}

function Mark({ block }: { readonly block: PackParagraph | PackTable }) {
  const mark = ownMark(block, words())
  return mark !== null && <span className="pack-mark">({mark})</span>
}

interface ClaimProps {
  readonly claim: PackClaim
  readonly draft: PackDraft
  readonly citation: Citation | undefined
}

function Claim({ claim, draft, citation }: ClaimProps) {
  const { id, title, text, basis, support, evidence, source, rows, weeks, isLeftOut } = claim
  const { settings } = useConfig()
  const missing = missingText(claim, words())
  return (
    <div className={`pack-claim pack-${evidence} pack-support-${support ?? 'own'}`}>
      <div className="pack-claim-head">
        <h4>
          <span className={isLeftOut ? 'pack-struck' : undefined}>{title}</span>
          {isLeftOut && <span className="pack-mark"> · {t('pack.left-out')}</span>}
        </h4>
        <CheckField
          label={t('pack.include', { what: title })}
          isLabelUnseen
          value={!isLeftOut}
          onChange={(isIn) => savePack(draft.id, { claims: { [id]: isIn } })}
        />
      </div>
      {!isLeftOut && (
        <>
          <Editable id={id} name={title} source={source} draft={draft}>
            {support !== 'none' && <p className="pack-says">{text}</p>}
          </Editable>
          <p className="soft small">{[...marksOf(claim, words()), basis].join(' · ')}</p>
          {citation && (
            <p className="soft small">
              {citedWeeks(citation, words(), (_, number) => number)} ·{' '}
              {rowsTitle(citation, words())}
            </p>
          )}
          {missing !== null && <p className="soft small">{missing}</p>}
          {rows.length > 0 && (
            <ul className="pack-rows">
              {rows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ul>
          )}
          {weeks.length > 0 && (
            <details className="disclosure">
              <summary>{t('pack.show-rows')}</summary>
              <div className="row">
                {weeks.map((week) => (
                  <Button
                    key={week}
                    look="quiet"
                    onPress={() => {
                      setWeek(week)
                      show('week')
                    }}
                  >
                    {weekRange(week, settings.weekStartsOn)}
                  </Button>
                ))}
              </div>
            </details>
          )}
        </>
      )}
    </div>
  )
}

interface EditableProps {
  readonly id: string
  /** What the text is of, for its button. */
  readonly name: string
  /** The text without stand-ins; `null` if it cannot be changed. */
  readonly source: string | null
  readonly draft: PackDraft
  readonly children: React.ReactNode
}

/** A text with a button that turns it into a field. Names in the field are the real ones. */
function Editable({ id, name, source, draft, children }: EditableProps) {
  const form = packForm(draft.id, id)
  const kept = useUnsaved<'pack'>(form)
  const [written, setWritten] = useState<string | null>(kept?.text ?? null)
  const { place, hold } = useHeldFocus<HTMLDivElement>(written === null)
  if (source === null) return children
  const write = (text: string) => {
    setWritten(text)
    keepUnsaved(form, { kind: 'pack', pack: draft.id, part: id, text })
  }
  const close = () => {
    hold()
    if (kept) keepUnsaved(form, null)
    setWritten(null)
  }
  const save = (text: string | null) => {
    // A text saved as it was stays the app's, and its figures stay those of the data.
    const isChanged = text === null ? id in draft.texts : text !== source.trim()
    if (isChanged) savePack(draft.id, { texts: { [id]: text } })
    close()
  }
  if (written === null) {
    return (
      <div className="pack-editable" ref={place}>
        {children}
        <Button
          look="quiet"
          label={t('pack.edit-named', { what: name })}
          onPress={() => setWritten(source)}
        >
          {t('pack.edit')}
        </Button>
      </div>
    )
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        save(written.trim() === '' ? null : written.trim())
      }}
    >
      <TextField
        label={t('pack.edit-text', { what: name })}
        isLabelUnseen
        rows={3}
        value={written}
        onChange={write}
        autoFocus
      />
      <div className="row">
        <Button type="submit" look="main">
          {t('plan.save')}
        </Button>
        <Button onPress={close}>{t('do.cancel')}</Button>
        {draft.texts[id] !== undefined && (
          <Button look="quiet" hint={t('hint.as-app')} onPress={() => save(null)}>
            {t('pack.as-app')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** The rows behind a claim that goes in. */
function Sources({ sources, cited }: { sources: PackSources } & Pick<BlockProps, 'cited'>) {
  const citation = cited.get(sources.claim)
  if (!citation) return null
  const caption = `${rowsTitle(citation, words())}: ${sources.title}`
  return (
    <table className="table pack-table pack-sources">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <Heads names={sources.head} figuresFrom={sources.figuresFrom} />
        </tr>
      </thead>
      <tbody>
        {sources.rows.map(({ cells: [name = '', what = '', goal = '', ...figures] }) => (
          <tr key={`${name} ${what} ${goal}`}>
            <th scope="row">{name}</th>
            <td>{what}</td>
            <td>{goal}</td>
            {figures.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
              <td key={place} className="figure">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function columnClass(place: number, figuresFrom: number): string | undefined {
  return place < figuresFrom ? undefined : 'figure'
}

interface HeadsProps {
  readonly names: readonly string[]
  readonly figuresFrom: number
}

function Heads({ names, figuresFrom }: HeadsProps) {
  return names.map((name, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
    <th key={place} scope="col" className={columnClass(place, figuresFrom)}>
      {name}
    </th>
  ))
}

function Table({ table }: { table: PackTable }) {
  const { caption, head, rows, figuresFrom } = table
  return (
    <table className="table pack-table">
      <caption>
        {caption} <Mark block={table} />
      </caption>
      <thead>
        <tr>
          <Heads names={head} figuresFrom={figuresFrom} />
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name
              <td key={index} className={columnClass(index + 1, figuresFrom)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
