import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { files, offerDrafts, offerVersions, offers } from '#db/schema/index.ts';

/** Every file that a version or a draft names, one row for each offer that does. */
const named: SQL = sql`
  SELECT json_extract(v.details, '$.picture.hash') AS hash, o.code, o.service_id FROM ${offerVersions} v JOIN ${offers} o ON o.id = v.offer_id
  UNION SELECT json_extract(a.value, '$.hash'), o.code, o.service_id FROM ${offerVersions} v JOIN ${offers} o ON o.id = v.offer_id, json_each(v.details, '$.attachments') a
  UNION SELECT json_extract(d.content, '$.details.picture.hash'), o.code, o.service_id FROM ${offerDrafts} d JOIN ${offers} o ON o.id = d.offer_id
  UNION SELECT json_extract(a.value, '$.hash'), o.code, o.service_id FROM ${offerDrafts} d JOIN ${offers} o ON o.id = d.offer_id, json_each(d.content, '$.details.attachments') a`;

/** The files that offers name, in a draft or in any version, each with the code of an offer that does. */
export function listNamedFiles(db: Db): Map<string, string> {
  const rows = db.all<{ hash: string; code: string }>(sql`SELECT hash, min(code) AS code FROM (${named}) WHERE hash IS NOT NULL GROUP BY hash`);
  return new Map(rows.map(({ hash, code }) => [hash, code]));
}

/** How much all offers of a service hold together; what two of them share counts once. */
export function bytesOfService(db: Db, serviceId: string): number {
  const row = db.get<{ bytes: number | null }>(sql`
    SELECT sum(f.bytes) AS bytes FROM ${files} f WHERE f.hash IN (SELECT hash FROM (${named}) WHERE service_id = ${serviceId})`);
  return row.bytes ?? 0;
}
