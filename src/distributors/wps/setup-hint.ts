/** What a merchant asks WPS for. */
export const setupHint = `Hello,

we would like to order and drop-ship through the Data Depot API and need:

1. an API token (Data Depot, with our dealer id; we can make it ourselves once we have access),
2. order processing enabled for our account (webservices@wps-inc.com),
3. our Tax ID on the account, so that drop shipments are accepted,
4. the daily files: master item list and WPS-inventory CSV, and our dealer pricing, with the address of the server, user name and password,
5. the drop-ship fee and the cut-off times of the warehouses that apply to us.

Thank you.`
