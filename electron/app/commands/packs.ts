// Review packs: drafts are kept, and what is shown and written is made anew from the data.

import type { packTable } from '../../../shared/commands/packs.ts'
import type { EditLabel } from '../../../shared/history/labels.ts'
import type { PackView } from '../../../shared/messages/packs.ts'
import {
  noChoices,
  type PackDraft,
  type PackFormat,
  type PaperSize,
} from '../../../shared/model/pack.ts'
import { buildPack, namesToHide } from '../../../shared/pack/build.ts'
import { changedPack } from '../../../shared/pack/change.ts'
import { type PackFacts, packFacts, packSpanProblem } from '../../../shared/pack/facts.ts'
import { changedFigures, figureName, packFigures } from '../../../shared/pack/figures.ts'
import { packHtml } from '../../../shared/pack/html.ts'
import { lookAlikes } from '../../../shared/pack/look-alikes.ts'
import { packMarkdown } from '../../../shared/pack/markdown.ts'
import { leaving } from '../../../shared/pack/pack.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Handlers, Uses } from './needs.ts'
import { saveConfig } from './save-config.ts'

type ForPacks = Uses<'store' | 'accounts' | 'files' | 'printer' | 'words' | 'now' | 'newId'>

const noPack = fail('no-pack')

export function packCommands(needs: ForPacks): Handlers<keyof typeof packTable> {
  const { store, files, words, newId } = needs
  const find = (id: string) => store.config.packs.find((pack) => pack.id === id)
  const keep = (label: EditLabel, packs: readonly PackDraft[]) =>
    saveConfig(store, label, { packs })
  return {
    getPack: ({ id }) => {
      const draft = find(id)
      return draft ? ok(packView(draft, needs)) : noPack
    },
    addPack: ({ from, to }) => {
      const problem = packSpanProblem(from, to)
      if (problem) return problem
      const figures = packFigures(factsOf({ from, to }, needs))
      const draft: PackDraft = { ...noChoices, id: newId(), from, to, figures }
      keep('Add review pack', [...store.config.packs, draft])
      return ok(draft)
    },
    savePack: (change) => {
      const before = find(change.id)
      if (!before) return noPack
      const draft = changedPack(before, change)
      const problem = packSpanProblem(draft.from, draft.to)
      if (problem) return problem
      const figures = packFigures(factsOf(draft, needs))
      const packs = store.config.packs.map((pack) =>
        pack.id === draft.id ? { ...draft, figures } : pack,
      )
      return keep('Change review pack', packs)
    },
    deletePack: ({ id }) => {
      if (!find(id)) return noPack
      return keep(
        'Delete review pack',
        store.config.packs.filter((pack) => pack.id !== id),
      )
    },
    exportPack: async ({ id, format, paper }) => {
      const draft = find(id)
      if (!draft) return noPack
      const { t } = words()
      const content = await written(draft, format, paper, needs)
      const name = `offwheel-${draft.from}-${draft.to}.${format}`
      const kind = { name: t(`files.pack-${format}`), extensions: [format] }
      return ok(await files.save(t('dialog.export-pack'), name, kind, content))
    },
  }
}

function factsOf({ from, to }: Pick<PackDraft, 'from' | 'to'>, needs: ForPacks): PackFacts {
  const { store, accounts, now } = needs
  return packFacts({
    from,
    to,
    config: store.config,
    accountOf: (week) => accounts.of(week, now()),
    entriesBetween: (span) => store.entriesBetween(span),
    requests: [...store.requests.values()],
    now: now(),
  })
}

function packView(draft: PackDraft, needs: ForPacks): PackView {
  const { store } = needs
  const words = needs.words()
  const facts = factsOf(draft, needs)
  // A draft without figures, such as that of the sample, was never changed.
  const isKnown = Object.keys(draft.figures).length > 0
  const changed = isKnown ? changedFigures(draft.figures, packFigures(facts)) : []
  const hidden = namesToHide(facts, draft, store.config, store.entries, words)
  const pack = buildPack(facts, draft, store.config, store.entries, words, hidden)
  return {
    draft,
    pack,
    lookAlikes: lookAlikes(pack, hidden, words),
    changed: changed.map((name) => figureName(name, store.config.goals, words)),
  }
}

async function written(
  draft: PackDraft,
  format: PackFormat,
  paper: PaperSize,
  needs: ForPacks,
): Promise<string | Uint8Array> {
  const words = needs.words()
  const { pack } = packView(draft, needs)
  if (format === 'md') return packMarkdown(pack, words)
  const { printer } = needs
  const html = packHtml(pack, words, await printer.fontFaces())
  if (format === 'html') return html
  const { title } = leaving(pack)
  const { t } = words
  return printer.print(html, { paper, head: title, page: t('pack.page'), of: t('pack.of') })
}
