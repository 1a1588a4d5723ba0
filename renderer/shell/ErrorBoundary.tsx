import { Component, type ReactNode } from 'react'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { forgetAnswers } from '../use-answer.ts'

interface Props {
  readonly children: ReactNode
  /** Takes what fails off the screen instead; nothing is drawn in its place. */
  readonly onFail?: () => void
}

/**
 * Keeps a part of the window that throws from taking the others along. Main logs what the page throws, by kind and
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

  /** Main lets no page navigate, its own reload included: what was asked is forgotten and drawn anew. */
  readonly #drawAgain = (): void => {
    forgetAnswers()
    this.setState({ hasFailed: false })
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    if (this.props.onFail) return null
    return (
      <div className="failure" role="alert">
        <h1 className="sheet-title">This view could not be drawn.</h1>
        <p className="soft">
          Your data is safe: only this part of the window failed, and the others still work. The log
          says where. Reloading asks for everything anew.
        </p>
        <div className="row">
          <Button look="main" onPress={this.#drawAgain}>
            Reload
          </Button>
          <Button onPress={() => api().openLog()}>Open log</Button>
        </div>
      </div>
    )
  }
}
