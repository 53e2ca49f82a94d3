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
  /** A table: one row of it; a table of any length is read row by row. */
  tableRow: 5 * 1024 * 1024,
  /** A Markdown text; its renderer needs 27 s for 1 MB of nested lists, so it runs in a sandbox as a page does. */
  markdown: 5 * 1024 * 1024,
  /** Items of one feed, or addresses of one OPML list or sitemap; what comes after is left out and said so. */
  feedItems: 100_000,
  /** Characters of one item of a feed, and of what stands before the first. */
  feedItem: 5 * 1024 * 1024,
  /** Elements inside one another in an XML document; feeds need about six, XHTML inside them a dozen more. */
  xmlDepth: 256,
  /** Bytes of one record of a web archive that is looked at: a page, its headers, and what compression may add. */
  warcRecord: 10 * 1024 * 1024,
  /** Bytes of the headers of one record of a web archive. */
  warcHeaders: 1024 * 1024,
  /** How many times longer than packed an input may grow: a log of equal lines reaches 100, zeros 1030, news 3 to 10. */
  gzipRatio: 200,
  /** Bytes that may be unpacked before the ratio is looked at. */
  gzipFree: 16 * 1024 * 1024,
  /** Bytes of one fetched page, as they come and unpacked. */
  fetch: 10 * 1024 * 1024,
  /** Milliseconds that one address may take in all, redirects included, waiting for its host's turn not. */
  fetchTime: 20_000,
  /** Redirects of one address. */
  redirects: 5,
  /** Bytes of a robots.txt that are read; RFC 9309 asks for at least 500 kibibytes. */
  robots: 512 * 1024,
  /** Milliseconds between two requests to one host, where its robots.txt asks for no longer delay. */
  hostDelay: 1000,
  /** Longest delay between two requests that a robots.txt is granted, in milliseconds. */
  crawlDelay: 10_000,
  /** Addresses that are fetched with `--follow` in one run. */
  followed: 1000,
  /** Arrays and objects inside one another in one JSON record; `JSON.stringify` recurses over what is kept in `meta`. */
  jsonDepth: 64,
  /** Notices on single lines of one file; the rest is summed up in one more. */
  badLines: 20,
} as const
