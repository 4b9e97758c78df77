/** A file of the repository as text, for tests inside the Worker, which has no file system. */
declare module "*?raw" {
  const text: string;
  export default text;
}
