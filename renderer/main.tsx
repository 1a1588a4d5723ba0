import './trusted-types.ts'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './tokens.css'
import './base.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'

/** The page of each window, by the end of its address: a small window loads no more than it shows. */
const pages: Readonly<Record<string, () => Promise<() => ReactNode>>> = {
  '': () => import('./App.tsx').then(({ App }) => App),
  '#capture': () => import('./capture/Capture.tsx').then(({ Capture }) => Capture),
  '#mini': () => import('./mini/Mini.tsx').then(({ Mini }) => Mini),
}

async function draw(root: HTMLElement): Promise<void> {
  const Page = await pages[location.hash]?.()
  if (!Page) return
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) draw(root)
