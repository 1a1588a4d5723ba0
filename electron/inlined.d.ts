/** A font as a `data:` address, put into the code by Vite. */
declare module '*.woff2?inline' {
  const address: string
  // biome-ignore lint/style/noDefaultExport: that is what Vite makes
  export default address
}
