/** More words than anybody reads as one request. */
export const mostWords = 60

/** Signs that stand alone, such as a dash, are no words. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
