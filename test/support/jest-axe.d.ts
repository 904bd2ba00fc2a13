/** What the tests use of jest-axe, which comes without types. */
declare module "jest-axe" {
  export interface AxeViolation {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  export function axe(html: Element): Promise<{ readonly violations: readonly AxeViolation[] }>;
}
