// What React does with a callback's answer: an effect and a ref take a function for their clean-up and fail on
// anything else. An arrow without braces answers whatever its expression does, and what the browser's own functions
// answer changes: since Chrome 150 `scrollTo` answers a promise.
import fs from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** Functions of the browser that are called for what they do; what they answer is not the same in every version. */
const browserCalls =
  /^(scroll\w*|focus|blur|click|play|pause|animate|show\w*|close|request\w+|set\w+)$/

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

test('an effect and a ref have braces, so that they answer what they mean to', () => {
  expect(faultsOf('renderer')).toEqual([])
})

test.each([
  ['useEffect(() => main.current?.scrollTo(0, 0), [view])', 'an effect without braces'],
  ['useLayoutEffect(() => follow(hear), [])', 'an effect without braces'],
  ['const part = <div ref={(each) => (held.current = each)} />', 'a ref without braces'],
  ['setTimeout(() => field.focus(), 5)', 'answers what focus() does'],
  ['const go = () => list.current?.scrollIntoView()', 'answers what scrollIntoView() does'],
])('%s is a fault', (text, fault) => {
  expect(faultsIn('made-up.tsx', text)).toContain(`made-up.tsx:1: ${fault}`)
})

test.each([
  'useEffect(() => { main.current?.scrollTo(0, 0) }, [view])',
  'useEffect(() => { return follow(hear) }, [])',
  'const names = list.map((each) => each.name())',
])('%s is none', (text) => {
  expect(faultsIn('made-up.tsx', text)).toEqual([])
})

function faultsOf(folder: string): readonly string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .flatMap((file) => faultsIn(file, fs.readFileSync(path.join(root, file), 'utf8')))
}

function faultsIn(file: string, text: string): readonly string[] {
  const faults: string[] = []
  walk(parseSync(file, text).program as unknown as SyntaxNode, (node) => {
    const fault = faultOf(node)
    if (fault) faults.push(`${file}:${text.slice(0, node.start).split('\n').length}: ${fault}`)
  })
  return faults
}

function faultOf(node: SyntaxNode): string | null {
  if (node.type === 'CallExpression' && /^use\w*Effect$/.test(nameOf(node['callee']))) {
    const [effect] = node['arguments'] as SyntaxNode[]
    return isBare(effect) ? 'an effect without braces' : null
  }
  if (node.type === 'JSXAttribute' && (node['name'] as SyntaxNode)['name'] === 'ref') {
    const value = node['value'] as SyntaxNode | null
    return isBare(value?.['expression']) ? 'a ref without braces' : null
  }
  const called = isBare(node) && browserCallOf(node['body'] as SyntaxNode)
  return called ? `answers what ${called}() does` : null
}

function isBare(node: unknown): node is SyntaxNode {
  const { type, body } = (node ?? {}) as Partial<SyntaxNode>
  return type === 'ArrowFunctionExpression' && (body as SyntaxNode).type !== 'BlockStatement'
}

/** `scrollTo` of `list.current?.scrollTo(0, 0)`; `null` for a call of anything but a browser's function. */
function browserCallOf(body: SyntaxNode): string | null {
  const inner = body.type === 'ChainExpression' ? (body['expression'] as SyntaxNode) : body
  const callee = inner['callee'] as SyntaxNode | undefined
  if (inner.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return null
  const name = nameOf(callee['property'])
  return browserCalls.test(name) ? name : null
}

function nameOf(node: unknown): string {
  return String((node as Partial<SyntaxNode> | undefined)?.['name'] ?? '')
}

function walk(node: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit)
  else if (node && typeof node === 'object') {
    if ('type' in node) visit(node as SyntaxNode)
    for (const child of Object.values(node)) walk(child, visit)
  }
}
