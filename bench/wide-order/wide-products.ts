import type { SandboxProduct } from "../../sandbox/catalog/types"

/** Products of one variant each, which the sandbox's distributors don't have. */
export function wideProducts(count: number): SandboxProduct[] {
  return Array.from({ length: count }, (_, at) => {
    const mpn = `WIDE-${at + 1}`
    return {
      handle: mpn.toLowerCase(),
      title: `Part ${at + 1}`,
      description: "",
      category: "Parts",
      brand: "Canyon",
      option: "Size",
      variants: [
        {
          title: "One size",
          sku: `SHOP-${mpn}`,
          upc: null,
          mpn,
          price: 99.95,
          weight: 1,
          maker: { mpn, upc: "" },
          wps: null,
        },
      ],
    }
  })
}
