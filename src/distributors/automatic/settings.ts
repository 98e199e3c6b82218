import { z } from "@medusajs/framework/zod"
import { choiceSetting, textSetting } from "../kit/adapter-settings"
import { pathPattern } from "./path"

const asTold = "Change it only if Automatic Distributors tells you another one."

function path(
  value: string,
  label: string,
  needed: readonly string[],
  allowed: readonly string[] = []
) {
  const names = [...needed, ...allowed].map((name) => `{${name}}`).join(", ")
  return textSetting(value, {
    label,
    help: `The part of the address after the base URL${names && `, with ${names}`}. ${asTold}`,
    pattern: pathPattern(needed, allowed),
  })
}

function shipVia(value: string, label: string) {
  const help = `The ship-via code that Automatic Distributors has for it. ${asTold}`
  return textSetting(value, { label, help })
}

/**
 * What Automatic's version 2 leaves open in public: all of it is assumed but
 * the path of `/order/create`.
 */
export const settings = z.object({
  auth_header: textSetting("Authorization", {
    label: "Header of the API token",
    help: `The HTTP header that carries the token. ${asTold}`,
    pattern: /^[\w!#$%&'*+.^`|~-]+$/,
  }),
  auth_value: textSetting("Bearer {token}", {
    label: "Value of that header",
    help: `{token} stands for the API token. ${asTold}`,
    pattern: /^[\x20-\x7e]*\{token\}[\x20-\x7e]*$/,
  }),
  create_path: path("/order/create", "Path: create an order", []),
  order_path: path(
    "/order/{orderNumber}?generation={generation}",
    "Path: look up by order number",
    ["orderNumber"],
    ["generation"]
  ),
  po_path: path("/order/po/{poNumber}", "Path: look up by PO number", [
    "poNumber",
  ]),
  range_path: path(
    "/order/range?from={from}&to={to}",
    "Path: look up by date",
    ["from", "to"]
  ),
  revoke_path: path(
    "/order/revoke",
    "Path: revoke the orders of a PO number",
    [],
    ["poNumber"]
  ),
  ship_via_ground: shipVia("BEST", "Ship-via code: ground"),
  ship_via_2_day: shipVia("2DAY", "Ship-via code: 2 day"),
  ship_via_1_day: shipVia("1DAY", "Ship-via code: 1 day"),
  classification: choiceSetting("residential", {
    label: "Kind of address",
    help: "What Automatic Distributors is told of the buyer's address; carriers charge more for a residential one.",
    choices: {
      residential: "Always residential",
      by_company: "Commercial when the address names a company",
      commercial: "Always commercial",
      none: "Nothing",
    },
  }),
})
export type AutomaticSettings = z.output<typeof settings>
