/** The dealer's own price: five per cent below the standard dealer price. */
export function ownCost(standardDealerPrice: number): number {
  return Math.round(standardDealerPrice * 95) / 100
}
