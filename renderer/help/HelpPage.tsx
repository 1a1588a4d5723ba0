import type { HelpPageText, HelpText } from '../../shared/help/text.ts'

interface HelpPageProps {
  readonly page: HelpPageText
  /** The block that was searched for. */
  readonly found: number | null
}

export function HelpPage({ page, found }: HelpPageProps) {
  return (
    <article className="help-page" aria-label={page.title}>
      <h3 className="help-title">{page.title}</h3>
      {page.blocks.map((block, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes its order
          key={index}
          className="help-block"
          {...(index === found ? { 'data-found': true } : {})}
        >
          <Block block={block} />
        </div>
      ))}
    </article>
  )
}

function Block({ block: { kind, name, says } }: { readonly block: HelpText }) {
  switch (kind) {
    case 'heading':
      return <h4>{says.join(' ')}</h4>
    case 'steps':
      return (
        <ol>
          {says.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )
    case 'figure':
      return (
        <>
          <h5>{name}</h5>
          <Paragraphs says={says} />
        </>
      )
    case 'file':
    case 'command':
      return (
        <>
          <code>{name}</code>
          <Paragraphs says={says} />
        </>
      )
    case 'text':
      return <Paragraphs says={says} />
  }
}

function Paragraphs({ says }: Pick<HelpText, 'says'>) {
  return says.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}
