import { z } from "@medusajs/framework/zod"

/** Query parameters that every list takes. */
export const paginationQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}

/** What every list answers beside its rows. */
export interface Page {
  count: number
  limit: number
  offset: number
}

/** `order` parameter: a column, with `-` in front for descending. */
export function orderQuery<Column extends string>(
  columns: readonly [Column, ...Column[]],
  initial: Column | `-${Column}`
) {
  const values = columns.flatMap((column) => [column, `-${column}` as const])
  return z
    .enum(values as [Column | `-${Column}`, ...(Column | `-${Column}`)[]])
    .default(initial as never)
}
