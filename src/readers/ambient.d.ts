declare module 'html-encoding-sniffer' {
  /** Name of the encoding that a page declares in its first 1024 bytes (WHATWG HTML, encoding sniffing algorithm). */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string },
  ): string
}
