import type { StyleName } from '../../layout/text-look'
import { nameOf, type Language, type Localized } from '../../text/language'

/** What Word's list of styles calls a style: its purpose in its own language, and that language. */
export function styleNameOf(style: StyleName, language: Language): string {
  const names = styleNames[style]
  return `${names[language] ?? names.fr} (${nameOf(language).toLowerCase()})`
}

type Names = Localized & { readonly fr: string }

const names = (ar: string, fr: string, en: string, es: string): Names => ({ ar, fr, en, es })

const styleNames: Readonly<Record<StyleName, Names>> = {
  organiser: names('الجهة المنظمة', 'Organisateur', 'Organiser', 'Organizador'),
  place: names('المكان', 'Lieu', 'Place', 'Lugar'),
  'document-kind': names('نوع الوثيقة', 'Type de document', 'Document kind', 'Tipo de documento'),
  title: names('العنوان', 'Titre', 'Title', 'Título'),
  subtitle: names('العنوان الفرعي', 'Sous-titre', 'Subtitle', 'Subtítulo'),
  facts: names('المكان والتاريخ', 'Lieu et date', 'Place and date', 'Lugar y fecha'),
  section: names('عنوان قسم', 'Titre de section', 'Section heading', 'Título de sección'),
  'section-beside': names('عنوان جانبي', 'Titre en marge', 'Side heading', 'Título al margen'),
  legend: names('مفتاح القراءة', 'Légende', 'Legend', 'Leyenda'),
  'box-heading': names('عنوان إطار', 'Titre d’encadré', 'Box heading', 'Título de recuadro'),
  'key-number': names('رقم رسالة', 'Numéro de message', 'Message number', 'Número de mensaje'),
  axis: names('محور', 'Axe', 'Axis', 'Eje'),
  'axis-number': names('رقم محور', 'Numéro d’axe', 'Axis number', 'Número de eje'),
  body: names('نص', 'Corps de texte', 'Body text', 'Texto'),
  item: names('توصية', 'Recommandation', 'Recommendation', 'Recomendación'),
  'item-number': names(
    'رقم توصية',
    'Numéro de recommandation',
    'Recommendation number',
    'Número de recomendación',
  ),
  meta: names('بيانات توصية', 'Détails', 'Details', 'Detalles'),
  'table-head': names('رأس جدول', 'En-tête de tableau', 'Table head', 'Encabezado de tabla'),
  'table-cell': names('خانة جدول', 'Cellule de tableau', 'Table cell', 'Celda de tabla'),
  'table-number': names('رقم في جدول', 'Numéro de tableau', 'Table number', 'Número de tabla'),
  date: names('تاريخ', 'Date', 'Date', 'Fecha'),
  note: names('ملاحظة', 'Note', 'Note', 'Nota'),
  furniture: names('رأس الصفحة وأسفلها', 'En-tête et pied', 'Head and foot', 'Encabezado y pie'),
  'page-number': names('رقم الصفحة', 'Numéro de page', 'Page number', 'Número de página'),
}
