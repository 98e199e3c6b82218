/** What a merchant asks Automatic Distributors for. */
export const setupHint = `Hello,

we would like to order and drop-ship through your API, version 2, and to read your product files, and need:

1. the address (base URL) of the API and its documentation: how the token is sent, the paths to create, look up and revoke orders, and the ship-via codes,
2. an API token for our account,
3. drop shipping enabled for our account, and whether it requires a PO number,
4. host, port, user name and password of the FTP server with the files "All Products.csv" and "All Products, Price and Inventory.csv", and how often each is renewed,
5. the drop-ship fee and the cut-off times of the warehouses that apply to us,
6. whether an order can name the warehouse that it ships from, and the greatest lengths of the fields of an address.

(it@autodist.com, custserv@autodist.com)

Thank you.`
