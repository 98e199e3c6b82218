import { warehouseCode } from "../warehouse-code"

it.each([
  ["TX", "TX"],
  [" pa ", "PA"],
  ["Texas", "TX"],
  ["Fort Worth, TX", "TX"],
  ["RENO NV", "NV"],
  ["Whitestown", "WHITESTOWN"],
  ["", ""],
])("takes the distribution centre %j as %j", (name, code) => {
  expect(warehouseCode(name)).toBe(code)
})
