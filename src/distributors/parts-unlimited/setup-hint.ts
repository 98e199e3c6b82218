/** What a merchant asks Parts Unlimited for. */
export const setupHint = `Hello,

we would like to order and drop-ship through the API of Parts Unlimited / Drag Specialties and need:

1. API access for our dealer number and a production API key,
2. our account enabled for drop shipping, with the fee and its exceptions,
3. the codes of shipping_method other than "ground", and the cancellation_policy that cancels what can't ship,
4. the answer format of GET /api/orders/dropship (status, tracking number, carrier), and what happens when a purchase order number is sent twice,
5. the price file: access by API (parts bundle or dealer portal), or its delivery to an FTP server,
6. the cut-off times of the warehouses that apply to us.

Thank you.`
