import { useEffect, useState } from 'react'
import { Header } from 'react-aria-components/Header'
import { Collection } from 'react-aria-components/ListBox'
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { categoryGroups } from '../../categories.ts'
import { keysOf } from '../../key-names.ts'
import { Button, IconButton } from '../../parts/Button.tsx'
import { Swatch } from '../../parts/Swatch.tsx'
import { startPart } from '../../start-block.ts'
import { useConfig } from '../../use-config.ts'
import { arrive } from '../../window/navigation.ts'
import { useWindow } from '../../window/state.ts'
import { t } from '../../words.ts'

interface StartButtonProps {
  /** `''` while none is chosen. */
  readonly categoryId: string
  readonly onStart: (categoryId: string) => void
}

/** Starts a block of the chosen category, or of another by one press more. */
export function StartButton({ categoryId, onStart }: StartButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const isAsked = useWindow(({ part, sheets }) => part === startPart && sheets.length === 0)
  useEffect(() => {
    if (!isAsked) return
    setOpen(true)
    arrive()
  }, [isAsked])
  // Keys work while the menu is open: what they open would lie below it.
  const isCovered = useWindow(({ sheets }) => sheets.length > 0)
  useEffect(() => {
    if (isCovered) setOpen(false)
  }, [isCovered])
  const isChosen = categoryId !== ''
  const start = {
    look: 'main',
    icon: 'play',
    keys: keysOf(({ kind }) => kind === 'start-block'),
  } as const
  return (
    <div className="start-buttons">
      {isChosen && (
        <Button type="submit" {...start}>
          {t('timer.start')}
        </Button>
      )}
      <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
        {isChosen ? (
          <IconButton icon="down" label={t('timer.start-other')} onPress={() => setOpen(true)} />
        ) : (
          <Button {...start} onPress={() => setOpen(true)}>
            {t('timer.start')}
          </Button>
        )}
        <Popover className="popover">
          <CategoryMenu onChoose={onStart} />
        </Popover>
      </MenuTrigger>
    </div>
  )
}

function CategoryMenu({ onChoose }: { readonly onChoose: (categoryId: string) => void }) {
  const groups = categoryGroups(useConfig(), null)
  return (
    <Menu className="options" onAction={(key) => onChoose(String(key))}>
      {groups.map(({ title, options }) => (
        <MenuSection key={title} id={`group ${title}`}>
          <Header className="options-head">{title}</Header>
          <Collection items={options}>
            {({ id, name, tone }) => (
              <MenuItem className="option" id={id} textValue={name}>
                {tone && <Swatch tone={tone} />}
                <span className="clip">{name}</span>
              </MenuItem>
            )}
          </Collection>
        </MenuSection>
      ))}
    </Menu>
  )
}
