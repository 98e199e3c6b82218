import { automatic } from "../../src/distributors/automatic"
import { partsUnlimited } from "../../src/distributors/parts-unlimited"
import { tucker } from "../../src/distributors/tucker"
import { AutomaticSimulator } from "../../sandbox/automatic/automatic-simulator"
import { automaticItems } from "../../sandbox/catalog/automatic-items"
import { partsUnlimitedItems } from "../../sandbox/catalog/parts-unlimited-items"
import { tuckerItems } from "../../sandbox/catalog/tucker-items"
import { orderNumber } from "../../sandbox/parts-unlimited/order-number"
import { PartsUnlimitedSimulator } from "../../sandbox/parts-unlimited/parts-unlimited-simulator"
import { sandboxAccounts } from "../../sandbox/seed/sandbox-accounts"
import { TuckerSimulator } from "../../sandbox/tucker/tucker-simulator"
import { bookDistributor } from "./book-distributor"
import type { OpenDistributor } from "./counted-distributor"
import { stockedSkus } from "./sizes"

export const openTucker: OpenDistributor = (now) => {
  const items = [...tuckerItems(stockedSkus)].slice(-stockedSkus)
  return bookDistributor({
    adapter: tucker,
    credentials: sandboxAccounts.tucker.credentials,
    simulator: new TuckerSimulator({ items, now }),
    skus: items.map(({ itemNumber }) => itemNumber),
    stockCap: 9,
  })
}

export const openPartsUnlimited: OpenDistributor = (now) => {
  const items = [...partsUnlimitedItems(stockedSkus)].slice(-stockedSkus)
  return bookDistributor({
    adapter: partsUnlimited,
    credentials: sandboxAccounts["parts-unlimited"].credentials,
    simulator: new PartsUnlimitedSimulator({ items, now }),
    skus: items.map(({ partNumber }) => partNumber),
    // `+` stands for ten or more.
    stockCap: 10,
    numberOf: orderNumber,
  })
}

export const openAutomatic: OpenDistributor = (now) => {
  const items = [...automaticItems(stockedSkus)].slice(-stockedSkus)
  return bookDistributor({
    adapter: automatic,
    credentials: sandboxAccounts.automatic.credentials,
    simulator: new AutomaticSimulator({ items, now }),
    skus: items.map(({ sku }) => sku),
    // The first generation of an order.
    numberOf: (number) => `${number}-00`,
  })
}
