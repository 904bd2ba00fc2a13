/** The address in production: Microsoft's, as Office asks of every add-in. */
export const productionOfficeJs: string;

/** The policy in the pane's page for the office.js of this address. */
export function panePolicy(officeJsUrl: string): string;
