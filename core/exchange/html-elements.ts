const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** They hold nothing and are never closed. */
export const voidElements = set(
  'area base br col embed hr img input link meta param source track wbr',
)
/** A blank line stands around them. */
export const paragraphElements = set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl section article main blockquote pre table figure header footer nav aside form fieldset',
)
/** They begin a line. */
export const lineElements = set(
  'div li dt dd tr td th caption br hr figcaption legend summary option address',
)
/** Never part of what a page tells. */
export const asideElements = set(
  'nav aside footer form button select noscript svg iframe figcaption dialog menu',
)
/** Their text is not shown at all. */
export const silentElements = set('script style title textarea template noembed noframes xmp')

/** How sites name the boxes around an article. */
export const asideNames =
  /(?:^|[\s_-])(?:comment(?:s|aires?)?|sidebar|related|menu|navbar|nav|breadcrumbs?|share|sharing|social|cookie|newsletter|advert(?:isement)?|ads?|pub|promo|widget|footer|ticker|popup|modal|subscribe|byline|author-box|tags)(?:[\s_-]|$)/
