/** Style sheets are imported as text; wrangler.toml has the rule. */
declare module "*.css" {
  const text: string;
  export default text;
}
