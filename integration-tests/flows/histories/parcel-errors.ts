import { sum } from "./held-units"
import type { Facts } from "./read-facts"

type Shipment = Facts["purchaseOrders"][number]["shipments"][number]

/**
 * What is wrong with fulfillments and mails: a registered parcel has one
 * fulfillment with its goods and its number, and the buyer one mail for each
 * number that it had.
 *
 * @param delivered mails that reached the buyer
 */
export function parcelErrors(facts: Facts, delivered: number): string[] {
  const shipments = facts.purchaseOrders.flatMap((one) => one.shipments)
  const parcels = shipments.filter(({ lines }) => lines.length > 0)
  const registered = parcels.filter(({ isRegistered }) => isRegistered)
  const standing = facts.fulfillments.filter((one) => one.canceled_at == null)
  const errors: string[] = []
  if (standing.length !== registered.length) {
    errors.push(
      `${standing.length} fulfillments of ${registered.length} parcels`
    )
  }
  for (const parcel of registered) {
    errors.push(...fulfillmentErrors(facts, parcel))
  }
  const sent = facts.notices.filter(({ status }) => status === "success")
  if (sent.length !== delivered) {
    errors.push(`${sent.length} mails sent, ${delivered} delivered`)
  }
  const told = sent.map(
    ({ resource_id, data }) =>
      `${resource_id} ${data.trackings.map((one) => one.tracking_number).join()}`
  )
  errors.push(
    ...told
      .filter((one, at) => told.indexOf(one) !== at)
      .map((one) => `mailed twice: ${one}`),
    ...sent
      .filter(({ resource_id }) =>
        shipments.every(({ id }) => id !== resource_id)
      )
      .map(({ resource_id }) => `mailed without a parcel: ${resource_id}`),
    ...parcels
      .filter(
        (parcel) =>
          parcel.isMailed &&
          !sent.some(
            ({ resource_id, data }) =>
              resource_id === parcel.id &&
              data.trackings.some(
                (one) => one.tracking_number === parcel.tracking_number
              )
          )
      )
      .map(({ id, tracking_number }) => `no mail of ${id} ${tracking_number}`),
    ...registered
      .filter(({ isMailed }) => !isMailed)
      .map(({ id }) => `registered and not mailed: ${id}`)
  )
  return errors
}

function fulfillmentErrors(facts: Facts, parcel: Shipment): string[] {
  const made = facts.fulfillments.find(({ id }) => id === parcel.fulfillment_id)
  const lines = facts.purchaseOrders.flatMap((one) => one.lines)
  const wanted = new Map<string, number>()
  for (const { line_id, quantity } of parcel.lines) {
    const id = lines.find((line) => line.id === line_id)?.line_item_id ?? ""
    wanted.set(id, (wanted.get(id) ?? 0) + quantity)
  }
  const isWhole =
    made?.items.length === wanted.size &&
    [...wanted].every(
      ([id, quantity]) =>
        sum(
          made.items
            .filter(({ line_item_id }) => line_item_id === id)
            .map((item) => item.quantity)
        ) === quantity
    )
  const isLabeled = made?.labels.some(
    (label) => label.tracking_number === parcel.tracking_number
  )
  return isWhole && isLabeled && made.shipped_at != null
    ? []
    : [
        `${parcel.id} with ${JSON.stringify(parcel)} is ${JSON.stringify(made ?? null)} in Medusa`,
      ]
}
