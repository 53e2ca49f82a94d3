import type { LetterWords } from '../letters.ts'

/** How English writes names of other alphabets, and what it abbreviates and derives names by. */
export const LETTERS: LetterWords = {
  openings: 'ei yi yj yg ij jg ck kq vw ou sz xh kh hg gk'.split(' '),
  sounds: 'kcqg eiyj gyj vwfb ou szx dt'.split(' '),
  ofPlaces: 'y s n ns as an ans'.split(' '),
  skipped: new Set('of the and for in on & de la'.split(' ')),
}
