import { useDropshipDistributors } from "./use-dropship-distributors"

/** Turns a distributor's id into its name and its currency. */
export function useDistributorFacts() {
  const distributors = useDropshipDistributors().data?.distributors ?? []
  const find = (id: string) =>
    distributors.find((distributor) => distributor.id === id)
  return {
    distributors,
    nameOf: (id: string) => find(id)?.name ?? id,
    currencyOf: (id: string) => find(id)?.currency_code ?? "usd",
  }
}
