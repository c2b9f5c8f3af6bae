#!/usr/bin/env bash
# Velite and CorpusGen on as many made articles of one length, side by side: Velite's cold build, and dotnet build with nothing and with the corpus.
# Velite parses front matter and Markdown; CorpusGen also extracts quotations, figures and dates, and checks the texts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
documents=${1:-1000}
command -v npm >/dev/null || { echo "npm is not there: install Node.js"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 tests/CorpusGen.Scale/make_corpus.py seeds/000_dc684d5a7ef49d7d.txt "$documents" whole > "$work/articles.jsonl"
mkdir -p "$work/site/content"
python3 - "$work" <<'PY'
import json, sys
work = sys.argv[1]
for number, line in enumerate(open(f"{work}/articles.jsonl", encoding="utf-8")):
    text = json.loads(line)["text"]
    with open(f"{work}/site/content/report-{number}.md", "w", encoding="utf-8") as file:
        file.write(f"---\ntitle: Report {number}\ndate: 2024-03-01\n---\n{text}\n")
PY
cat > "$work/site/velite.config.js" <<'JS'
import { defineConfig, s } from 'velite'
export default defineConfig({
  root: 'content',
  collections: { reports: { name: 'Report', pattern: '*.md', schema: s.object({ title: s.string(), date: s.isodate(), body: s.markdown() }) } }
})
JS
(cd "$work/site" && npm init -y >/dev/null && npm pkg set type=module >/dev/null && npm install --no-audit --no-fund --silent velite >/dev/null)
echo "velite $(cd "$work/site" && node -p "require('./node_modules/velite/package.json').version"), $documents documents"
for round in 1 2 3; do
  rm -rf "$work/site/.velite" "$work/site/public"
  began=$(date +%s.%N)
  (cd "$work/site" && npx velite build >/dev/null)
  echo "velite build, cold: $(awk -v a="$began" -v b="$(date +%s.%N)" 'BEGIN { printf "%.2f", b - a }') s"
done
dotnet run -c Release --project tests/CorpusGen.Benchmarks -- build "$documents" 3
