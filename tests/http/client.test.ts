import { describe, expect, test } from "vitest";
import { clientOf } from "../../src/http/client";

describe("whom the limit counts", () => {
  test.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    [null, "unknown"],
  ])("%s is %s", (address, client) => {
    expect(clientOf(address)).toBe(client);
  });

  test.each([
    "2001:db8:0:7::1",
    "2001:0db8:0000:0007:ffff:ffff:ffff:ffff",
    "2001:DB8:0:7:1:2:3:4",
    "2001:db8::7:0:0:0:9",
  ])("%s is one of the network 2001:db8:0:7::/64", (address) => {
    expect(clientOf(address)).toBe("2001:db8:0:7::/64");
  });

  test("the next network is another client, and so are the shortest addresses", () => {
    expect(clientOf("2001:db8:0:8::1")).toBe("2001:db8:0:8::/64");
    expect(clientOf("::1")).toBe("0:0:0:0::/64");
    expect(clientOf("fe80::")).toBe("fe80:0:0:0::/64");
  });
});
