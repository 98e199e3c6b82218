/**
 * SQL of the units of an order's line that neither a purchase order nor a
 * fulfillment has: the rules of `dropship/domain/open-quantity.ts`.
 *
 * @param lineItemId expression of the line's id; `item` is its `order_item`
 */
export const openUnits = (lineItemId: string) => `(
  item.quantity
  - coalesce((
      select sum(case when holder.status in ('rejected', 'canceled')
        then held.shipped_quantity
        else held.quantity - held.canceled_quantity end)
      from dropship_purchase_order_line held
      join dropship_purchase_order holder on holder.id = held.purchase_order_id
      where held.line_item_id = ${lineItemId}
        and held.deleted_at is null and holder.deleted_at is null
    ), 0)
  - greatest(0, item.fulfilled_quantity - coalesce((
      select sum(parcel_line.quantity)
      from dropship_purchase_order_line ours
      join dropship_shipment parcel
        on parcel.purchase_order_id = ours.purchase_order_id
        and parcel.fulfillment_id is not null and parcel.deleted_at is null
      join dropship_shipment_line parcel_line
        on parcel_line.shipment_id = parcel.id
        and parcel_line.line_id = ours.id and parcel_line.deleted_at is null
      where ours.line_item_id = ${lineItemId} and ours.deleted_at is null
    ), 0))
)`
