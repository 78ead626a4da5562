import type { en } from './en'

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Keys that do not exist are type errors. */
    resources: { translation: typeof en }
  }
}
