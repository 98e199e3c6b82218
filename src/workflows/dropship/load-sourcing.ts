import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { SUPPLY_MODULE } from "../../modules/supply/module-key"
import type { SupplyModuleService } from "../../modules/supply/service"
import type { Distributor } from "../../schemas/distributor"
import type {
  FulfillmentPreference,
  InventoryRule,
} from "../../schemas/inventory-rule"
import type { BrandAlias } from "../../schemas/match"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import type { DropshipSettings } from "../../schemas/settings"
import type { ItemRule } from "../../schemas/item-rule"
import type { ShipTo } from "../../schemas/ship-to"
import type { MatchedItem } from "../../modules/supply/storage/list-matched-items"
import { ownStock } from "./domain/own-stock"
import { heldQuantity, openQuantity } from "./domain/open-quantity"
import { orderObstacle } from "./domain/order-gate"
import type { ChosenShipMethod } from "../../schemas/ship-method"
import { variantBrand } from "./domain/variant-brand"
import { shipToOf } from "./domain/ship-to"
import { taxExclusivePrice } from "./domain/tax-exclusive-price"
import { loadChosenShipMethod } from "./load-chosen-ship-method"
import { loadShelves } from "./load-shelves"
import {
  loadOrder,
  type OrderSnapshot,
  type OrderSnapshotItem,
} from "./load-order"

/** All that the decisions about an order's drop shipping rest on. */
export interface Sourcing {
  order: OrderSnapshot
  /** Why nothing of the order may be bought, or null. */
  obstacle: string | null
  ship_to: ShipTo
  /** What the buyer chose at checkout, among distributors' ship methods. */
  chosen_ship_method: ChosenShipMethod | null
  lines: SourcingLine[]
  distributors: SourcingDistributor[]
  rules: InventoryRule[]
  item_rules: ItemRule[]
  /** Ids of the item rules' defaults that are switched off. */
  disabled_defaults: string[]
  preferences: FulfillmentPreference[]
  brand_aliases: BrandAlias[]
  settings: DropshipSettings
  /** Newest first. */
  purchase_orders: PurchaseOrder[]
}

export interface SourcingLine {
  item: OrderSnapshotItem
  title: string
  /** Tax-exclusive, before discounts. */
  unit_price: number
  brand: string | null
  open_quantity: number
  held_quantity: number
  /** Open units that lie on the shop's own shelves. */
  own_stock_quantity: number
  /** Matched items of all distributors. */
  items: MatchedItem[]
}

export interface SourcingDistributor extends Distributor {
  dropship_fee: number
  /** What a parcel costs to ship, in its currency unit; 0: nothing is known. */
  freight_estimate: number
  /** Letter in purchase order numbers. */
  po_letter: string
}

/** Reads an order and everything that can supply it, as it is now. */
export async function loadSourcing(
  container: MedusaContainer,
  orderId: string
): Promise<Sourcing> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )

  const [
    order,
    accounts,
    adapters,
    rules,
    item_rules,
    disabled_defaults,
    preferences,
    brand_aliases,
    settings,
    placed,
  ] = await Promise.all([
    loadOrder(container, orderId),
    distributors.listDistributors(),
    distributors.listAdapters(),
    distributors.listInventoryRulesFor(),
    distributors.listItemRulesInOrder(),
    distributors.listDisabledItemDefaults(),
    distributors.listPreferences(),
    supply.listBrandAliasViews(),
    distributors.readSettings(),
    purchasing.listPurchaseOrdersOfOrder(orderId),
  ])
  const variantIds = order.items.flatMap((item) => item.variant_id ?? [])
  const locations = accounts.flatMap(
    (account) => account.stock_location_id ?? []
  )
  const [matched, chosen, shelves, freight] = await Promise.all([
    supply.listMatchedItems(variantIds),
    loadChosenShipMethod(container, order),
    settings.keep_own_stock ? loadShelves(container, order, locations) : [],
    purchasing.readAverageFreight(accounts.map(({ id }) => id)),
  ])
  const lines = order.items.map((item) =>
    sourcingLine(item, placed, matched, settings)
  )
  const owned = ownStock(
    lines.map(({ item, open_quantity }) => ({
      line_item_id: item.id,
      open_quantity,
      inventory: item.variant?.inventory_items ?? [],
    })),
    shelves
  )

  return {
    order,
    obstacle: orderObstacle(order, settings.payment_required),
    ship_to: shipToOf(order.shipping_address, order.email),
    chosen_ship_method: chosen,
    lines: lines.map((line) => ({
      ...line,
      own_stock_quantity: owned.get(line.item.id) ?? 0,
    })),
    distributors: accounts.map((account) => ({
      ...account,
      dropship_fee: account.settings.dropship_fee,
      freight_estimate:
        account.settings.freight_estimate ?? freight.get(account.id) ?? 0,
      po_letter:
        adapters.find((adapter) => adapter.id === account.id)?.defaults
          .poLetter ?? "",
    })),
    rules,
    item_rules,
    disabled_defaults,
    preferences,
    brand_aliases,
    settings,
    purchase_orders: placed,
  }
}

function sourcingLine(
  item: OrderSnapshotItem,
  placed: readonly PurchaseOrder[],
  matched: readonly MatchedItem[],
  settings: DropshipSettings
): Omit<SourcingLine, "own_stock_quantity"> {
  const items = matched.filter(
    (candidate) => candidate.variant_id === item.variant_id
  )
  return {
    item,
    title: titleOf(item),
    unit_price: taxExclusivePrice(item),
    brand:
      variantBrand(item.variant, settings.brand_key) ?? items[0]?.brand ?? null,
    open_quantity: openQuantity(
      {
        id: item.id,
        quantity: item.quantity,
        fulfilled_quantity: item.detail.fulfilled_quantity,
      },
      placed
    ),
    held_quantity: heldQuantity(item.id, placed),
    items,
  }
}

function titleOf(item: OrderSnapshotItem): string {
  const product = item.product_title ?? item.title
  const variant = item.variant_title
  return variant && !/^default/i.test(variant)
    ? `${product} – ${variant}`
    : product
}
