export { crc32 } from "./crc32";
export { readZip, unpack, writeZip, type ZipEntry, type ZipItem } from "./zip";
