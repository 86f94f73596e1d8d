#!/bin/bash
# Runs Touchstone over COUNT made pages under a heap of 512 MB, and says what it took and whether any page was lost.
# soak.sh COUNT [SECTIONS]; in the project's folder, with the program built. Needs some 30 kB of room a page in TMPDIR.
set -euo pipefail
count=$1
sections=${2:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java src/bench/java/dev/touchstone/engine/ManyPages.java "$count" "$work/pages" "$sections"
cp target/touchstone.jar "$work/touchstone.jar"
code=0
nice -n 19 /usr/bin/time -f 'cpu %U+%S s, elapsed %e s, resident %M kB' \
  java -Xmx512m -XX:+UseSerialGC -jar "$work/touchstone.jar" run "$work/pages" --threads 1 \
  --out "$work/out" --reports "$work/reports" >"$work/said" 2>"$work/told" || code=$?
cat "$work/said"
tail -n 1 "$work/told"
# 3: some pages are made to be unreadable.
[ "$code" = 0 ] || [ "$code" = 3 ] || { tail -n 5 "$work/told"; echo "failed with exit code $code"; exit 1; }
paths() { grep -o '"path":"[^"]*"' "$work/out/pages.jsonl" | sort -u | wc -l; }
inputs=$(find "$work/pages" -type f | wc -l)
failed=$(grep -c '"error":"' "$work/out/pages.jsonl" || true)
echo "$inputs inputs, $(paths) in pages.jsonl, $failed of these with an error"
[ "$(paths)" = "$inputs" ] || { echo "LOST: $((inputs - $(paths)))"; exit 1; }
