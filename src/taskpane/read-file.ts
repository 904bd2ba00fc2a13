/**
 * The text of a file that somebody chose; its byte-order mark tells how it is written, else it is UTF-8.
 *
 * @throws where the browser cannot read it
 */
export function readText(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new Error(`${file.name} could not be read`));
    reader.readAsText(file);
  });
}
