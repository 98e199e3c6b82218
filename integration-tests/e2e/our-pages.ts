import type { Page } from "playwright-core"
import itemRules from "../../src/admin/i18n/en/item-rules.json"
import life from "../../src/admin/i18n/en/purchase-order-life.json"
import texts from "../../src/admin/i18n/en/purchase-orders.json"
import type { ShopRecords } from "./shop-records"

/** A page, or what a click on it opens, as a merchant sees it. */
export interface OurPage {
  name: string
  /** Below `/app`. */
  path: string
  /** What of it is ours, as a selector. */
  ours: string
  /** What is clicked before it is looked at. */
  open?: (page: Page) => Promise<void>
}

const main = "main"
const dialog = "[role=dialog]"

/** Every page, drawer and dialog that the plugin brings. */
export function ourPages(records: ShopRecords): OurPage[] {
  const order = `/orders/${records.openOrderId}`
  const backordered = `/purchase-orders/${records.backorderedPurchaseOrderId}`
  const variant = `/products/${records.productId}/variants/${records.variantId}`
  const rules = "/settings/inventory-rules"
  return [
    { name: "overview", path: "/dropship-overview", ours: main },
    {
      name: "orders to drop-ship, one selected, and a bulk run",
      path: `/purchase-orders/to-drop-ship?run=${records.bulkRunId}`,
      ours: main,
      open: (page) => page.locator("tbody [role=checkbox]").first().click(),
    },
    { name: "purchase orders", path: "/purchase-orders", ours: main },
    {
      name: "purchase order",
      path: `/purchase-orders/${records.shippedPurchaseOrderId}`,
      ours: main,
    },
    {
      name: "a parcel entered by hand",
      path: backordered,
      ours: dialog,
      open: (page) => choose(page, life.purchaseOrderLife.tracking.action),
    },
    {
      name: "cancel a purchase order",
      path: backordered,
      ours: dialog,
      open: (page) => choose(page, life.purchaseOrderLife.cancel.action),
    },
    { name: "attention", path: "/attention", ours: main },
    {
      name: "order automation",
      path: "/settings/order-automation",
      ours: main,
    },
    {
      name: "a distributor's set-up",
      path: "/settings/order-automation/configure/wps",
      ours: dialog,
    },
    {
      name: "history",
      path: "/settings/order-automation/history",
      ours: main,
    },
    { name: "inventory rules, warehouses", path: rules, ours: main },
    { name: "inventory rules, items", path: `${rules}?tab=items`, ours: main },
    {
      name: "item rule",
      path: `${rules}?tab=items`,
      ours: dialog,
      open: (page) =>
        page.getByRole("button", { name: itemRules.itemRules.add }).click(),
    },
    {
      name: "inventory rules, brands",
      path: `${rules}?tab=preferences`,
      ours: main,
    },
    { name: "feeds", path: "/feeds", ours: main },
    {
      name: "feed run",
      path: `/feeds/runs/${records.feedRunId}`,
      ours: dialog,
    },
    { name: "matches", path: "/matches?state=all", ours: main },
    {
      name: "a variant's matches",
      path: `/matches/variant/${records.variantId}`,
      ours: dialog,
    },
    { name: "brand names", path: "/matches/brands", ours: dialog },
    {
      name: "bought order",
      path: `/orders/${records.orderId}`,
      ours: "[data-testid=dropship-section]",
    },
    {
      name: "open order",
      path: order,
      ours: "[data-testid=dropship-section]",
    },
    {
      name: "dropship dialog, choose",
      path: order,
      ours: dialog,
      open: openDropship,
    },
    {
      name: "dropship dialog, confirm",
      path: order,
      ours: dialog,
      open: async (page) => {
        await openDropship(page)
        await page
          .getByRole("button", { name: texts.dropship.dialog.continue })
          .click()
        await page.getByRole("checkbox", { name: /real order/ }).waitFor()
      },
    },
    {
      name: "product",
      path: `/products/${records.productId}`,
      ours: "[data-testid=product-sources]",
    },
    { name: "variant", path: variant, ours: "[data-testid=variant-sources]" },
  ]
}

/** By the menu of a page. */
async function choose(page: Page, action: string): Promise<void> {
  await page.locator("main [aria-haspopup=menu]").first().click()
  await page.getByRole("menuitem", { name: action }).click()
}

async function openDropship(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: texts.dropship.button, exact: true })
    .click()
  await page.getByTestId("dropship-order-card").first().waitFor()
}
