// Random cases are the same ones each time, so that what fails is for the change at hand; `SEED` draws others.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 2026) })
