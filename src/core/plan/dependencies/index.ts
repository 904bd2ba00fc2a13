export { withDependencies } from "./with-dependencies";
