import type {
  CreateFulfillmentResult,
  FulfillmentItemDTO,
  FulfillmentDTO,
  FulfillmentOption,
  FulfillmentOrderDTO,
} from "@medusajs/framework/types"
import {
  AbstractFulfillmentProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { DistributorAdapter } from "../../distributors/adapter"
import { shipMethodKey } from "../../schemas/ship-method"
import type {
  PURCHASE_ORDER_MODULE,
  PurchaseOrderModuleService,
} from "../../modules/purchase-order"

/** What the provider finds of other modules (Medusa's `dependencies`). */
export type Cradle = Record<
  typeof PURCHASE_ORDER_MODULE,
  Pick<PurchaseOrderModuleService, "listDropshipShipments">
>

const additionalDataSchema = z.object({ dropship_shipment_id: z.string() })

/**
 * A distributor as Medusa's fulfillment provider. A fulfillment is a parcel
 * that has left the distributor: it is made by the tracking workflow, which
 * names the parcel; one made by hand belongs to no parcel and is refused.
 */
export abstract class DistributorFulfillment extends AbstractFulfillmentProviderService {
  protected abstract readonly adapter: DistributorAdapter

  constructor(private readonly cradle: Cradle) {
    super()
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return this.adapter.shipMethods.map(({ id, label }) => ({
      id,
      name: `${this.adapter.name}: ${label}`,
    }))
  }

  /** What the buyer chooses at checkout, kept for the purchase order. */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    const { [shipMethodKey]: _, ...rest } = data
    const method = this.shipMethodOf(optionData)
    return method ? { ...rest, [shipMethodKey]: method.id } : rest
  }

  /** The hidden option that parcels are registered with names no method. */
  override async validateOption(
    data: Record<string, unknown>
  ): Promise<boolean> {
    return data.id === undefined || this.shipMethodOf(data) !== undefined
  }

  override async canCalculate(): Promise<boolean> {
    return false
  }

  /** @throws MedusaError NOT_ALLOWED when no parcel is named */
  override async createFulfillment(
    _data: Record<string, unknown>,
    _items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined,
    _fulfillment: Partial<
      Omit<FulfillmentDTO, "provider_id" | "data" | "items">
    >,
    additionalData?: Record<string, unknown>
  ): Promise<CreateFulfillmentResult> {
    const named = additionalDataSchema.safeParse(additionalData)
    if (!named.success) {
      throw this.refusal()
    }
    const { dropship_shipment_id } = named.data
    const [shipment] = await this.cradle.dropship_purchase_order
      // The parcel of another distributor or order is no parcel here.
      .listDropshipShipments(
        {
          id: dropship_shipment_id,
          purchase_order: {
            distributor_id: this.adapter.id,
            ...(order?.id === undefined ? {} : { order_id: order.id }),
          },
        },
        { take: 1 }
      )
    if (!shipment) {
      throw this.refusal()
    }
    return {
      data: { dropship_shipment_id },
      labels: [
        {
          tracking_number: shipment.tracking_number,
          tracking_url: shipment.tracking_url ?? "",
          label_url: "",
        },
      ],
    }
  }

  /** The parcel has left: there is nothing to stop at the distributor. */
  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }

  /** @throws MedusaError NOT_ALLOWED always */
  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${this.adapter.name} takes no returns through Medusa. No return was made. Choose a shipping option of your own location.`
    )
  }

  override async getFulfillmentDocuments(): Promise<never[]> {
    return []
  }

  override async getReturnDocuments(): Promise<never[]> {
    return []
  }

  override async getShipmentDocuments(): Promise<never[]> {
    return []
  }

  private shipMethodOf({ id }: Record<string, unknown>) {
    return this.adapter.shipMethods.find((method) => method.id === id)
  }

  private refusal() {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${this.adapter.name} fulfills nothing by hand. No fulfillment was made. Use the Dropship button on the order: a fulfillment appears by itself when ${this.adapter.name} ships a parcel.`
    )
  }
}
