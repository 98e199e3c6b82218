import { clx } from "@medusajs/ui"
import { useMoneyFormat } from "../../hooks/use-money-format"

interface MoneyProps {
  /** In the currency's unit; null when it isn't known. */
  amount: number | null
  currencyCode: string
  className?: string
}

/** An amount with its currency, in figures of equal width. */
export function Money({ amount, currencyCode, className }: MoneyProps) {
  const formatMoney = useMoneyFormat()
  return (
    <span className={clx("whitespace-nowrap tabular-nums", className)}>
      {amount === null ? "–" : formatMoney(amount, currencyCode)}
    </span>
  )
}
