// The page enforces Trusted Types. react-aria's live announcer empties its log with `innerHTML = ''`; this
// policy lets the empty string through and nothing else, so that markup from text stays impossible.
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}

const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
if (isPolicyFactory(factory)) {
  factory.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) })
}
