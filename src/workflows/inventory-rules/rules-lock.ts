/** Key of Medusa's Locking module: one save of rules or preferences at a time. */
export const rulesLock = "dropship:rules"
