import { Component, type ReactNode } from 'react'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { forgetAnswers } from '../use-answer.ts'
import { t } from '../words.ts'

interface Props {
  readonly children: ReactNode
  /** Removes the failing part from the screen; nothing is drawn in its place. */
  readonly onFail?: () => void
}

/**
 * Keeps an exception in one part of the window from breaking the others. Main logs what the page throws, by kind and
 * place.
 */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    this.props.onFail?.()
  }

  /** Main lets no page navigate, not even reload itself, so the answers are cleared and the part is drawn again. */
  readonly #drawAgain = (): void => {
    forgetAnswers()
    this.setState({ hasFailed: false })
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    if (this.props.onFail) return null
    return (
      <div className="failure" role="alert">
        <h1 className="sheet-title">{t('shell.view-failed')}</h1>
        <p className="soft">{t('shell.view-failed-note')}</p>
        <div className="row">
          <Button look="main" onPress={this.#drawAgain}>
            {t('shell.reload')}
          </Button>
          <Button onPress={() => api().openLog()}>{t('do.open-log')}</Button>
        </div>
      </div>
    )
  }
}
