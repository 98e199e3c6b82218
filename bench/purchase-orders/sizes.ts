/** Purchase orders in the tables while the list is searched. */
export const seededOrders = 500_000
