import { distributorAdapters } from "../../src/distributors"
import { demoLogin } from "../seed/demo-login"
import { sandboxDistributorIds } from "../seed/sandbox-accounts"
import type { DemoServers } from "./demo-servers"
import type { Demo } from "./start-demo"

/** What somebody who has just started the demo wants to know. */
export function describeDemo({ url, servers, log }: Demo): string {
  return `
The shop is open: ${url}/app
  log in as ${demoLogin.email} with the password ${demoLogin.password}

  1. Orders: open the newest one, and press Dropship in its section Drop ship.
     No distributor has all of it: it is bought at two.
  2. Check the ship-to address, the cost and the margin, tick the box, and
     place the purchase orders. The distributors get them at once.
  3. They ship after a minute. The tracking numbers come to the order, and the
     buyer's two mails to ${servers.mailUrl}
  4. Orders > Purchase Orders: what was bought, where it is, what happened.
     Its tab "To drop-ship" buys many orders with one confirmation.
  5. Other orders have an address that is too long for WPS, a part that
     Automatic refuses to send to California, goods that no distributor has or
     drop-ships, or are not paid.
  6. Orders > Drop-ship overview, Feeds and Attention: how it goes.
     Settings > Order Automation and Settings > Inventory Rules: how it is
     set up.

  What the distributors believe was ordered, with buttons to ship it:
${pages(servers)}
  What Medusa says: ${log}

Ctrl-C stops everything and keeps the data; npm run demo -- --reset starts over.
`
}

function pages({ distributors }: DemoServers): string {
  const names = sandboxDistributorIds.map(
    (id) => distributorAdapters.find((adapter) => adapter.id === id)?.name ?? id
  )
  const width = Math.max(...names.map((name) => name.length))
  return sandboxDistributorIds
    .map((id, at) => {
      const { url } = distributors[id].simulator
      return `    ${(names[at] ?? id).padEnd(width)}  ${new URL("/_sandbox", url).href}`
    })
    .join("\n")
}
