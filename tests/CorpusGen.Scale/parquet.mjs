// Compares the tables with the lines. Called by parquet.sh.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";

const work = process.argv[2];
const tables = ["documents", "quotations", "figures", "dates"];
const expected = { documents: [], quotations: [], figures: [], dates: [] };

const texts = readFileSync(`${work}/corpus.jsonl`, "utf8").split("\n");
let document = 0;
for await (const line of createInterface({ input: createReadStream(`${work}/answers.jsonl`) })) {
  const { id: name, error = null, quotes = [], figures = [], dates = [] } = JSON.parse(line);
  const id = name === null ? null : String(name);
  const points = error === null ? [...JSON.parse(texts[document]).text] : [];
  const key = ({ start, end }) => ({ document, id, start, end, words: points.slice(start, end).join("") });
  const quotations = new Set(quotes.map((quote) => quote.quote)).size;
  expected.documents.push({ document, id, quotations, figures: figures.length, dates: dates.length, error });
  for (const { quote, kind, source, speaker, role, attribution, likely, cue, ...place } of quotes)
    expected.quotations.push({ ...key(place), quote, kind, source, speaker, role, attribution, likely, cue });
  for (const { value, unit, unitCode = null, modifier, change, from = null, to = null, concept, scope, ...place } of figures) {
    const [low, high] = Array.isArray(value) ? value : [null, null];
    const { kind, bound = null, of = null, period = null, place: where = null, source = null } = scope;
    const one = Array.isArray(value) ? null : value;
    const fields = { value: one, low, high, unit, unit_code: unitCode, modifier, change, from, to, concept, kind, bound, of, period };
    expected.figures.push({ ...key(place), ...fields, place: where, source });
  }
  for (const { edtf, ...place } of dates) expected.dates.push({ ...key(place), edtf });
  document++;
}

// Numbers of 64 bits are BigInt, and absent values undefined in one of them.
const plain = (row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : (value ?? null)]));

const duck = await (await DuckDBInstance.create(":memory:")).connect();
const readers = {
  DuckDB: async (file) => (await duck.runAndReadAll(`select * from read_parquet('${file}')`)).getRowObjects(),
  hyparquet: async (file) => parquetReadObjects({ file: await asyncBufferFromFile(file), compressors }),
};

let differences = 0;
for (const [reader, read] of Object.entries(readers)) {
  for (const table of tables) {
    const rows = (await read(`${work}/tables/${table}.parquet`)).map(plain);
    const different = rows.findIndex((row, at) => !isDeepStrictEqual(row, expected[table][at]));
    if (rows.length === expected[table].length && different < 0) {
      console.log(`equal: ${table}, ${rows.length} rows, read by ${reader}`);
      continue;
    }
    differences++;
    console.log(`DIFFERENT: ${table}, read by ${reader}: ${rows.length} of ${expected[table].length} rows`);
    if (different >= 0) console.log(rows[different], expected[table][different]);
  }
}
process.exit(differences > 0 ? 1 : 0);
