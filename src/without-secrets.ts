const hidden = "[hidden]"

const traces: readonly [RegExp, string][] = [
  // User and password of an address, and what is asked of it.
  [/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/@"']*@/gi, `$1${hidden}@`],
  [/(\bhttps?:\/\/[^\s?"']*)\?[^\s"']*/gi, `$1?${hidden}`],
  [/\b(Basic|Bearer)\s+[\w.~+/=-]{8,}/gi, `$1 ${hidden}`],
  [
    /\b([\w-]*(?:api[_-]?key|passw(?:or)?d|secret|token))(=|"\s*:\s*)"?[^\s"',;&]+"?/gi,
    `$1$2${hidden}`,
  ],
  // E-mail addresses, mostly buyers'.
  [/[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, hidden],
]

/**
 * Takes what looks like credentials, and e-mail addresses, out of a text that
 * leaves for logs or traces. A second line behind the adapters, which hide an
 * account's own credentials wherever they stand.
 */
export function withoutSecrets(text: string): string {
  return traces.reduce(
    (clean, [pattern, replacement]) => clean.replace(pattern, replacement),
    text
  )
}
