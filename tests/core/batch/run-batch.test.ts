import { describe, expect, test } from 'vitest'
import { planBatch } from '../../../core/batch/plan-batch'
import { registerFiles, reserveNumbers } from '../../../core/batch/register-issued'
import { runBatch, type BatchTools } from '../../../core/batch/run-batch'
import { fail, succeed } from '../../../core/outcome'
import { conference, template, wishes } from './sample-wishes'

const plan = planBatch(conference, {
  ...wishes,
  templates: [template('letter', 'addressee')],
  addressees: conference.bodies,
  isRegistered: true,
})
const sha256 = 'a'.repeat(64)
const tools: BatchTools = {
  produce: async () => succeed(new Uint8Array(3)),
  put: async (name) => succeed({ place: `out/${name}`, sha256 }),
  isStopped: async () => false,
}
const namesOf = (files: readonly { readonly order: { readonly name: string } }[]) =>
  files.map(({ order }) => order.name)
const allNames = plan.orders.map(({ name }) => name)

test('every file is made and put in its place', async () => {
  const report = await runBatch(plan.orders, tools)
  expect(namesOf(report.written)).toEqual(allNames)
  expect(report).toMatchObject({ failed: [], leftOut: [] })
})

describe('one document that', () => {
  test.each([
    ['cannot be made', async () => fail('missing-glyph', 'x')],
    ['finds a fault of ours', () => Promise.reject(new Error('oops'))],
  ])('%s holds up no other and is listed with its reason', async (_, fault) => {
    const produce: BatchTools['produce'] = (order) =>
      order.name === allNames[1] ? fault() : tools.produce(order)
    const report = await runBatch(plan.orders, { ...tools, produce })
    expect(namesOf(report.failed)).toEqual([allNames[1]])
    expect(namesOf(report.written)).toEqual(allNames.filter((name) => name !== allNames[1]))
  })
})

test('who stops keeps what is finished and learns what was left out', async () => {
  let made = 0
  const report = await runBatch(plan.orders, {
    ...tools,
    isStopped: async () => made === 2,
    onProgress: ({ state }) => {
      if (state === 'written') made += 1
    },
  })
  expect(namesOf(report.written)).toEqual(allNames.slice(0, 2))
  expect(report.leftOut.map(({ name }) => name)).toEqual(allNames.slice(2))
})

test('progress names each file and how many are behind it', async () => {
  const told: string[] = []
  await runBatch(plan.orders.slice(0, 2), {
    ...tools,
    onProgress: ({ state, index, count }) => told.push(`${state} ${index}/${count}`),
  })
  expect(told).toEqual(['making 0/2', 'written 0/2', 'making 1/2', 'written 1/2'])
})

describe('the register', () => {
  const reserved = reserveNumbers(conference, plan)

  test('has the numbers before the first file is made', () => {
    expect(reserved.issued.map(({ number, files }) => [number, files])).toEqual([
      [1, []],
      [2, []],
    ])
  })

  test('says which files each document has, and gives back the number of one that was not made', async () => {
    const produce: BatchTools['produce'] = async (order) =>
      order.number === 1 ? fail('missing-glyph', 'x') : tools.produce(order)
    const report = await runBatch(plan.orders, { ...tools, produce })
    expect(registerFiles(reserved, plan, report).issued).toEqual([
      { ...plan.issued[1], files: allNames.slice(2).map((name) => ({ name, sha256 })) },
    ])
  })
})
