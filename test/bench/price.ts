/** Prices in USD, us-east-1, arm64, on demand; AWS price lists as of November 2026. The free tier is left out. */
const price = {
  /** A request, and a gigabyte for a second, of Lambda. */
  request: 2e-7,
  gigabyteSecond: 1.33334e-5,
  /** A write unit of 1 KB and a consistent read unit of 4 KB of DynamoDB. */
  writeUnit: 6.25e-7,
  readUnit: 1.25e-7,
  /** A byte of CloudWatch Logs taken in. */
  logByte: 5e-10,
} as const;

/** What a session used. A turn runs this long, in seconds, in this much memory. */
export interface Used {
  readonly turns: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly logBytes: number;
}

const secondsATurn = 0.015;
const gigabytes = 0.5;

/** What a session costs in USD: the formula of docs/performance.md. */
export function costOf({ turns, writeUnits, readUnits, logBytes }: Used): number {
  return (
    turns * price.request +
    turns * secondsATurn * gigabytes * price.gigabyteSecond +
    writeUnits * price.writeUnit +
    readUnits * price.readUnit +
    logBytes * price.logByte
  );
}
