import './pack.css'
import { useEffect, useState } from 'react'
import type { PackDraft } from '../../../shared/model/pack.ts'
import { addWeeks, weekOf } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { useNow } from '../../now.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { Empty, Page } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { useConfig } from '../../use-config.ts'
import { arrive } from '../../window/navigation.ts'
import { notifyDone, run } from '../../window/notices.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'
import { PackEditor } from './PackEditor.tsx'
import { periodOfWeeks } from './span.ts'

/** Evidence for a review: drafts of packs, and one of them with its preview. */
export function Packs() {
  const { packs, settings } = useConfig()
  const [chosen, setChosen] = useState<string | null>(null)
  const asked = useWindow((state) => state.part)
  useEffect(() => {
    if (asked === null) return
    setChosen(asked)
    arrive()
  }, [asked])
  const pack = packs.find(({ id }) => id === chosen) ?? packs.at(-1)
  const remove = async ({ id }: PackDraft) => {
    const answer = await run(api().deletePack({ id }))
    if (answer !== undefined) notifyDone(t('pack.deleted'))
  }
  if (!pack) {
    return (
      <Page title={t('view.pack')} finding={t('pack.finding-none')}>
        <Empty
          action={
            <div className="row">
              <NewPack onAdded={setChosen} />
            </div>
          }
        >
          {t('pack.empty')}
        </Empty>
      </Page>
    )
  }
  const controls = (
    <>
      {packs.length > 1 && (
        <Select
          label={t('pack.which')}
          isLabelUnseen
          groups={[
            {
              title: '',
              options: packs.map((each) => ({
                id: each.id,
                name: each.title || periodOfWeeks(each.from, each.to, settings.weekStartsOn),
              })),
            },
          ]}
          value={pack.id}
          onChange={setChosen}
        />
      )}
      <IconButton
        icon="remove"
        label={t('do.delete-named', {
          name: pack.title || periodOfWeeks(pack.from, pack.to, settings.weekStartsOn),
        })}
        onPress={() => remove(pack)}
      />
    </>
  )
  return (
    <PackEditor
      key={pack.id}
      id={pack.id}
      controls={controls}
      another={<NewPack onAdded={setChosen} />}
    />
  )
}

const spans = [
  { id: 'quarter', weeks: 13 },
  { id: 'half', weeks: 26 },
  { id: 'year', weeks: 52 },
] as const

/** Begins a pack of the last whole weeks. */
function NewPack({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { settings } = useConfig()
  const current = weekOf(useNow(60_000), settings)
  const [span, setSpan] = useState<string>('quarter')
  const add = async () => {
    const weeks = spans.find(({ id }) => id === span)?.weeks ?? 13
    const draft = await run(
      api().addPack({ from: addWeeks(current, -weeks), to: addWeeks(current, -1) }),
    )
    if (draft) onAdded(draft.id)
  }
  return (
    <>
      <Select
        label={t('pack.span')}
        isLabelUnseen
        groups={[
          { title: '', options: spans.map(({ id }) => ({ id, name: t(`pack.span-${id}`) })) },
        ]}
        value={span}
        onChange={setSpan}
      />
      <Button icon="plus" onPress={add}>
        {t('pack.add')}
      </Button>
    </>
  )
}
