import { libraryRead } from '../brief/library'
import { FirstRows } from '../conference/list/first-rows'
import { later } from '../ui/later'

/** They show templates, or may be asked to. */
const loaded = async () => {
  const [{ parts }] = await Promise.all([import('./parts'), libraryRead()])
  return parts
}

export const PreviewPane = later(async () => (await loaded()).PreviewPane)
export const ConferenceSection = later(async () => (await loaded()).ConferenceSection)
export const BodiesSection = later(async () => (await loaded()).BodiesSection)
export const TranslationSection = later(async () => (await loaded()).TranslationSection)
export const ChecksSection = later(async () => (await loaded()).ChecksSection)
export const TemplatesSection = later(async () => (await loaded()).TemplatesSection)
export const RecommendationList = later(
  async () => (await import('../conference/list/recommendation-list')).RecommendationList,
  FirstRows,
)
export const FilterButton = later(async () => (await loaded()).FilterButton)
export const SelectionBar = later(async () => (await loaded()).SelectionBar)
export const FileMenu = later(async () => (await loaded()).FileMenu)
export const Questions = later(async () => (await loaded()).Questions)
export const Dialogs = later(async () => (await loaded()).Dialogs)
export const Welcome = later(async () => (await loaded()).Welcome)
