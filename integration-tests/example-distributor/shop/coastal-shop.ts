import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { SandboxProduct } from "../../../sandbox/catalog/types"
import { variant } from "../../../sandbox/catalog/variant"
import { SandboxFtpServer } from "../../../sandbox/ftp-server"
import { createAdmin } from "../../helpers/admin-user"
import { createStore } from "../../helpers/store"
import { TestShop } from "../../helpers/test-shop"
import { coastalItems } from "../simulator/coastal-items"
import { CoastalSimulator } from "../simulator/coastal-simulator"
import { writeCatalog } from "../simulator/write-catalog"

/** The shop's own SKU of what Coastal sells as 0C-2002. */
export const pump = "PUMP-34"

const products: readonly SandboxProduct[] = [
  {
    handle: "bilge-pump",
    title: "Bilge Pump",
    description: "For a 3/4 inch hose.",
    category: "Marine",
    brand: "Tidewater",
    option: "Default",
    variants: [
      variant({
        sku: pump,
        mpn: "BP-34",
        upc: "19136160001",
        matchedBy: "upc",
        price: 64.95,
        weight: 1.2,
      }),
    ],
  },
]

/** A shop that sells what Coastal alone has; Coastal is not set up yet. */
export class CoastalShop extends TestShop {
  readonly simulator = new CoastalSimulator()
  private ftp: SandboxFtpServer | undefined
  private folder = ""
  /** How the catalog is reached. */
  feed = {}

  async open(): Promise<void> {
    await this.simulator.start()
    this.folder = await mkdtemp(path.join(tmpdir(), "dropship-feed-"))
    await writeCatalog(this.folder, coastalItems)
    this.ftp = new SandboxFtpServer({ root: this.folder })
    const { host, port } = await this.ftp.start({})
    const user = { user: "dealer", password: "sandbox" }
    this.feed = { protocol: "ftp", host, port, ...user }
    this.admin = await createAdmin(this.container)
    this.store = await createStore(this.container, {
      products,
      ownStock: () => null,
    })
  }

  async close(): Promise<void> {
    await this.simulator.stop()
    await this.ftp?.stop()
    await rm(this.folder, { recursive: true, force: true })
  }
}
