export { similarity } from "./labels";
export { recognise } from "./recognise";
