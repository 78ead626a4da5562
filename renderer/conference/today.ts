/** The local day as documents store it, `2025-11-13`. */
export function today(now: Date = new Date()): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
