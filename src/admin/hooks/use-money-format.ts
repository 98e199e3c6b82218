import { useTranslation } from "react-i18next"
import { formatMoney } from "../lib/format-money"

/** Writes amounts of money in the admin's language. */
export function useMoneyFormat() {
  const { i18n } = useTranslation("dropship")
  return (amount: number, currencyCode: string): string =>
    formatMoney(amount, currencyCode, i18n.language)
}
