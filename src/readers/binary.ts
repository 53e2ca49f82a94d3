import { encodingOfMark, utf16WithoutMark } from './encoding.ts'

/** Share of control characters above which bytes are no text; a text has next to none, random bytes have a tenth. */
const CONTROL_SHARE = 0.01
const SAMPLE = 65_536

const PLAIN = 'save its text as UTF-8 and give that'

/** First bytes of formats that are not read, what they are, and what to do. */
const MAGIC: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF', 'extract its text, for instance with pdftotext, and give that'],
  ['PK\x03\x04', 'a ZIP archive or an office document', 'unpack it, or save the document as text or HTML'],
  ['PK\x05\x06', 'an empty ZIP archive', 'give the reports themselves'],
  ['\x89PNG', 'a PNG image', 'give its text'],
  ['\xff\xd8\xff', 'a JPEG image', 'give its text'],
  ['GIF8', 'a GIF image', 'give its text'],
  ['RIFF', 'an image, sound or film (RIFF)', 'give its text'],
  ['II*\x00', 'a TIFF image', 'give its text'],
  ['MM\x00*', 'a TIFF image', 'give its text'],
  ['\x7fELF', 'a program (ELF)', 'give a text, an HTML page or JSON-Lines'],
  ['MZ\x90\x00', 'a program (Windows)', 'give a text, an HTML page or JSON-Lines'],
  ['BZh', 'compressed (bzip2)', 'unpack it with bunzip2 first'],
  ['\xfd7zXZ', 'compressed (xz)', 'unpack it with unxz first'],
  ['\x28\xb5\x2f\xfd', 'compressed (zstd)', 'unpack it with unzstd first'],
  ['7z\xbc\xaf', 'a 7-Zip archive', 'unpack it first'],
  ['Rar!', 'a RAR archive', 'unpack it first'],
  ['\xd0\xcf\x11\xe0', 'an old office document', 'save it as text or HTML'],
  ['{\\rtf', 'an RTF document', 'save it as text or HTML'],
  ['SQLite format 3', 'an SQLite database', 'export its reports as JSON-Lines'],
  ['ID3', 'a sound (MP3)', 'give its transcript'],
  ['OggS', 'a sound or film (Ogg)', 'give its transcript'],
  ['\xff\xfe\x00\x00', 'text in UTF-32', PLAIN],
  ['\x00\x00\xfe\xff', 'text in UTF-32', PLAIN],
  ['%!PS', 'a PostScript document', 'extract its text, for instance with ps2ascii, and give that'],
]

/** What some bytes look like where they are no text ("looks like a PDF; extract its text …"); null for text in any encoding. */
export function binaryComplaint(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 512))
  // Two letters are enough to begin a sentence ("BZh …"): without control characters it is a text after all.
  for (const [magic, name, advice] of MAGIC) {
    if (head.startsWith(magic) && (magic.length > 3 || controlShare(bytes) > 0))
      return `looks like ${name}; ${advice}`
  }
  if (head.startsWith('ustar', 257)) return 'looks like a tar archive; unpack it first'
  if (head.startsWith('ftyp', 4)) return 'looks like a film or picture (MP4 family); give its transcript'
  if (encodingOfMark(bytes) !== null || utf16WithoutMark(bytes) !== null) return null
  if (controlShare(bytes) <= CONTROL_SHARE) return null
  const zeros = bytes.subarray(0, SAMPLE).includes(0) ? ' (it has NUL bytes)' : ''
  return `looks like a binary file${zeros}; give a text, an HTML page or JSON-Lines`
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE)
  let control = 0
  for (const byte of sample) {
    // Tab to carriage return, and escape (terminal colours, ISO-2022), do stand in texts.
    if ((byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f) control++
  }
  return control / (sample.length || 1)
}
