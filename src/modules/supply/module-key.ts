export const SUPPLY_MODULE = "dropship_supply"
