import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { dotPicture, modulePicture } from '../../../../core/writers/docx/module-picture'

/** Width, height and the raw lines of a PNG that has one data chunk. */
function readPng(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const length = view.getUint32(33)
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    lines: unzlibSync(bytes.subarray(41, 41 + length)),
  }
}

const isWhite = ({ width, lines }: ReturnType<typeof readPng>, x: number, y: number): boolean => {
  const bytesPerLine = 1 + Math.ceil(width / 8)
  return ((lines[y * bytesPerLine + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0
}

test('every module is a square of whole dots, dark where it is set', () => {
  const picture = readPng(
    modulePicture(
      [
        [true, false],
        [false, true],
      ],
      72,
      20,
    ),
  )
  expect([picture.width, picture.height]).toEqual([20, 20])
  expect([isWhite(picture, 0, 0), isWhite(picture, 9, 9)]).toEqual([false, false])
  expect([isWhite(picture, 10, 0), isWhite(picture, 19, 19)]).toEqual([true, false])
})

test('a code is at least 300 dots to the inch', () => {
  const rows = Array.from({ length: 33 }, () => Array.from({ length: 33 }, () => true))
  const { width } = readPng(modulePicture(rows, 68))
  expect(width / (68 / 72)).toBeGreaterThan(300)
  expect(width % 33).toBe(0)
})

test('a band is one dot of its colour', () => {
  const { width, lines } = readPng(dotPicture('#14523D'))
  expect(width).toBe(1)
  expect([...lines]).toEqual([0, 0x14, 0x52, 0x3d])
})
