/** What a reader takes in before it refuses. One table for the whole program; bytes unless said otherwise. */
export const LIMITS = {
  /** One plain text, or one line of JSON-Lines. */
  text: 50 * 1024 * 1024,
  /** One HTML page. */
  html: 5 * 1024 * 1024,
  /** Elements inside one another in a page; 20,000 nested `<div>` overflow the stack of every tree builder tried. */
  htmlDepth: 512,
  /** Elements of one page; long live pages have about 30,000, and article extraction takes seconds from 100,000 on. */
  htmlElements: 100_000,
  /** Characters of one `class` attribute; linkedom spreads its names over the stack and overflows from about 100,000 on. */
  htmlClass: 20_000,
  /** A whole JSON-Lines file; it is cut into lines before it is decoded. */
  jsonLines: 400 * 1024 * 1024,
  /** Arrays and objects inside one another in one JSON record; `JSON.stringify` recurses over what is kept in `meta`. */
  jsonDepth: 64,
  /** Notices on single lines of one file; the rest is summed up in one more. */
  badLines: 20,
} as const
