import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a short token says: ids that this server has made itself, and until when it holds. */
export interface ShortClaims {
  readonly conv: string;
  readonly user: string;
  /** Of this token alone. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const USER_PREFIX = 'dl_';
const ID_BYTES = 8;
/** Half of an HMAC-SHA256, as is usual (RFC 2104, 5): nobody guesses 128 bits. */
const MAC_BYTES = 16;
/** Expiry, id, conversation, user. */
const BODY_BYTES = 4 + ID_BYTES + 16 + 16;

/**
 * A token of 80 characters where a JWT has 360, for a link that is drawn as a QR code. Undefined
 * where the conversation or its user has no id of ours, so that it cannot be that short.
 */
export function shortToken(
  key: Uint8Array,
  { conv, user, exp }: Omit<ShortClaims, 'id'>,
): string | undefined {
  const userId = user.startsWith(USER_PREFIX) ? user.slice(USER_PREFIX.length) : '';
  if (!UUID.test(conv) || !UUID.test(userId)) return undefined;
  const expiry = Buffer.alloc(4);
  expiry.writeUInt32BE(exp);
  const body = Buffer.concat([expiry, randomBytes(ID_BYTES), bytesOf(conv), bytesOf(userId)]);
  return Buffer.concat([body, macOf(key, body)]).toString('base64url');
}

/** What a short token says, expired or not; undefined where it is none of this key's. */
export function readShortToken(key: Uint8Array, token: string): ShortClaims | undefined {
  const bytes = Buffer.from(token, 'base64url');
  // Characters that are none are passed over by Buffer: there is one spelling of a token only.
  if (bytes.length !== BODY_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return;
  const body = bytes.subarray(0, BODY_BYTES);
  if (!timingSafeEqual(bytes.subarray(BODY_BYTES), macOf(key, body))) return undefined;
  return {
    exp: body.readUInt32BE(0),
    id: body.subarray(4, 4 + ID_BYTES).toString('base64url'),
    conv: uuidOf(body.subarray(4 + ID_BYTES, BODY_BYTES - 16)),
    user: USER_PREFIX + uuidOf(body.subarray(BODY_BYTES - 16)),
  };
}

function macOf(key: Uint8Array, body: Uint8Array): Buffer {
  return createHmac('sha256', key).update(body).digest().subarray(0, MAC_BYTES);
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
