import { deepEqual } from '../../../shared/base/deep-equal.ts'
import type { CommandInput } from '../../../shared/commands/table.ts'
import { currentWording, resetPrompts } from '../../../shared/reflection/prompts.ts'
import type { Week } from '../../../shared/time/week.ts'
import { api } from '../../api.ts'
import { AddField } from '../../parts/AddField.tsx'
import { Button, IconButton } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { KeptFocus } from '../../parts/KeptFocus.tsx'
import { MoveButtons } from '../../parts/MoveButtons.tsx'
import { useConfig } from '../../use-config.ts'
import { run } from '../../window/notices.ts'
import { t, words } from '../../words.ts'

/** What reflections ask, to be worded anew, put in another order, dropped, brought back and added to. */
export function PromptList({ week }: { readonly week: Week }) {
  const { prompts } = useConfig()
  const change = (part: Omit<CommandInput<'savePrompt'>, 'week'>) =>
    void run(api().savePrompt({ week, ...part }))
  const known = prompts.flatMap((prompt) => {
    const question = currentWording(prompt, words())
    return question === null ? [] : [{ prompt, question }]
  })
  const used = known.filter(({ prompt }) => !prompt.dropped)
  const dropped = known.filter(({ prompt }) => prompt.dropped)
  const first = resetPrompts(prompts)
  const moveBefore = (id: string, place: number) =>
    run(api().movePrompt({ week, id, before: used[place]?.prompt.id ?? null }))
  return (
    <div className="prompt-list">
      <p className="note">{t('reflection.prompts-note')}</p>
      <KeptFocus>
        <ol>
          {used.map(({ prompt, question }, index) => (
            <li key={prompt.id}>
              <CommitField
                label={t('reflection.prompt-wording', { number: index + 1 })}
                isLabelUnseen
                value={question}
                onCommit={(text) => change({ id: prompt.id, question: text })}
              />
              <MoveButtons
                name={question}
                count={used.length}
                onMove={(to) => moveBefore(prompt.id, to < index ? to : to + 1)}
                {...{ index }}
              />
              <IconButton
                icon="remove"
                label={t('reflection.prompt-drop', { question })}
                onPress={() => change({ id: prompt.id, dropped: true })}
              />
            </li>
          ))}
        </ol>
        {dropped.length > 0 && (
          <>
            <h3>{t('reflection.prompts-dropped')}</h3>
            <ul>
              {dropped.map(({ prompt, question }) => (
                <li key={prompt.id}>
                  <span>{question}</span>
                  <Button
                    label={t('reflection.prompt-bring-back', { question })}
                    onPress={() => change({ id: prompt.id, dropped: false })}
                  >
                    {t('reflection.bring-back')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </KeptFocus>
      <AddField
        label={t('reflection.prompt-add')}
        placeholder={t('reflection.prompt-own')}
        onAdd={(question) => void run(api().addPrompt({ week, question }))}
      />
      <Button
        isDisabled={deepEqual(first, prompts)}
        onPress={() => run(api().resetPrompts({ week }))}
      >
        {t('reflection.prompts-reset')}
      </Button>
    </div>
  )
}
