import { roundMoney } from "../../../schemas/money"

/** An order line as far as its price goes; rates are percentages. */
export interface PricedLine {
  unit_price: number
  is_tax_inclusive?: boolean | null
  tax_lines?: readonly { rate: number }[] | null
}

/** Unit price of an order line without tax, before discounts. */
export function taxExclusivePrice(line: PricedLine): number {
  if (!line.is_tax_inclusive) {
    return line.unit_price
  }
  const rate = (line.tax_lines ?? []).reduce((sum, tax) => sum + tax.rate, 0)
  return roundMoney(line.unit_price / (1 + rate / 100))
}
