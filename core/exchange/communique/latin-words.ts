import type { Language } from '../../text/language'
import { words, type Phrases } from './phrases'

type Words = ReadonlySet<string>

/** What the reader of French and English clauses must know; one table per language in `words/`. */
export interface LatinWords {
  readonly language: Language
  readonly verbs: {
    /** The recommendation follows at once: recommande la création, recommande de créer. */
    readonly straight: Words
    /** Somebody is asked to act: invite l'État à créer. */
    readonly addressed: Words
    /** Of those above, the ones anybody uses: they count only when the participants are named. */
    readonly slight: Words
    readonly pleading: Words
    readonly insisting: Words
    /** They recommend only with a word of need: souligne la nécessité de. */
    readonly withNeed: Words
  }
  /** Forms above that are nouns as often: the call, la demande. */
  readonly nouns: Words
  /** They lead to the verb of what is asked: de, à, to. */
  readonly particles: Words
  /** They open a noun that is asked for: la création. */
  readonly direct: Words
  /** They lead to one more who is asked: and on X to, et aux X de. */
  readonly addressing: Words
  readonly contracted: Words
  readonly that: Words
  readonly leadIns: Phrases
  readonly needWords: Words
  /** Nouns of need, and the words that lead from them to what is needed. */
  readonly needNouns: Words
  readonly needLinks: Words
  /** What follows serves the action and is not another. */
  readonly purposes: Phrases
  /** From here on reasons are given. */
  readonly reasons: Phrases
  readonly joiners: Phrases
  /** Of the joiners, those behind which an action may change its form: « créer …, outre le renforcement de … ». */
  readonly strongJoiners: Phrases
  readonly groups: Pick<Words, 'has'>
  /** Nouns that ask: une demande, a plea. */
  readonly asking: {
    readonly nouns: Words
    /** Of those, the ones that many must share: a consensus. */
    readonly shared: Words
    /** They lead from the noun to what is asked. */
    readonly links: Words
    /** Of the links, those that any noun may follow, and the words that open it. */
    readonly loose: Words
    readonly determiners: Words
    /** What the public of an event is called for: papers, candidatures. */
    readonly invited: Words
  }
  /** Those an event asks to behave, not to act. */
  readonly guests: Words
  /** Verbs that a wish is the subject of: they end it. */
  readonly finite: Words
  readonly relatives: Words
  /** It was asked for and not granted. */
  readonly refusals: Words
  /** Behind one of these « que » serves another clause: afin que, so that. */
  readonly thatServing: Words
  /** In a clause with « que » they say what is due: soit, deserves. */
  readonly dues: Words
  /** Before "be" they make it no wish: to be, will be. */
  readonly beforeBe: Words
  readonly persons: Words
  readonly sayings: Words
  readonly modals: Words
  /** Of those, the ones that say in running text what must be done. */
  readonly musts: Words
  readonly mustPhrases: Phrases
  /** What is only said: rappeler, noter. */
  readonly speechVerbs: Words
  /** The shape of a verb in the third or first person, and the particles that lead from it to an action. */
  readonly verbShape: RegExp
  readonly askingParticles: Words
  /** « s'accordent sur », "look to", "vote for": particles a noun may follow. */
  readonly upon: Words
  /** What one comes to a meeting for. */
  readonly eventVerbs: Words
  /** Verbs the participants are the subject of that tell of the event. */
  readonly narrative: Words
  /** « suivantes », following: in a line that ends in a colon they announce a list, unless of one of the others. */
  readonly announcing: Words
  readonly listedOther: Words
  /** « Invité à… » at the head of a sentence is said of its subject. */
  readonly openingParticiple: RegExp
  /** « la première »: one of the priorities just spoken of. */
  readonly counting: Words
  /** A resolution, a declaration: what it quotes are the participants' own words. */
  readonly acts: Words
  /** The recommendations as a subject, and the words after which they are listed. */
  readonly named: Words
  readonly namely: Words
  /** Things to do for the event itself: an announcement asks for them. */
  readonly errands: Words
  readonly errandThings: Words
  readonly courtesies: Words
  /** Words that may stand between a subject and its verb, or a verb and what it asks. */
  readonly auxiliaries: Words
  isVerb(word: string): boolean
  isActionNoun(word: string): boolean
  /** How a thing that is asked for opens: une, tighter. */
  readonly thingOpenings: RegExp
  /** What must follow an action's noun: la création de. */
  readonly nounLink: Words
  /** Verbs that are nouns as often: they open an action only before a determiner. */
  readonly looseVerbs: Words
}

/** The words of a list, and every other of a shape that names people at work: growers, éleveurs. */
export function withAgents(shape: RegExp, list: string, others: string): Pick<Words, 'has'> {
  const known = words(list)
  const things = words(others)
  return { has: (word) => known.has(word) || (shape.test(word) && !things.has(word)) }
}
