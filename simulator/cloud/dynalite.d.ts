/** DynamoDB on LevelDB, as far as it is used here. Without `path` it keeps everything in memory. */
declare module 'dynalite' {
  import type { Server } from 'node:http';
  export default function dynalite(options: { readonly path?: string; readonly createTableMs?: number }): Server;
}
