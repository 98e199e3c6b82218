/** Parameters of the list that its URL may carry. */
export const purchaseOrderFilters = [
  "distributor_id",
  "status",
  "shipped",
  "needs_attention",
] as const

/**
 * The API's query for what the list's URL says. The table writes filters as
 * JSON; a URL written by hand has the bare value.
 */
export function purchaseOrderQuery(
  url: Readonly<Record<string, string | undefined>>,
  limit: number
): Record<string, string | number> {
  const offset = Number(url.offset)
  return {
    limit,
    offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
    ...(url.order ? { order: url.order } : {}),
    ...purchaseOrderFilter(url),
  }
}

/** The API's query for what the list's URL leaves, on all of its pages. */
export function purchaseOrderFilter(
  url: Readonly<Record<string, string | undefined>>
): Record<string, string> {
  const filters = purchaseOrderFilters.flatMap((name) => {
    const value = bareValue(url[name])
    return value === null ? [] : [[name, value] as const]
  })
  return { ...(url.q ? { q: url.q } : {}), ...Object.fromEntries(filters) }
}

function bareValue(written: string | undefined): string | null {
  if (!written) {
    return null
  }
  try {
    const value: unknown = JSON.parse(written)
    return typeof value === "string" || typeof value === "boolean"
      ? String(value)
      : null
  } catch {
    return written
  }
}
