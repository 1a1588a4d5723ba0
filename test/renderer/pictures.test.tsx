import { describe, expect, test } from 'vitest'
import { layOut, type SankeyNode } from '../../renderer/charts/sankey-layout.ts'
import { withTimes } from '../../renderer/entry/entry-draft.ts'
import { place } from '../../renderer/timeline/lanes.ts'
import { at, document, zone } from './fixture.ts'

describe('the lanes of a day', () => {
  const stretch = (name: string, start: string, end: string) => {
    return { name, start: at('20', start), end: at('20', end) }
  }
  const lanes = (...stretches: readonly ReturnType<typeof stretch>[]) =>
    place(stretches).map(({ item, lane, lanes: count }) => `${item.name} ${lane + 1}/${count}`)

  test('one after the other share the whole width', () => {
    expect(lanes(stretch('a', '09:00', '10:00'), stretch('b', '10:00', '11:00'))).toEqual([
      'a 1/1',
      'b 1/1',
    ])
  })

  test('two at once stand side by side, and a freed lane is used again', () => {
    const day = [
      stretch('long', '09:00', '12:00'),
      stretch('first', '09:30', '10:00'),
      stretch('second', '10:00', '11:00'),
      stretch('later', '13:00', '14:00'),
    ]
    expect(lanes(...day)).toEqual(['long 1/2', 'first 2/2', 'second 2/2', 'later 1/1'])
  })
})

describe('the flow of saved hours', () => {
  const node = (id: string, column: number): SankeyNode => {
    return { id, column, name: id, figure: '', tone: 'ink' }
  }

  test('a node is as high as what flows through it, and the outflow fills it', () => {
    const nodes = [node('tool', 0), node('saved', 1), node('a', 2), node('b', 2)]
    const links = [
      { from: 'tool', to: 'saved', amount: 100 },
      { from: 'saved', to: 'a', amount: 75 },
      { from: 'saved', to: 'b', amount: 25 },
    ]
    const picture = layOut(nodes, links, 0, 600)
    const height = (id: string) => picture.nodes.find((one) => one.id === id)?.height ?? 0
    expect(height('saved')).toBe(height('tool'))
    expect(height('a')).toBeCloseTo(3 * height('b'))
    expect(height('a') + height('b')).toBeCloseTo(height('saved'))
    expect(picture.ribbons.map(({ id }) => id)).toEqual(['tool saved', 'saved a', 'saved b'])
  })

  test('labels keep their distance however small the node', () => {
    const nodes = ['a', 'b', 'c'].map((id) => node(id, 0))
    const links = nodes.map(({ id }, index) => ({
      from: id,
      to: 'x',
      amount: index === 0 ? 1000 : 1,
    }))
    const { nodes: placed } = layOut(nodes, links, 0, 100)
    const middles = placed.map(({ y, height }) => y + height / 2)
    expect(Math.abs((middles[2] ?? 0) - (middles[1] ?? 0))).toBeGreaterThanOrEqual(36)
  })
})

describe('the times of an entry', () => {
  const draft = {
    id: 'x',
    start: at('20', '09:00'),
    end: at('20', '10:00'),
    categoryId: document.categories[0]?.id ?? '',
    goalId: null,
    note: '',
    requestFrom: '',
    ai: null,
  }

  test('an end before the start is on the next day', () => {
    const times = { day: '2026-11-20', start: '23:00', end: '01:00' }
    const { start, end } = withTimes(draft, times, zone)
    expect([start, end]).toEqual([at('20', '23:00'), at('21', '01:00')])
  })

  test('another day moves both ends', () => {
    const times = { day: '2026-11-19', start: '09:00', end: '10:00' }
    const { start, end } = withTimes(draft, times, zone)
    expect([start, end]).toEqual([at('19', '09:00'), at('19', '10:00')])
  })

  test('seconds that nobody touched stay', () => {
    const odd = { ...draft, start: (draft.start + 37) as typeof draft.start }
    const times = { day: '2026-11-20', start: '09:00', end: '10:30' }
    const { start, end } = withTimes(odd, times, zone)
    expect([start, end]).toEqual([odd.start, at('20', '10:30')])
  })
})
