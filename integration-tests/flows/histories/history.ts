import { Modules } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import type { FourDistributorShop } from "../../helpers/four-distributor-shop"
import type { PlacedOrder } from "../../helpers/orders"
import { answerErrors } from "./answer-errors"
import type { DistributorActs } from "./distributor-acts"
import { goods, type TradeId } from "./goods"
import { parcelErrors } from "./parcel-errors"
import { purchaseOrderErrors } from "./purchase-order-errors"
import { readFacts, type Facts, type Subject } from "./read-facts"
import { levelKey, stockErrors } from "./stock-errors"

export type PurchaseOrder = Facts["purchaseOrders"][number]

/** One order, what it may have touched, and what must hold of it. */
export class History {
  /** Purchase orders of which we know all that their distributor did. */
  readonly polled = new Set<string>()
  /** Purchase orders of which a person told of a parcel. */
  readonly entered = new Set<string>()
  /** What went wrong with answers. */
  readonly wrong: string[] = []
  #wasEdited = false
  #numbers = 0

  private constructor(
    readonly shop: FourDistributorShop,
    readonly acts: DistributorActs,
    readonly placed: PlacedOrder,
    /** The most that the order ever wanted of each line. */
    private readonly greatest: Map<string, number>,
    private readonly initial: ReadonlyMap<string, number>,
    private readonly openAt: ReadonlySet<string>,
    private readonly subject: Subject
  ) {}

  /** A buyer orders so many units of each of the goods. */
  static async begin(
    shop: FourDistributorShop,
    acts: DistributorActs,
    { email, quantities }: { email: string; quantities: readonly number[] }
  ): Promise<History> {
    const lines = quantities.flatMap((quantity, at) => {
      const { sku } = goods[at] ?? {}
      return sku === undefined ? [] : [{ sku, quantity }]
    })
    const inventory_item_ids = lines.map(
      ({ sku }) => shop.store.variants[sku]?.inventory_item_id ?? ""
    )
    const inventory = shop.container.resolve(Modules.INVENTORY)
    const levels = await inventory.listInventoryLevels({
      inventory_item_id: inventory_item_ids,
    })
    const placed = await shop.placeOrder({ variants: lines, email })
    const line_item_id = placed.items.map(({ id }) => id)
    const reserved = await inventory.listReservationItems({ line_item_id })
    return new History(
      shop,
      acts,
      placed,
      new Map(placed.items.map(({ id, quantity }) => [id, quantity])),
      new Map(levels.map((one) => [levelKey(one), one.stocked_quantity])),
      new Set(reserved.map(({ location_id }) => location_id)),
      { order_id: placed.id, email, inventory_item_ids }
    )
  }

  readFacts(): Promise<Facts> {
    return readFacts(this.shop.container, this.subject)
  }

  /** Posts as the admin does; what is refused must change nothing. */
  async post(path: string, body: object = {}): Promise<number> {
    const before = await this.readFacts()
    const answer = await this.shop.post(path, body)
    if (answer.status >= 400) {
      const after = await this.readFacts()
      this.wrong.push(...answerErrors(path, answer, { before, after }))
    }
    return answer.status
  }

  /** A tracking number that nobody has. */
  nextNumber(): string {
    this.#numbers += 1
    return `1ZH${this.placed.display_id}N${this.#numbers}`
  }

  /** The order wants so many units of a line from now on. */
  changed(lineItemId: string, quantity: number): void {
    const most = Math.max(this.greatest.get(lineItemId) ?? 0, quantity)
    this.greatest.set(lineItemId, most)
    this.#wasEdited = true
  }

  /** Open units of each line that is there, as the order page tells them. */
  async readOpen(): Promise<Map<string, number>> {
    const { data } = await this.shop.get(
      `/admin/dropship/orders/${this.placed.id}`
    )
    const lines: { line_item_id: string; open_quantity: number }[] =
      data.dropship.lines
    return new Map(lines.map((one) => [one.line_item_id, one.open_quantity]))
  }

  /** The jobs of later histories follow its purchase orders no more. */
  async end(): Promise<void> {
    const { purchaseOrders } = await this.readFacts()
    await this.shop.container
      .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
      .softDeletePurchaseOrders(purchaseOrders.map(({ id }) => id))
  }

  /**
   * What does not hold as things are; empty: everything does.
   *
   * @param delivered mails that reached the buyer
   */
  async errors(delivered: number): Promise<string[]> {
    const [facts, open] = await Promise.all([this.readFacts(), this.readOpen()])
    return [
      ...this.wrong,
      ...stockErrors(facts, {
        initial: this.initial,
        lineItemIds: [...this.greatest.keys()],
        openAt: this.#wasEdited ? null : this.openAt,
      }),
      ...purchaseOrderErrors(facts, {
        greatest: this.greatest,
        open,
        entered: this.entered,
        shippedOf: ({ id, po_number, distributor_id }, sku) =>
          this.polled.has(id)
            ? this.acts.shipped(distributor_id as TradeId, po_number, sku)
            : null,
      }),
      ...parcelErrors(facts, delivered),
    ]
  }
}
