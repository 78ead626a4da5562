/** A value nobody changes in place: every edit makes a new one, which is what undo stands on. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
