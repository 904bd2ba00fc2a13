/** A Word file that the build copies beside the page; the import is its address. */
declare module "*.docx" {
  const url: string;
  export default url;
}
