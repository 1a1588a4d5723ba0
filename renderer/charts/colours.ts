// Chart.js draws on a canvas, which cannot use CSS variables: these are the values of the tokens, read again when the
// system switches between light and dark.
import { useEffect, useState } from 'react'

export interface Colours {
  readonly ink: string
  readonly soft: string
  readonly hairline: string
  readonly paper: string
  readonly strategy: string
  readonly execution: string
  readonly sans: string
}

export function useColours(): Colours {
  const [colours, setColours] = useState(readColours)
  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const change = () => setColours(readColours())
    scheme.addEventListener('change', change)
    return () => scheme.removeEventListener('change', change)
  }, [])
  return colours
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: token('--ink'),
    soft: token('--ink-soft'),
    hairline: token('--hairline'),
    paper: token('--paper'),
    strategy: token('--strategy'),
    execution: token('--execution'),
    sans: token('--sans'),
  }
}
