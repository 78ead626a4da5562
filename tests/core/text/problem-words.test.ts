import { describe, expect, test } from 'vitest'
import { problemCodes } from '../../../core/outcome'
import { wordProblem } from '../../../core/text/problem-words'

const interfaceLanguages = ['ar', 'fr', 'en'] as const

describe.each(interfaceLanguages)('in %s', (language) => {
  test.each(problemCodes)('%s is one sentence that names the place', (code) => {
    const path = 'recommendations[3].horizon'
    const sentence = wordProblem({ code, path, detail: 'short, medium' }, language)
    expect(sentence.split('\n')).toHaveLength(1)
    expect(sentence).toMatch(/\.$/)
    expect(sentence).not.toMatch(/[{}<>]/)
    // Which languages a brief has is no place in a file: the chosen ones are named instead.
    if (/-languages?-needed$/.test(code) || code === 'nothing-to-print') {
      expect(sentence).toContain('short, medium')
    } else expect(sentence).toContain(path)
  })

  test.each(problemCodes)('%s reads well when nothing more is known', (code) => {
    expect(wordProblem({ code }, language)).not.toMatch(/[{}<>]|undefined| [.]/)
  })
})

test('a detail of several lines is told on one', () => {
  const sentence = wordProblem({ code: 'not-writable', path: 'a', detail: 'b\n  c' }, 'en')
  expect(sentence).toBe('a cannot be written: b c; choose another folder.')
})

test('a path keeps its own order inside an Arabic sentence', () => {
  expect(wordProblem({ code: 'not-found', path: '/a/b' }, 'ar')).toContain('\u2068/a/b\u2069')
})

test('a value with a dollar or a brace is told as it is', () => {
  expect(wordProblem({ code: 'not-found', path: '$&{detail}' }, 'en')).toContain('$&{detail}')
})
