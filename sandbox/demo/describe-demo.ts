import { demoLogin } from "../seed/demo-login"
import type { Demo } from "./start-demo"

/** What somebody who has just started the demo wants to know. */
export function describeDemo({ url, servers, log }: Demo): string {
  return `
The shop is open: ${url}/app
  log in as ${demoLogin.email} with the password ${demoLogin.password}

  1. Orders: open the newest one, and press Dropship in its section Drop ship.
  2. Check the ship-to address, the cost and the margin, tick the box, and
     place the purchase order. WPS gets it at once.
  3. WPS ships it after a minute. The tracking number comes to the order, and
     the buyer's mail to ${servers.mailUrl}
  4. Orders > Purchase Orders: what was bought, where it is, what happened.
  5. The order before it has an address that is too long for WPS; others hold
     goods that WPS doesn't carry, won't drop-ship, or that nobody has paid.
  6. Settings > Order Automation and Settings > Inventory Rules: how it is
     set up.

  What WPS believes was ordered: ${servers.wps.url}/_sandbox
  What Medusa says: ${log}

Ctrl-C stops everything and keeps the data; npm run demo -- --reset starts over.
`
}
