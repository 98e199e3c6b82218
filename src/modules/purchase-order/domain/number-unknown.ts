/** Why a purchase order that was taken can't be followed yet. */
export function numberUnknown(
  distributorName: string,
  poNumber: string
): string {
  return `${distributorName} has ${poNumber}, but its order number is not known, so it can't be followed. Ask them for the order number and enter it on the purchase order.`
}
