#!/bin/bash
# Measures the speed of every stage, the start and the memory, and writes the figures into docs/benchmarks.md.
# speed.sh [PAGES [ROUNDS]]; in the project's folder, with the program built, on an idle machine: what else it does is part
# of the figures by the clock. PAGES is a folder of HTML pages (default: the samples, which are too few for good figures).
set -euo pipefail
pages=${1:-seeds}
rounds=${2:-10}
jar=target/touchstone.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work/classes" -cp $jar src/bench/java/dev/touchstone/engine/SpeedBench.java
cp "seeds/naloxone-leaflet.html" "$work/page.html"
./touchstone run -q "$work/page.html" --out "$work/o" --reports "$work/r" # makes the archive of classes
{
  java=$(java -version 2>&1 | head -n 1)
  echo "On $(nproc) cores ($(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -n 1)), $java, under a load of $(cut -d' ' -f1 /proc/loadavg):"
  echo
  java -Xmx2g -XX:+UseSerialGC -cp "$work/classes:$jar" dev.touchstone.engine.SpeedBench "$pages" "$rounds"
  echo
  for _ in 1 2 3 4 5; do
    /usr/bin/time -f '%e %U %S %M' -o "$work/once" ./touchstone run -q "$work/page.html" --full --out "$work/o" --reports "$work/r"
    cat "$work/once"
  done | sort -n | awk 'NR == 1 { least = $1 } NR == 3 { printf "A cold start with one page, all results written: %.2f s by the clock (median of five; the quickest %.2f), %.2f s of CPU, %d MB resident.\n", $1, least, $2 + $3, $4 / 1024 }'
} >"$work/figures"
awk -v figures="$work/figures" '
  /^<!-- speed.sh: / { print; print ""; while ((getline line < figures) > 0) print line; print ""; skip = 1; next }
  /^<!-- speed.sh ends -->/ { skip = 0 }
  !skip' docs/benchmarks.md >"$work/benchmarks.md"
cat "$work/benchmarks.md" >docs/benchmarks.md
cat "$work/figures"
