/**
 * An amount with its currency, as the admin's language writes it: `$1,234.50`,
 * `1.234,50 €`. Medusa's own figures follow the browser's language instead;
 * ours would then differ from the counts beside them.
 */
export function formatMoney(
  amount: number,
  currencyCode: string,
  language: string
): string {
  return new Intl.NumberFormat(language, {
    style: "currency",
    currencyDisplay: "narrowSymbol",
    currency: currencyCode,
  }).format(amount)
}
