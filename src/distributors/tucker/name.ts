/** The name that a merchant knows. */
export const distributorName = "Tucker Powersports"
