/** A place in a file the way people point at it: `recommendations[3].horizon`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => formatKey(key, index === 0)).join('')

function formatKey(key: PropertyKey, isFirst: boolean): string {
  if (typeof key === 'number') return `[${key}]`
  const name = String(key)
  if (!/^[\p{L}$_][\p{L}\p{M}\p{N}$_]*$/u.test(name)) return `[${JSON.stringify(shorten(name))}]`
  return isFirst ? shorten(name) : `.${shorten(name)}`
}

/** A hostile name must not fill the message. */
const shorten = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)
