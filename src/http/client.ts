const IPV6_GROUPS = 8;
/** The part of an IPv6 address that names a network; a customer is given the rest to choose from. */
const NETWORK_GROUPS = 4;
const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** Whom a limit counts: an address of IPv4, or the /64 network of an IPv6 address. All without an address are one. */
export function clientOf(address: string | null): string {
  if (address === null) return "unknown";
  const mapped = MAPPED_IPV4.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;
  const [left = "", right] = address.split("::");
  const groups = [groupsOf(left), groupsOf(right ?? "")] as const;
  const omitted = right === undefined ? 0 : IPV6_GROUPS - groups[0].length - groups[1].length;
  const whole = [...groups[0], ...Array<string>(Math.max(0, omitted)).fill("0"), ...groups[1]];
  return `${whole.slice(0, NETWORK_GROUPS).join(":")}::/64`;
}

/** The groups of a part of an address, without leading zeros. */
function groupsOf(part: string): string[] {
  return part === "" ? [] : part.split(":").map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""));
}
