import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"
import { ensureShippingOption } from "../distributor-account/ensure-shipping-option"
import {
  revealReservations,
  withOnlyReservationAt,
} from "../reservations/with-only-reservation-at"
import type { Consignment } from "./domain/consignments"
import type { ParcelFulfillment, ParcelOrder } from "./load-parcel-order"
import { reserveParcel, type ParcelItem } from "./reserve-parcel"

export type ShipmentRow = PurchaseOrderRow["shipments"][number]

export interface RegisterInput {
  purchaseOrder: PurchaseOrderRow
  order: ParcelOrder
  consignment: Consignment<ShipmentRow>
  /** User id; undefined for a job. */
  createdBy: string | undefined
}

/**
 * Makes the Medusa fulfillment and shipment of a parcel, or brings the labels
 * of the one that is there up to date. Looks first what an earlier attempt
 * left behind, so that a crash at any place leads to one fulfillment.
 *
 * A parcel with goods of several shipping profiles becomes a fulfillment for
 * each of them: Medusa takes one profile in a fulfillment.
 *
 * @param onFulfilled called as soon as a fulfillment is there
 * @returns whether a shipment was made, rather than found
 * @throws MedusaError as Medusa's workflows do
 */
export async function registerConsignment(
  container: MedusaContainer,
  input: RegisterInput,
  onFulfilled: (fulfillmentId: string) => Promise<void>
): Promise<boolean> {
  const { purchaseOrder, order, consignment } = input
  const labels = [consignment.main, ...consignment.boxes].map(labelOf)
  let isNew = false
  for (const items of byShippingProfile(order, itemsOf(input))) {
    const existing = findFulfillment(order, consignment.main.id, items)
    if (existing?.canceled_at) {
      // The merchant took it back in Medusa; that decision stays.
      continue
    }
    const fulfillmentId =
      existing?.id ?? (await createFulfillment(container, input, items))
    await onFulfilled(fulfillmentId)
    if (existing?.shipped_at) {
      await updateLabels(container, existing, labels)
    } else {
      await createOrderShipmentWorkflow(container).run({
        input: {
          order_id: purchaseOrder.order_id,
          fulfillment_id: fulfillmentId,
          items,
          labels,
          no_notification: order.no_notification ?? false,
          ...(input.createdBy && { created_by: input.createdBy }),
        },
      })
      isNew = true
    }
  }
  return isNew
}

async function createFulfillment(
  container: MedusaContainer,
  { purchaseOrder, order, consignment, createdBy }: RegisterInput,
  items: ParcelItem[]
): Promise<string> {
  const location_id = purchaseOrder.stock_location_id
  refuseWithoutProfile(order, items)
  const shipping_option_id = await ensureShippingOption(container, {
    distributor_id: purchaseOrder.distributor_id,
    shipping_profile_id:
      profileOf(order, items[0]?.id) ?? (await anyProfile(container)),
  })
  const line_item_ids = items.map(({ id }) => id)
  await revealReservations(container, line_item_ids)
  await reserveParcel(container, { order, items, location_id })
  const { result } = await withOnlyReservationAt(
    container,
    { line_item_ids, location_id },
    () =>
      createOrderFulfillmentWorkflow(container).run({
        input: {
          order_id: purchaseOrder.order_id,
          items,
          location_id,
          shipping_option_id,
          no_notification: order.no_notification ?? false,
          metadata: { dropship_shipment_id: consignment.main.id },
          additional_data: { dropship_shipment_id: consignment.main.id },
          ...(createdBy && { created_by: createdBy }),
        },
      })
  )
  return result.id
}

type Label = ReturnType<typeof labelOf>

function labelOf(shipment: ShipmentRow) {
  return {
    tracking_number: shipment.tracking_number,
    tracking_url: shipment.tracking_url ?? "",
    label_url: "",
  }
}

async function updateLabels(
  container: MedusaContainer,
  fulfillment: ParcelFulfillment,
  labels: Label[]
): Promise<void> {
  const stored = (fulfillment.labels ?? []).map((one) => one.tracking_number)
  const wanted = labels.map((one) => one.tracking_number)
  if (stored.sort().join() !== [...wanted].sort().join()) {
    await container
      .resolve(Modules.FULFILLMENT)
      .updateFulfillment(fulfillment.id, { labels })
  }
}

/** The parcel's units by order line; two purchase order lines may be of one. */
function itemsOf({ purchaseOrder, consignment }: RegisterInput): ParcelItem[] {
  const quantities = new Map<string, number>()
  for (const { line_id, quantity } of consignment.main.lines) {
    const line = purchaseOrder.lines.find(({ id }) => id === line_id)
    if (line) {
      const id = line.line_item_id
      quantities.set(id, (quantities.get(id) ?? 0) + quantity)
    }
  }
  return [...quantities].map(([id, quantity]) => ({ id, quantity }))
}

function byShippingProfile(
  order: ParcelOrder,
  items: readonly ParcelItem[]
): ParcelItem[][] {
  const groups = new Map<string | undefined, ParcelItem[]>()
  for (const item of items) {
    const profile = profileOf(order, item.id)
    groups.set(profile, [...(groups.get(profile) ?? []), item])
  }
  return [...groups.values()]
}

function profileOf(
  order: ParcelOrder,
  lineItemId: string | undefined
): string | undefined {
  return order.items.find(({ id }) => id === lineItemId)?.variant?.product
    ?.shipping_profile?.id
}

/** Medusa's own words for it name ids, and not what to do. */
function refuseWithoutProfile(
  order: ParcelOrder,
  items: readonly ParcelItem[]
): void {
  const item = order.items.find(({ id }) => id === items[0]?.id)
  if (
    item?.requires_shipping &&
    item.variant?.product &&
    !item.variant.product.shipping_profile
  ) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The product ${item.product_title ?? item.title} has no shipping profile, and Medusa fulfills nothing without one. Choose one on the product's page, under Shipping configuration.`
    )
  }
}

/** For goods whose product was deleted since: Medusa takes any profile. */
async function anyProfile(container: MedusaContainer): Promise<string> {
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({}, { take: 1 })
  if (!profile) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The store has no shipping profile. No fulfillment was made. Make one under Settings > Locations & Shipping."
    )
  }
  return profile.id
}

/** Prefers one that stands to one that was canceled. */
function findFulfillment(
  order: ParcelOrder,
  shipmentId: string,
  items: readonly ParcelItem[]
): ParcelFulfillment | undefined {
  const lineItemId = items[0]?.id
  const made = order.fulfillments.filter(
    ({ metadata, data, ...fulfillment }) =>
      (metadata?.dropship_shipment_id === shipmentId ||
        data?.dropship_shipment_id === shipmentId) &&
      fulfillment.items.some((item) => item.line_item_id === lineItemId)
  )
  return made.find((one) => !one.canceled_at) ?? made[0]
}
