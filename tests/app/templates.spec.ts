import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import type {} from '../../renderer/desktop'
import { test } from './launch-app'

test('a template folder put among the user’s own is found, and drawn from the sample', async ({
  app,
  page,
}) => {
  const folder = await app.evaluate(() => process.env.TAWSIYA_TEMPLATES ?? '')
  const before = await page.evaluate(() => window.desktop.listLibrary())
  expect(before.templates.filter(({ isOwn }) => isOwn)).toEqual([])
  const told = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        window.desktop.on('templates-changed', ({ templates }) =>
          resolve(templates.filter(({ isOwn }) => isOwn).length),
        ),
      ),
  )
  await mkdir(path.join(folder, 'our-brief'), { recursive: true })
  await cp('templates/policy-brief', path.join(folder, 'our-brief'), { recursive: true })
  const file = path.join(folder, 'our-brief/template.json')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('"policy-brief"', '"our-brief"'))
  expect(await told).toBe(1)
  const pdf = await page.evaluate(async () => {
    const drawn = await window.desktop.drawTemplate('our-brief')
    return drawn.ok ? new TextDecoder().decode(drawn.value.slice(0, 5)) : drawn.problem.code
  })
  expect(pdf).toBe('%PDF-')
})
