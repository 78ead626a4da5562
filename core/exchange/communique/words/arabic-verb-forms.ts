/**
 * The forms a text uses of a verb, from its past and its present: « حض يحض » gives حضت، حضوا، نحض، يحضون، يحضوا.
 * A third word is its active participle: حاض gives حاضين.
 */
export function arabicVerbForms(verbs: string): string {
  return verbs
    .trim()
    .split(/\s*\n\s*|\s*\|\s*/)
    .flatMap((verb) => {
      const [past = '', present = '', participle] = verb.split(/\s+/)
      const stem = present.slice(1)
      return [
        ...['', 'ت', 'وا', 'نا'].map((ending) => past + ending),
        ...['ي', 'ت', 'ن'].map((prefix) => prefix + stem),
        ...['ون', 'وا'].map((ending) => present + ending),
        ...(participle ? ['', 'ة', 'ا', 'ين'].map((ending) => participle + ending) : []),
      ]
    })
    .join(' ')
}

/** A verbal noun with its owners: « مطالبتهم بـ », « دعوتها إلى ». */
export const owned = (nouns: string): string =>
  nouns
    .trim()
    .split(/\s+/)
    .flatMap((noun) =>
      ['ه', 'ها', 'هم', 'هن', 'نا'].map((owner) => noun.replace(/ة$/, 'ت') + owner),
    )
    .join(' ')
