import { phrases, words, type Phrases } from '../phrases'

/** The passive of recommending: « a été préconisée », "was deemed necessary". */
export interface PassiveWords {
  readonly auxiliaries: Phrases
  readonly adverbs: ReadonlySet<string>
  /** Participles that ask for whatever their subject is. */
  readonly strong: ReadonlySet<string>
  /** Participles that ask for an action, and offer anything else. */
  readonly weak: ReadonlySet<string>
  /** Participles of saying: « la nécessité de … a été soulignée » asks, where the subject is a need. */
  readonly said: ReadonlySet<string>
  readonly judged: ReadonlySet<string>
  readonly needs: ReadonlySet<string>
  /** « fait l'objet d'une recommandation ». */
  readonly objects: Phrases
  /** It was asked for on another day. */
  readonly earlier: RegExp
  /** It was offered to those who came. */
  readonly guests: RegExp
}

/** The four forms of French participles in -é, from their stems. */
const participles = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending))
    .join(' ')

export const passives: Readonly<Record<'fr' | 'en', PassiveWords>> = {
  fr: {
    auxiliaries: phrases('a|ont|est|sont|fut|furent|était|étaient|reste|restent|demeure|demeurent'),
    adverbs: words(
      'comme également aussi vivement fortement instamment unanimement enfin notamment particulièrement donc ainsi ensuite surtout très ardemment clairement largement expressément',
    ),
    strong: words(
      `${participles('recommand préconis prôn réclam suggér exig revendiqu conseill plébiscit souhait')}`,
    ),
    weak: words(`${participles('propos demand sollicit encourag')}`),
    said: words(
      `${participles('soulign rappel relev évoqu affirm réaffirm reconnu point exprim réitér not accentu')} mise mis rappelée`,
    ),
    judged: words(`${participles('jug estim considér déclar')}`),
    needs: words(`
      nécessaire nécessaires indispensable indispensables urgente urgentes urgent urgents prioritaire prioritaires essentielle
      essentielles essentiel essentiels impérative impératives primordiale primordiales souhaitable souhaitables opportune
      opportunes cruciale cruciales utile utiles vitale vitales incontournable incontournables
    `),
    objects: phrases(`
      fait l'objet d'une recommandation|fait l'objet de recommandations|fait l'objet d'une demande|fait l'objet d'une proposition
      fait l'objet d'un appel|fait l'objet d'un vœu|fait l'objet d'une préconisation|fait l'objet de plusieurs recommandations
    `),
    earlier: /^(?:(?:19|20)\d\d|precedente?s?|dernier|derniere|deja|depuis|hier)$/,
    guests: /^(?:aux|au) (?:participant|visiteur|public|invite|congressiste|delegue)/,
  },
  en: {
    auxiliaries: phrases('was|were|is|are|has been|have been|has also been|have also been'),
    adverbs: words(
      'as also strongly further unanimously finally therefore likewise widely warmly urgently',
    ),
    strong: words('recommended advocated urged suggested demanded advised'),
    weak: words('proposed requested encouraged'),
    said: words(
      'stressed underlined emphasised emphasized underscored highlighted reaffirmed reiterated recognised recognized acknowledged raised voiced noted affirmed',
    ),
    judged: words('deemed considered judged held declared thought'),
    needs: words(
      'necessary essential vital crucial urgent imperative desirable advisable critical indispensable needed',
    ),
    objects: phrases('called for|the subject of a recommendation'),
    earlier: /^(?:(?:19|20)\d\d|previous|last|earlier|already|since|yesterday)$/,
    guests: /^(?:to|for) (?:the )?(?:participants|visitors|guests|delegates|public)/,
  },
}
