/** Whether an address may be a link: `https:` and `mailto:` only, so that no document ever runs anything. */
export const isAllowedLink = (address: string): boolean =>
  // The control characters are what this refuses.
  // oxlint-disable-next-line no-control-regex
  /^(?:https:\/\/|mailto:)[^\s\u0000-\u001F\u007F]+$/i.test(address)
