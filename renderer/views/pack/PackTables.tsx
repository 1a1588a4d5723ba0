import type { PackSources, PackTable } from '../../../shared/pack/pack.ts'
import { type Citation, rowsTitle } from '../../../shared/pack/sources.ts'
import { words } from '../../words.ts'
import { PackMark } from './PackMark.tsx'

interface SourcesProps {
  readonly sources: PackSources
  readonly cited: ReadonlyMap<string, Citation>
}

/** The rows behind a claim that goes in. */
export function Sources({ sources, cited }: SourcesProps) {
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

export function PackTableView({ table }: { table: PackTable }) {
  const { caption, head, rows, figuresFrom } = table
  return (
    <table className="table pack-table">
      <caption>
        {caption} <PackMark block={table} />
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
