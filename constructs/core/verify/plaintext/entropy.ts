/**
 * A run of characters that looks random: long, with many changes between digits, lower-case and upper-case letters.
 * Joined words have few such changes.
 */
export function randomRunIn(text: string): string | undefined {
  const readable = text
    // Public texts that look random.
    .replaceAll(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g, '')
    .replaceAll(/\b(ssh-(ed25519|rsa)|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]+=*/g, '')
    // The same in base64, as in a kubeconfig.
    .replaceAll(/\bLS0tLS1CRUdJTiBDRVJUSUZJQ0FURS[A-Za-z0-9+/=]+/g, '')
    .replaceAll(/\bsha(256|512)[:-][0-9a-f]+/g, '');
  const runs = readable.match(/[A-Za-z0-9]{20,}/g) ?? [];
  const found = runs.find((run) => isHexadecimal(run) || changes(run, 2, 0.3));
  // Two of the 64 characters of base64 also separate words.
  return (
    found ??
    readable.match(/[A-Za-z0-9+/_-]{40,}/g)?.find((run) => changes(run.replaceAll(/[+/_-]/g, ''), 3, 0.4))
  );
}

function isHexadecimal(run: string): boolean {
  return (
    run.length >= 32 && /^[0-9a-f]+$/.test(run) && count(run, /[0-9]/g) >= 8 && count(run, /[a-f]/g) >= 6
  );
}

/** True when a run has enough digits, and enough of its characters are of another class than the character before. */
function changes(run: string, digits: number, share: number): boolean {
  const changing = count(run, /[0-9](?=[A-Za-z])|[a-z](?=[0-9A-Z])|[A-Z](?=[0-9a-z])/g);
  return count(run, /[0-9]/g) >= digits && changing / (run.length - 1) >= share;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
