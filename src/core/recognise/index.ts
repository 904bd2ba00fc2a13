export { recognise } from "./recognise";
