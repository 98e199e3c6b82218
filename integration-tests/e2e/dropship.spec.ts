import type { Page } from "playwright-core"
import type { Demo } from "../../sandbox/demo/start-demo"
import texts from "../../src/admin/i18n/en/purchase-orders.json"
import manyOrders from "../../src/admin/i18n/en/to-drop-ship.json"
import type { AdminPages } from "./admin-pages"
import {
  openAdmin,
  pageLimit,
  startLimit,
  type AdminSession,
} from "./admin-session"
import { describeInChromium } from "./describe-in-chromium"

const { dropship, purchaseOrders } = texts
const { toDropShip } = manyOrders

describeInChromium("the admin in a browser", (executablePath) => {
  let session: AdminSession | undefined
  let demo: Demo
  let page: Page
  let admin: AdminPages
  const wps = () => demo.servers.distributors.wps.simulator

  beforeAll(async () => {
    session = await openAdmin(executablePath)
    ;({ demo, page, admin } = session)
  }, startLimit)

  afterEach(() => session?.keepScreenshot())

  afterAll(() => session?.stop(), startLimit)

  it(
    "swaps a SKU, buys it, follows its parcel and mails the buyer",
    async () => {
      const { book: tucker } = demo.servers.distributors.tucker.simulator
      await admin.openOrderOf("pat.sample@example.test")
      await admin.dropshipButton.click()
      // Planned from Tucker, which takes no fee.
      await admin.dialog
        .getByRole("heading", { name: "Tucker Powersports" })
        .waitFor()
      await admin.swapTo({
        distributor: "Western Power Sports",
        sku: "69-5201",
        warehouse: "Boise, ID",
      })
      await admin.dialog
        .getByRole("heading", { name: "Western Power Sports" })
        .waitFor()
      await admin.continueButton.click()
      expect(await admin.placeButton.isDisabled()).toBe(true)
      await admin.tickThatItIsReal()
      await admin.placeButton.click()
      await admin.dialog
        .getByText(dropship.result.accepted, { exact: true })
        .waitFor()

      const [purchaseOrder, ...others] = wps().purchaseOrders()
      expect(others).toEqual([])
      expect(tucker.purchaseOrders()).toEqual([])
      expect(purchaseOrder).toMatchObject({
        po_number: expect.stringMatching(/^M\d+-W1$/),
        ship_name: "Pat Sample",
        ship_city: "Springfield",
        order_details: [{ items: [{ sku: "69-5201", quantity: 2 }] }],
      })
      const poNumber = purchaseOrder?.po_number ?? ""

      await admin.closeDialog()
      await admin.dropshipSection
        .getByText(dropship.allOrdered, { exact: true })
        .waitFor()
      await admin.openPurchaseOrder(poNumber)
      await page
        .getByText(purchaseOrders.status.submitted, { exact: true })
        .first()
        .waitFor()

      const [shipped] = wps().ship(poNumber)
      const tracking = shipped?.tracking_numbers[0] ?? ""
      await admin.askTheDistributorNow()
      const link = page.getByRole("link", { name: tracking })
      await link.first().waitFor()
      expect(await link.first().getAttribute("href")).toContain(tracking)
      await page
        .getByText(purchaseOrders.status.shipped, { exact: true })
        .first()
        .waitFor()

      await admin.openOrderOf("pat.sample@example.test")
      await admin.dropshipSection
        .getByRole("link", { name: tracking })
        .waitFor()

      await admin.searchPurchaseOrders(tracking)
      await page.getByText(poNumber).first().waitFor()

      const mail = await demo.servers.mail.waitFor(({ to }) =>
        to.includes("pat.sample@example.test")
      )
      expect(mail.text).toContain(tracking)
      expect(mail.html).toContain(tracking)
      expect(demo.servers.mail.messages).toHaveLength(1)
      expect(session?.pageErrors).toEqual([])
    },
    4 * pageLimit
  )

  it(
    "buys an order at two distributors, whose parcels come with a mail each",
    async () => {
      const email = "morgan.reyes@example.test"
      const { book } = demo.servers.distributors.tucker.simulator
      await admin.openOrderOf(email)
      await admin.dropshipButton.click()
      await admin.continueButton.click()
      await admin.tickThatItIsReal()
      await admin.placeButtonFor(2).click()
      const accepted = admin.dialog.getByText(dropship.result.accepted, {
        exact: true,
      })
      await accepted.nth(1).waitFor()

      const atWps = wps().purchaseOrders().at(-1)
      const atTucker = book.purchaseOrders().at(-1)
      expect(atWps).toMatchObject({
        po_number: expect.stringMatching(/^M\d+-W1$/),
        order_details: [{ items: [{ sku: "68-4900", quantity: 1 }] }],
      })
      expect(atTucker).toMatchObject({
        poNumber: expect.stringMatching(/^M\d+-T1$/),
        shipTo: { name: "Morgan Reyes", city: "Rapid City" },
        orders: [{ lines: [{ sku: "600104", quantity: 1 }] }],
      })

      await admin.closeDialog()
      const poNumbers = [atWps?.po_number ?? "", atTucker?.poNumber ?? ""]
      const [shipped] = wps().ship(poNumbers[0] ?? "")
      const numbers = [
        shipped?.tracking_numbers[0] ?? "",
        ...book.ship(poNumbers[1] ?? ""),
      ]
      for (const [at, poNumber] of poNumbers.entries()) {
        await admin.openOrderOf(email)
        await admin.openPurchaseOrder(poNumber)
        await admin.askTheDistributorNow()
        await page
          .getByRole("link", { name: numbers[at] ?? "" })
          .first()
          .waitFor()
      }

      await admin.openOrderOf(email)
      for (const number of numbers) {
        await admin.dropshipSection
          .getByRole("link", { name: number })
          .waitFor()
        const mail = await demo.servers.mail.waitFor(({ text }) =>
          text.includes(number)
        )
        expect(mail.to).toEqual([email])
      }
      expect(numbers).toHaveLength(2)
      const mails = demo.servers.mail.messages
      expect(mails.filter(({ to }) => to.includes(email))).toHaveLength(2)
      expect(session?.pageErrors).toEqual([])
    },
    4 * pageLimit
  )

  it(
    "holds an address that is too long for WPS until a person shortens it",
    async () => {
      const before = wps().purchaseOrders().length
      await admin.openOrderOf("alexandria.montgomery@example.test")
      await admin.dropshipButton.click()
      await admin.shipTo("city").waitFor()
      expect(await admin.continueButton.isDisabled()).toBe(true)
      await admin.shipTo("address_1").fill("1000 N Old Rodeo Grounds Hwy")
      expect(await admin.continueButton.isDisabled()).toBe(true)
      await admin.shipTo("city").fill("T or C")
      await admin.continueButton.click()
      await admin.tickThatItIsReal()
      expect(wps().purchaseOrders()).toHaveLength(before)
      await admin.placeButton.click()
      await admin.dialog
        .getByText(dropship.result.accepted, { exact: true })
        .waitFor()
      expect(wps().purchaseOrders().at(-1)).toMatchObject({
        ship_address: "1000 N Old Rodeo Grounds Hwy",
        ship_city: "T or C",
      })
      expect(session?.pageErrors).toEqual([])
    },
    4 * pageLimit
  )

  it(
    "buys many orders after one confirmation, and tells what became of each",
    async () => {
      const { book: tucker } = demo.servers.distributors.tucker.simulator
      await admin.openToDropShip()
      await admin.selectOrderOf("Jordan Blake")
      await admin.selectOrderOf("Taylor Nguyen")
      await page.getByRole("button", { name: toDropShip.place }).click()
      const placed = wps().purchaseOrders().length
      await page
        .getByRole("alertdialog")
        .getByRole("button", {
          name: toDropShip.confirm.action_other.replace("{{count}}", "2"),
        })
        .click()

      await page.getByText(/^2 of 2 done/).waitFor()
      for (const buyer of ["Jordan Blake", "Taylor Nguyen"]) {
        await page
          .getByRole("row", { name: buyer })
          .waitFor({ state: "detached" })
      }
      expect(wps().purchaseOrders()).toHaveLength(placed + 1)
      expect(wps().purchaseOrders().at(-1)).toMatchObject({
        ship_name: "Taylor Nguyen",
      })
      expect(tucker.purchaseOrders().at(-1)).toMatchObject({
        shipTo: { name: "Jordan Blake" },
      })
      expect(session?.pageErrors).toEqual([])
    },
    4 * pageLimit
  )
})
