"""Writes a corpus as JSON lines of {"id", "text"}: the paragraphs of one article, each time in another order; with a third argument, all of them."""
import json
import random
import sys

article, documents, whole = sys.argv[1], int(sys.argv[2]), len(sys.argv) > 3
with open(article, encoding="utf-8") as file:
    paragraphs = [paragraph for paragraph in file.read().split("\n\n") if paragraph.strip()]
for number in range(documents):
    # The number seeds it: the same corpus every time. Of unequal length, so that later documents are often ready first.
    chance = random.Random(number)
    chosen = chance.sample(paragraphs, len(paragraphs) if whole else chance.randint(1, len(paragraphs)))
    record = {"id": f"document {number}", "text": "\n\n".join(chosen)}
    sys.stdout.buffer.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")
