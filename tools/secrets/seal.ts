import {
  constants,
  createCipheriv,
  createDecipheriv,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';

// The format of the sealing controller: the length of the wrapped key in two bytes, the key of 32 bytes wrapped by
// RSA-OAEP with the scope as its label, the value encrypted by AES-256-GCM, and its tag of 16 bytes.
const lengthBytes = 2;
const keyBytes = 32;
const tagBytes = 16;
// Each key encrypts one value only, so the nonce may be the same.
const nonce = Buffer.alloc(12);

/** Seals a value for one Secret (`namespace/name`), as the controller and kubeseal read it. */
export function seal(value: string, publicKey: KeyObject, scope: string): string {
  const key = randomBytes(keyBytes);
  const wrapped = publicEncrypt(oaep(publicKey, scope), key);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt16BE(wrapped.length);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const parts = [length, wrapped, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(parts).toString('base64');
}

/**
 * Decrypts a value that was sealed for a Secret. @throws Error when it was sealed for another one, or under another
 * key.
 */
export function unseal(ciphertext: string, privateKey: KeyObject, scope: string): string {
  const { wrapped, encrypted, tag } = partsOf(ciphertext);
  const key = privateDecrypt(oaep(privateKey, scope), wrapped);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
}

/** Whether something was sealed for a Secret under a key, even if its value was changed since. */
export function isSealedFor(ciphertext: string, privateKey: KeyObject, scope: string): boolean {
  try {
    privateDecrypt(oaep(privateKey, scope), partsOf(ciphertext).wrapped);
    return true;
  } catch {
    return false;
  }
}

function partsOf(ciphertext: string) {
  const bytes = Buffer.from(ciphertext, 'base64');
  if (bytes.length < lengthBytes) throw new Error('too short for a sealed value');
  const end = lengthBytes + bytes.readUInt16BE();
  if (bytes.length < end + tagBytes) throw new Error('too short for a sealed value');
  return {
    wrapped: bytes.subarray(lengthBytes, end),
    encrypted: bytes.subarray(end, -tagBytes),
    tag: bytes.subarray(-tagBytes),
  };
}

function oaep(key: KeyObject, scope: string) {
  return {
    key,
    padding: constants.RSA_PKCS1_OAEP_PADDING,
    oaepHash: 'sha256',
    oaepLabel: Buffer.from(scope),
  };
}
