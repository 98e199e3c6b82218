import { useDropshipDistributors } from "./use-dropship-distributors"

/** Turns a distributor's warehouse code into the name a merchant knows. */
export function useDropshipWarehouseName(distributorId: string) {
  const { data } = useDropshipDistributors()
  const warehouses =
    data?.distributors.find(({ id }) => id === distributorId)?.warehouses ?? []
  return (code: string) =>
    warehouses.find((warehouse) => warehouse.code === code)?.name ?? code
}
