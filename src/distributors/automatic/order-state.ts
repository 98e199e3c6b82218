import type { AutomaticOrder } from "./wire"

/** Has this generation of an order left, or been billed? */
export function isClosed({
  header,
  trackingnumber,
  pronumber,
}: AutomaticOrder): boolean {
  return [
    header.invoicedate,
    header.invoicenumber,
    trackingnumber,
    pronumber,
  ].some((text) => /[^\s,;]/.test(text))
}

/** Words of `header.status` are assumed. */
export function isCanceled({ header }: AutomaticOrder): boolean {
  return /cancel|revoke|void/i.test(header.status)
}
