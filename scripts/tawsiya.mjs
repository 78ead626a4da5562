/** The `tawsiya` command in a checkout, from the sources: `npm run -s tawsiya -- export …`. */
import { setUpOrExit } from './set-up.mjs'

await setUpOrExit('brief')
// npm moved to the project's folder; the user's file names start from where npm was called.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
const { register } = await import('tsx/esm/api')
register()
await import(new URL('../cli/main.ts', import.meta.url).href)
