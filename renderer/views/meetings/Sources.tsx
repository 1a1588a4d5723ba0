import type { CommandInput } from '../../../shared/commands/table.ts'
import type { SubscriptionState } from '../../../shared/messages/state.ts'
import { type Source, sourceColors } from '../../../shared/model/source.ts'
import { api } from '../../api.ts'
import { useNow } from '../../now.ts'
import { IconButton } from '../../parts/Button.tsx'
import { CommitField } from '../../parts/CommitField.tsx'
import { SwitchField } from '../../parts/Field.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { Empty, Section } from '../../parts/Page.tsx'
import { Select } from '../../parts/Select.tsx'
import { useApp, useConfig } from '../../use-config.ts'
import { notify, notifyDone, run } from '../../window/notices.ts'
import { t } from '../../words.ts'
import { Subscribe } from './Subscribe.tsx'
import { intervalGroups, sourceState, usualInterval } from './source-state.ts'

function colorGroups() {
  return [
    {
      title: '',
      options: sourceColors.map((id) => ({
        id,
        name: t(`calendar.color-${id}`),
        tone: `source-${id}` as const,
      })),
    },
  ]
}

/** Where meetings come from: imported files and subscribed addresses. */
export function Sources() {
  const { sources } = useConfig()
  const { subscriptions } = useApp()
  const hasFile = sources.some(({ kind }) => kind === 'file')
  return (
    <Section title={t('calendar.sources')}>
      {sources.length === 0 ? (
        <Empty>{t('calendar.sources-none')}</Empty>
      ) : (
        <ul className="sources">
          {sources.map((source) => (
            <SourceLine key={source.id} source={source} subscription={subscriptions[source.id]} />
          ))}
        </ul>
      )}
      {hasFile && <p className="note calendar-note">{t('calendar.sources-note')}</p>}
      <Subscribe />
    </Section>
  )
}

interface SourceLineProps {
  readonly source: Source
  readonly subscription: SubscriptionState | undefined
}

function SourceLine({ source, subscription }: SourceLineProps) {
  const { id, name, color, isOn, everyMinutes } = source
  const save = (change: Omit<CommandInput<'saveSource'>, 'id'>) =>
    run(api().saveSource({ id, ...change }))
  const isSubscription = source.kind === 'subscription'
  return (
    <li className="source">
      <Select
        label={t('calendar.color-of', { name })}
        isLabelUnseen
        isSwatchOnly
        groups={colorGroups()}
        value={color}
        onChange={(key) => {
          const chosen = sourceColors.find((candidate) => candidate === key)
          if (chosen) save({ color: chosen })
        }}
      />
      <div className="source-about">
        <CommitField
          label={t('calendar.name-of', { name })}
          isLabelUnseen
          value={name}
          onCommit={(text) => text !== '' && save({ name: text })}
        />
        <SourceFacts source={source} subscription={subscription} />
      </div>
      {isSubscription && (
        <div className="source-every">
          <Select
            label={t('calendar.every-of', { name })}
            isLabelUnseen
            groups={intervalGroups(everyMinutes ?? usualInterval)}
            value={String(everyMinutes ?? usualInterval)}
            onChange={(minutes) => save({ everyMinutes: Number(minutes) })}
          />
        </div>
      )}
      <div className="source-actions">
        {isSubscription && (
          <>
            <SwitchField
              label={t('calendar.count', { name })}
              isLabelUnseen
              value={isOn}
              onChange={(on) => save({ isOn: on })}
            />
            <IconButton
              icon="again"
              label={t('calendar.check', { name })}
              isDisabled={!isOn || !subscription?.maskedAddress || subscription.isChecking}
              onPress={() => check(id)}
            />
          </>
        )}
        <IconButton
          icon="remove"
          label={t('do.remove-named', { name })}
          onPress={() => remove(source)}
        />
      </div>
    </li>
  )
}

async function check(sourceId: string): Promise<void> {
  const notice = await run(api().checkSubscription({ sourceId }))
  if (notice) notify(notice)
}

async function remove({ id, name, kind }: Source): Promise<void> {
  const answer = await run(api().deleteSource({ id }))
  if (answer === undefined) return
  // Undo restores the meetings, but not the address, which was deleted at once because it is secret.
  notifyDone(t(`calendar.removed-${kind}`, { name }))
}

function SourceFacts({ source, subscription }: SourceLineProps) {
  const { zone } = useConfig().settings
  const state = sourceState(source, subscription, useNow(30_000), zone)
  const hasProblem = source.isOn && subscription?.problem != null && !subscription.isChecking
  const dismissed = source.dismissed.length
  const facts = [
    t(`calendar.kind-${source.kind}`),
    state,
    ...(dismissed > 0 ? [t('calendar.dismissed', { count: dismissed })] : []),
  ]
  return (
    <div className="source-facts soft small">
      <p>
        {hasProblem && <Icon name="alert" size={14} />}
        {facts.join(' · ')}
      </p>
      {subscription?.maskedAddress && (
        <p>
          <span className="source-address">{subscription.maskedAddress}</span> ·{' '}
          {t(subscription.isEncrypted ? 'calendar.encrypted' : 'calendar.unencrypted')}
        </p>
      )}
    </div>
  )
}
