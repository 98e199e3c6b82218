import type { Locator, Page } from "playwright-core"
import { demoLogin } from "../../sandbox/seed/demo-login"
import texts from "../../src/admin/i18n/en/purchase-orders.json"

const { dropship, purchaseOrders } = texts

/** What a merchant does in the admin, by what the merchant reads there. */
export class AdminPages {
  constructor(
    private readonly page: Page,
    /** Medusa's, without a slash at its end. */
    private readonly url: string
  ) {}

  async logIn(): Promise<void> {
    await this.page.goto(`${this.url}/app/login`)
    await this.page.getByPlaceholder("Email").fill(demoLogin.email)
    await this.page.getByPlaceholder("Password").fill(demoLogin.password)
    await this.page.getByRole("button", { name: "Continue with Email" }).click()
    await this.page.waitForURL(/\/app\/orders/)
  }

  /** By a click on the row of its buyer. */
  async openOrderOf(email: string): Promise<void> {
    await this.page.goto(`${this.url}/app/orders`)
    await this.page.getByText(email).first().click()
    await this.dropshipButton.or(this.dropshipSection).first().waitFor()
  }

  get dropshipButton(): Locator {
    return this.page.getByRole("button", { name: dropship.button, exact: true })
  }

  get dropshipSection(): Locator {
    return this.page.getByTestId("dropship-section")
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog")
  }

  get continueButton(): Locator {
    return this.dialog.getByRole("button", { name: dropship.dialog.continue })
  }

  /** A field of the ship-to form. */
  shipTo(field: keyof typeof dropship.shipTo): Locator {
    return this.dialog.getByLabel(dropship.shipTo[field], { exact: true })
  }

  get placeButton(): Locator {
    return this.placeButtonFor(1)
  }

  /** Swaps the first line's SKU to a source, among all that the table shows. */
  async swapTo(given: {
    distributor: string
    sku: string
    warehouse: string
  }): Promise<void> {
    const { show_other, chooseFrom } = dropship.sources
    const [before = ""] = show_other.split("{{count}}")
    await this.dialog
      .getByRole("button", { name: before.trim() })
      .first()
      .click()
    const name = Object.entries(given).reduce(
      (text, [key, value]) => text.replace(`{{${key}}}`, value),
      chooseFrom
    )
    await this.dialog.getByRole("button", { name, exact: true }).click()
  }

  /** Of so many purchase orders. */
  placeButtonFor(count: number): Locator {
    const { place_one, place_other } = dropship.confirmStep
    const text = count === 1 ? place_one : place_other
    return this.dialog.getByRole("button", {
      name: text.replace("{{count}}", String(count)),
    })
  }

  get realOrdersTick(): Locator {
    return this.dialog.getByRole("checkbox", { name: /real order/ })
  }

  async tickThatItIsReal(): Promise<void> {
    await this.realOrdersTick.click()
  }

  async closeDialog(): Promise<void> {
    await this.dialog
      .getByRole("button", { name: dropship.dialog.close })
      .last()
      .click()
    await this.dialog.waitFor({ state: "hidden" })
  }

  /** From the order's page. */
  async openPurchaseOrder(poNumber: string): Promise<void> {
    await this.dropshipSection.getByRole("link", { name: poNumber }).click()
    await this.page.waitForURL(/\/purchase-orders\//)
  }

  async askTheDistributorNow(): Promise<void> {
    await this.page.locator("main [aria-haspopup=menu]").first().click()
    await this.page
      .getByRole("menuitem", { name: purchaseOrders.actions.sync })
      .click()
  }

  async openToDropShip(): Promise<void> {
    await this.page.goto(`${this.url}/app/purchase-orders/to-drop-ship`)
  }

  async selectOrderOf(buyer: string): Promise<void> {
    await this.page
      .getByRole("row", { name: buyer })
      .getByRole("checkbox")
      .click()
  }

  async searchPurchaseOrders(words: string): Promise<void> {
    await this.page.goto(
      `${this.url}/app/purchase-orders?q=${encodeURIComponent(words)}`
    )
  }
}
