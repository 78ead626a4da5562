import type { StyleName } from '../../layout/text-look'
import { nameOf, type Language, type Localized } from '../../text/language'

/** What Word's list of styles calls a style: its purpose in its own language, and that language. */
export function styleNameOf(style: StyleName | 'footnote', language: Language): string {
  const names = styleNames[style]
  // For Word a comma parts the names of a style.
  const name = (names[language] ?? names.fr).replace(/[,;]/g, '')
  return `${name} (${nameOf(language).toLowerCase()})`
}

type Names = Localized & { readonly fr: string }

const names = (ar: string, fr: string, en: string, es: string): Names => ({ ar, fr, en, es })

const styleNames: Readonly<Record<StyleName | 'footnote', Names>> = {
  'cover-organiser': names(
    'منظم الغلاف',
    'Organisateur (couverture)',
    'Cover organiser',
    'Organizador (portada)',
  ),
  'cover-place': names('مكان الغلاف', 'Lieu (couverture)', 'Cover place', 'Lugar (portada)'),
  'cover-kind': names(
    'نوع الوثيقة على الغلاف',
    'Type (couverture)',
    'Cover kind',
    'Tipo (portada)',
  ),
  'cover-title': names('عنوان الغلاف', 'Titre de couverture', 'Cover title', 'Título de portada'),
  'cover-subtitle': names(
    'عنوان فرعي للغلاف',
    'Sous-titre de couverture',
    'Cover subtitle',
    'Subtítulo de portada',
  ),
  'cover-facts': names(
    'بيانات الغلاف',
    'Mentions de couverture',
    'Cover facts',
    'Datos de portada',
  ),
  'band-organiser': names(
    'منظم الشريط',
    'Organisateur (bandeau)',
    'Band organiser',
    'Organizador (banda)',
  ),
  'band-title': names('عنوان الشريط', 'Titre (bandeau)', 'Band title', 'Título (banda)'),
  'band-subtitle': names(
    'عنوان فرعي للشريط',
    'Sous-titre (bandeau)',
    'Band subtitle',
    'Subtítulo (banda)',
  ),
  'solemn-title': names(
    'عنوان الإعلان',
    'Titre de déclaration',
    'Declaration title',
    'Título de declaración',
  ),
  'solemn-subtitle': names(
    'عنوان فرعي للإعلان',
    'Sous-titre de déclaration',
    'Declaration subtitle',
    'Subtítulo de declaración',
  ),
  event: names('اسم الحدث', 'Événement', 'Event', 'Acto'),
  organiser: names('الجهة المنظمة', 'Organisateur', 'Organiser', 'Organizador'),
  place: names('المكان', 'Lieu', 'Place', 'Lugar'),
  'document-kind': names('نوع الوثيقة', 'Type de document', 'Document kind', 'Tipo de documento'),
  title: names('العنوان', 'Titre', 'Title', 'Título'),
  subtitle: names('العنوان الفرعي', 'Sous-titre', 'Subtitle', 'Subtítulo'),
  facts: names('المكان والتاريخ', 'Lieu et date', 'Place and date', 'Lugar y fecha'),
  'addressee-label': names(
    'بيان المخاطَب',
    'Libellé du destinataire',
    'Addressee label',
    'Etiqueta del destinatario',
  ),
  addressee: names('المخاطَب', 'Destinataire', 'Addressee', 'Destinatario'),
  section: names('عنوان قسم', 'Titre de section', 'Section heading', 'Título de sección'),
  'section-beside': names('عنوان جانبي', 'Titre en marge', 'Side heading', 'Título al margen'),
  'section-beside-small': names(
    'عنوان جانبي صغير',
    'Petit titre en marge',
    'Small side heading',
    'Título pequeño al margen',
  ),
  legend: names('مفتاح القراءة', 'Légende', 'Legend', 'Leyenda'),
  'box-heading': names('عنوان إطار', 'Titre d’encadré', 'Box heading', 'Título de recuadro'),
  'key-number': names('رقم رسالة', 'Numéro de message', 'Message number', 'Número de mensaje'),
  axis: names('محور', 'Axe', 'Axis', 'Eje'),
  'axis-number': names('رقم محور', 'Numéro d’axe', 'Axis number', 'Número de eje'),
  'small-axis': names('محور صغير', 'Petit axe', 'Small axis', 'Eje menor'),
  contents: names('الفهرس', 'Table des matières', 'Contents', 'Índice'),
  'contents-strong': names('الفهرس 1', 'Table des matières 1', 'Contents 1', 'Índice 1'),
  lead: names('فقرة افتتاحية', 'Chapeau', 'Lead paragraph', 'Entradilla'),
  body: names('نص', 'Corps de texte', 'Body text', 'Texto'),
  item: names('توصية', 'Recommandation', 'Recommendation', 'Recomendación'),
  'item-number': names(
    'رقم توصية',
    'Numéro de recommandation',
    'Recommendation number',
    'Número de recomendación',
  ),
  rationale: names('مبررات', 'Motifs', 'Rationale', 'Motivos'),
  line: names(
    'توصية في سطر',
    'Recommandation en une ligne',
    'One-line recommendation',
    'Recomendación breve',
  ),
  'line-number': names('رقم سطر', 'Numéro de ligne', 'Line number', 'Número de línea'),
  due: names('أجل', 'Échéance', 'Due date', 'Plazo'),
  verb: names('فعل الديباجة', 'Verbe du préambule', 'Preamble verb', 'Verbo del preámbulo'),
  'operative-verb': names(
    'فعل المنطوق',
    'Verbe du dispositif',
    'Operative verb',
    'Verbo dispositivo',
  ),
  clause: names('بند', 'Clause', 'Clause', 'Cláusula'),
  letterhead: names('ترويسة', 'En-tête de lettre', 'Letterhead', 'Membrete'),
  letter: names('نص الرسالة', 'Texte de lettre', 'Letter text', 'Texto de carta'),
  'letter-label': names('بيان الرسالة', 'Libellé de lettre', 'Letter label', 'Etiqueta de carta'),
  'signature-role': names(
    'صفة الموقع',
    'Qualité du signataire',
    'Signatory role',
    'Cargo del firmante',
  ),
  'signature-name': names(
    'اسم الموقع',
    'Nom du signataire',
    'Signatory name',
    'Nombre del firmante',
  ),
  meta: names('بيانات توصية', 'Détails', 'Details', 'Detalles'),
  'table-head': names('رأس جدول', 'En-tête de tableau', 'Table head', 'Encabezado de tabla'),
  'table-head-filled': names(
    'رأس جدول ملون',
    'En-tête de tableau plein',
    'Filled table head',
    'Encabezado pleno',
  ),
  'table-axis': names('محور في جدول', 'Axe dans un tableau', 'Axis in a table', 'Eje en tabla'),
  'table-cell': names('خانة جدول', 'Cellule de tableau', 'Table cell', 'Celda de tabla'),
  'table-number': names('رقم في جدول', 'Numéro de tableau', 'Table number', 'Número de tabla'),
  date: names('تاريخ', 'Date', 'Date', 'Fecha'),
  footnote: names('حاشية', 'Note de bas de page', 'Footnote', 'Nota al pie'),
  note: names('ملاحظة', 'Note', 'Note', 'Nota'),
  furniture: names('رأس الصفحة وأسفلها', 'En-tête et pied', 'Head and foot', 'Encabezado y pie'),
  'page-number': names('رقم الصفحة', 'Numéro de page', 'Page number', 'Número de página'),
}
