import { parseSync } from 'vite'

/** One import statement, re-export or `import()` of a source file. */
export interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

/** What a TypeScript file imports, in order of kind: imports, re-exports, `import()`. */
export function readImports(file: string, source: string): Import[] {
  const { module } = parseSync(file, source)
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  return [...imports, ...readReExports(file, source), ...dynamicImports(source, module)]
}

/** What a TypeScript file hands on from other modules. */
export function readReExports(file: string, source: string): Import[] {
  return parseSync(file, source).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
}

function dynamicImports(
  source: string,
  { dynamicImports: calls }: ReturnType<typeof parseSync>['module'],
): Import[] {
  return calls.flatMap(({ moduleRequest }) => {
    const [, from] =
      /^['"](.*)['"]$/.exec(source.slice(moduleRequest.start, moduleRequest.end)) ?? []
    return from ? [{ from, typeOnly: false }] : []
  })
}
