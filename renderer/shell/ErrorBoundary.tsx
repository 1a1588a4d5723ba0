import { Component, type ReactNode } from 'react'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import { forgetAnswers } from '../use-query.ts'

interface Props {
  readonly children: ReactNode
}

/** The last border in the window: a view that throws leaves a way out. Main logs what the page throws. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  /** Main lets no page navigate, its own reload included: what was asked is forgotten and drawn anew. */
  readonly #drawAgain = (): void => {
    forgetAnswers()
    this.setState({ hasFailed: false })
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="failure">
        <h1 className="sheet-title">This view could not be drawn.</h1>
        <p className="soft">
          Your data are safe: only the window failed. The log says what happened; reloading asks for
          everything anew.
        </p>
        <div className="row">
          <Button look="main" onPress={this.#drawAgain}>
            Reload
          </Button>
          <Button onPress={() => api().openLog()}>Open log</Button>
        </div>
      </main>
    )
  }
}
