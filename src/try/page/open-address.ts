import { localAddress } from "./addresses.ts";

/** In a tab of its own, as links of a panel do. */
export function openAddress(address: string): void {
  const local = localAddress(address);
  if (local !== undefined) window.open(local, "_blank");
  else if (/^https?:|^mailto:/.test(address)) window.open(address, "_blank", "noopener,noreferrer");
}
