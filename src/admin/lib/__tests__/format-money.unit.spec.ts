import { formatMoney } from "../format-money"

it.each([
  ["en", "usd", "$12,345.50"],
  ["es", "usd", "12.345,50 $"],
  ["es-MX", "usd", "$12,345.50"],
  ["es", "clp", "12.346 $"],
])("money in %s and %s is %s", (language, currency, words) => {
  const text = formatMoney(12_345.5, currency, language)
  expect(text.replaceAll("\u00a0", " ")).toBe(words)
})
