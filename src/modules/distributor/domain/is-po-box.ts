/**
 * `P.O. Box 12`, `PO Box`, `P O B 12`, `POB 12`, `Post Office Box 12`, `PO
 * Drawer 3`; with a zero in place of the O, too. Not `Boxwood`, nor the B of a
 * boulevard.
 */
const named =
  /(?<![\p{L}\p{N}])(P[\s./-]*[O0][\s./-]*(BOX|BX|DRAWER|B(?=[\s.#:-]*\d))|POST\s*OFFICE\s*(BOX|DRAWER)|POST(AL)?\s*BOX(?=[\s.#:-]*\d))(?!\p{L})/iu

/** `Box 12` says all that a line of an address says. */
const bare = /^\s*(LOCK\s*)?BOX[\s.#:]*(NO\.?\s*)?\d[\dA-Z-]*\s*$/i

/** Box of a rural route, or of a unit's mail room: not at a post office. */
const route =
  /(?<![\p{L}\p{N}])(R\.?\s*R\.?|RFD|RURAL\s+ROUTE|H\.?C\.?|HIGHWAY\s+CONTRACT(\s+ROUTE)?|PSC|CMR|UNIT)\s*#?\d/iu

/** Does an address have a PO box? @param lines of the street address */
export function isPoBox(lines: readonly string[]): boolean {
  const written = lines.flatMap((line) => line.split(/\r?\n/))
  return (
    written.some((line) => named.test(line)) ||
    (written.some((line) => bare.test(line)) &&
      !written.some((line) => route.test(line)))
  )
}
