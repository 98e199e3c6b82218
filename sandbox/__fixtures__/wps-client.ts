import { z } from "@medusajs/framework/zod"

type Reply = {
  status: number
  headers: Headers
  body: unknown
  errors: () => Record<string, string[]>
}

const errorBody = z.object({
  errors: z.record(z.string(), z.array(z.string())),
})

/** Calls the simulator as a program would, and judges nothing. */
export class WpsClient {
  constructor(
    private readonly url: string,
    private readonly token = "wps-sandbox-token"
  ) {}

  get(path: string): Promise<Reply> {
    return this.#call("GET", path)
  }

  delete(path: string): Promise<Reply> {
    return this.#call("DELETE", path)
  }

  post(path: string, body: unknown): Promise<Reply> {
    return this.#call("POST", path, body)
  }

  /** Fills a cart with a quantity of each SKU. */
  async cart(
    poNumber: string,
    header: object,
    items: Record<string, number>
  ): Promise<void> {
    await this.post("/carts", { po_number: poNumber, ...header })
    for (const [item_sku, quantity] of Object.entries(items)) {
      await this.post(`/carts/${poNumber}/items`, { item_sku, quantity })
    }
  }

  /** Fills a cart and submits it. */
  async order(
    poNumber: string,
    header: object,
    items: Record<string, number>
  ): Promise<Reply> {
    await this.cart(poNumber, header, items)
    return this.post("/orders", { po_number: poNumber })
  }

  async #call(method: string, path: string, body?: unknown): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        "Content-Type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(2_000),
    })
    const content: unknown = await response.json()
    return {
      status: response.status,
      headers: response.headers,
      body: content,
      errors: () => errorBody.parse(content).errors,
    }
  }
}
