/** What a merchant asks Tucker for. */
export const setupHint = `Hello,

we would like to order and drop-ship through your web service (trws) and need:

1. an API key for our customer number,
2. a credit card on our account, so that drop shipments are accepted,
3. the FTP address, user name and password of the data files: itemmstrnew, invlist, invupd, invcloseout, upcean, itemsuper, specialorder and oversize,
4. the carrier codes for 2-day and next-day delivery, next to UG for ground,
5. the greatest length of names, address lines and PO numbers in an order,
6. the drop-ship fee and the cut-off times of the distribution centres that apply to us.

Thank you.`
