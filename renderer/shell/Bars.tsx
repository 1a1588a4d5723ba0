import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useApp } from '../use-config.ts'
import { run } from '../window/notices.ts'
import { rich, t, words } from '../words.ts'
import { Forgotten } from './Forgotten.tsx'
import { StillWorking } from './StillWorking.tsx'

/** What stays visible until it is resolved: a question about a block, a failed write, files that were set aside. */
export function Bars() {
  const { writeProblem, recovered, question } = useApp()
  return (
    <>
      {question?.kind === 'still-working' && <StillWorking question={question} />}
      {question?.kind === 'forgotten' && <Forgotten question={question} />}
      {writeProblem && (
        <div className="standing" role="alert">
          <Icon name="alert" />
          <p>
            {rich('shell.not-written', {
              b: (parts) => <strong>{parts}</strong>,
              problem: words().problem(writeProblem),
            })}
          </p>
          <Button onPress={() => run(api().openDataFolder())}>{t('do.open-data-folder')}</Button>
        </div>
      )}
      {recovered.length > 0 && (
        <div className="standing" role="status">
          <Icon name="alert" />
          <div>
            {recovered.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          <Button onPress={() => run(api().openDataFolder())}>{t('do.open-data-folder')}</Button>
          <Button look="quiet" onPress={() => run(api().dismissRecovered())}>
            {t('do.dismiss')}
          </Button>
        </div>
      )}
    </>
  )
}
