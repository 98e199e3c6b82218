export const PURCHASE_ORDER_MODULE = "dropship_purchase_order"
