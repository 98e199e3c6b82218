/** SQL that orders staged rows by file, then line. @param row its alias */
export const position = (row: string): string =>
  `(${row}.file::bigint << 32) + ${row}.line`
