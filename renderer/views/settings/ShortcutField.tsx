import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { ShortcutState } from '../../../shared/messages/system.ts'
import type { ShortcutName, Shortcuts } from '../../../shared/model/settings.ts'
import { holderOf, proposalFor, recorded } from '../../../shared/shortcuts/accelerator.ts'
import { acceleratorLabels, isMac, isWindowKey } from '../../key-names.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { t, words } from '../../words.ts'
import { shortcutHint } from './system-words.ts'

interface ShortcutFieldProps {
  readonly name: ShortcutName
  readonly shortcuts: Shortcuts
  readonly state: ShortcutState | undefined
  /** `null` is no keys. */
  readonly onChange: (keys: string | null) => void
}

/** A key combination, recorded by pressing it; Esc leaves it as it was. */
export function ShortcutField({ name, shortcuts, state, onChange }: ShortcutFieldProps) {
  const [isRecording, setRecording] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const label = t(`settings.key-${name}`)
  const keys = shortcuts[name]
  const proposal = keys === undefined ? proposalFor(name, shortcuts) : null
  /** The button that was pressed may go: the focus stays at the field. */
  const change = (accelerator: string | null) => {
    stop()
    button.current?.focus()
    if (accelerator !== (keys ?? null)) onChange(accelerator)
  }
  const take = (accelerator: string) => {
    const holder = holderOf(accelerator, shortcuts, name)
    if (holder) {
      setRefusal(t('settings.key-held', { name: t(`settings.key-${holder}`) }))
      return
    }
    if (isWindowKey(accelerator)) {
      setRefusal(t('settings.key-own'))
      return
    }
    change(accelerator)
  }
  const press = (event: KeyboardEvent) => {
    if (!isRecording || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      stop()
      return
    }
    const result = recorded(event, isMac())
    if (result.kind === 'keys') take(result.accelerator)
    else setRefusal(result.kind === 'incomplete' ? null : refusalOf(result.kind))
  }
  const stop = () => {
    setRecording(false)
    setRefusal(null)
  }
  const hint =
    refusal ??
    (isRecording ? t('settings.key-recording', { modifiers: modifiers() }) : shortcutHint(state))
  return (
    <div className="field">
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and the blur come from the button inside */}
      <div className="shortcut" onKeyDownCapture={press} onBlur={stop}>
        <AriaButton
          ref={button}
          id={`${id}-keys`}
          className="input shortcut-keys"
          aria-labelledby={`${id}-label ${id}-keys`}
          aria-describedby={`${id}-hint`}
          aria-pressed={isRecording}
          onPress={() => setRecording(true)}
        >
          {isRecording ? t('settings.key-press') : <Keys keys={keys} />}
        </AriaButton>
        {keys !== undefined && (
          <IconButton
            icon="close"
            label={t('settings.key-clear', { name: label })}
            onPress={() => change(null)}
          />
        )}
        {proposal !== null && (
          <Button look="quiet" onPress={() => take(proposal)}>
            {t('settings.key-take', { keys: acceleratorLabels(proposal).join(' ') })}
          </Button>
        )}
      </div>
      <p className="hint" id={`${id}-hint`} role="status">
        {hint}
      </p>
    </div>
  )
}

function refusalOf(kind: 'bare' | 'unknown'): string {
  return kind === 'bare'
    ? t('settings.key-bare', { modifiers: modifiers() })
    : t('settings.key-unknown')
}

function modifiers(): string {
  const keys = isMac() ? ['Control', 'Alt', 'Command'] : ['Control', 'Alt']
  return words().choice(keys.flatMap(acceleratorLabels))
}

function Keys({ keys }: { readonly keys: string | undefined }) {
  if (keys === undefined) return t('settings.key-none')
  return acceleratorLabels(keys).map((label) => (
    <kbd key={label} className="keycap">
      {label}
    </kbd>
  ))
}
