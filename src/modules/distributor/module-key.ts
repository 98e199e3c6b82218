export const DISTRIBUTOR_MODULE = "dropship_distributor"
