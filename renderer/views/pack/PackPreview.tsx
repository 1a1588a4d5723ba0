import type { PackView } from '../../../shared/messages/packs.ts'
import type { PackDraft } from '../../../shared/model/pack.ts'
import {
  datesBelow,
  type PackBlock,
  type PackParagraph,
  type PackSection,
} from '../../../shared/pack/pack.ts'
import { type Citation, citations } from '../../../shared/pack/sources.ts'
import { Editable } from './Editable.tsx'
import { PackBars } from './PackBars.tsx'
import { PackClaimView } from './PackClaimView.tsx'
import { PackMark } from './PackMark.tsx'
import { PackTableView, Sources } from './PackTables.tsx'

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
      return <PackClaimView claim={block} draft={draft} citation={cited.get(block.id)} />
    case 'table':
      return <PackTableView table={block} />
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
          {block.text} <PackMark block={block} />
        </p>
      </Editable>
    </div>
  )
}
