import { BESIDE_CASES } from "./cases-beside";
import { BLOCK_CASES } from "./cases-blocks";
import { TABLE_CASES } from "./cases-tables";
import { TEXT_CASES } from "./cases-text";

/** All cases of the contract. */
export const CASES = [...TEXT_CASES, ...TABLE_CASES, ...BESIDE_CASES, ...BLOCK_CASES];
