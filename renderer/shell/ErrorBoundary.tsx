import { Component, type ReactNode } from 'react'
import { api } from '../api.ts'
import { Button } from '../parts/Button.tsx'

interface Props {
  readonly children: ReactNode
}

/** The last border in the window: a view that throws leaves a way out. Main logs what the page throws. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="failure">
        <h1 className="sheet-title">This view could not be drawn.</h1>
        <p className="soft">
          Your data are safe: only the window failed. The log says what happened; reloading starts
          the window again.
        </p>
        <div className="row">
          <Button look="main" onPress={() => location.reload()}>
            Reload
          </Button>
          <Button onPress={() => api().openLog()}>Open log</Button>
        </div>
      </main>
    )
  }
}
