import { useEffect } from 'react'
import { useSettings } from '../settings'

/** Keeps the page in the chosen light; `system` follows the system while the window is open. */
export function useTheme(): void {
  const { appearance } = useSettings()
  useEffect(() => {
    const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = (): void => {
      const isDark = appearance === 'dark' || (appearance === 'system' && systemIsDark.matches)
      document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
    }
    apply()
    systemIsDark.addEventListener('change', apply)
    return () => systemIsDark.removeEventListener('change', apply)
  }, [appearance])
}
