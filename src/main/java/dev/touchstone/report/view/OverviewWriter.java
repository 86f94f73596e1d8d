package dev.touchstone.report.view;

import dev.touchstone.clean.Reason;
import dev.touchstone.report.data.PageRow;
import dev.touchstone.report.data.ReportData;
import dev.touchstone.report.picture.SourceMatrix;
import dev.touchstone.report.words.OneLine;
import dev.touchstone.report.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts the pictures of a whole run into words and numbers. */
final class OverviewWriter {

  private static final int LONGEST = 60;

  private final ReportData data;
  private final Words words;

  OverviewWriter(ReportData data, Words words) {
    this.data = data;
    this.words = words;
  }

  Overview write() {
    Map<String, String> titles = titles();
    SourceMatrix matrix = SourceMatrix.of(data.findings());
    List<Overview.MatrixRow> rows = new ArrayList<>();
    for (SourceMatrix.Row row : matrix.rows()) {
      rows.add(new Overview.MatrixRow(
          row.number(),
          OneLine.shorten(titles.getOrDefault(row.source(), row.source()), LONGEST),
          OneLine.shorten(row.source(), LONGEST),
          row.cells().stream().map(cell -> cell(row.source(), cell)).toList()));
    }
    return new Overview(rows, matrix.left(), kinds(), losses(titles));
  }

  private List<Overview.Loss> losses(Map<String, String> titles) {
    return data.pages().stream()
        .filter(page -> page.outline().kept() + lost(page) > 0)
        .map(page -> new Overview.Loss(
            OneLine.shorten(titles.getOrDefault(page.id(), page.id()), LONGEST),
            (int) Math.round(100.0 * lost(page) / (page.outline().kept() + lost(page))),
            slices(page)))
        .sorted(Comparator.comparingInt(Overview.Loss::share).reversed())
        .toList();
  }

  private static int lost(PageRow page) {
    return page.outline().lost().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What to call a page: its title, its id where it has none or shares it with another page. */
  private Map<String, String> titles() {
    Map<String, Integer> uses = new HashMap<>();
    data.pages().forEach(page -> uses.merge(title(page), 1, Integer::sum));
    Map<String, String> titles = new HashMap<>();
    for (PageRow page : data.pages()) {
      boolean tells = uses.getOrDefault(title(page), 0) == 1 && !title(page).isBlank();
      titles.put(page.id(), tells ? title(page) : page.id());
    }
    return titles;
  }

  private static String title(PageRow page) {
    return Objects.requireNonNullElse(page.title(), "");
  }

  private Overview.MatrixCell cell(String source, SourceMatrix.Cell cell) {
    String figure = cell.kind().equals("none")
        ? ""
        : cell.apart() == 0 ? String.valueOf(cell.same()) : cell.same() + "/" + cell.apart();
    String pair = OneLine.shorten(source, LONGEST) + ", " + OneLine.shorten(cell.other(), LONGEST);
    String said = pair + ": the same in " + cell.same() + ", apart in " + cell.apart();
    return new Overview.MatrixCell(cell.kind(), cell.tone(), figure, said);
  }

  private List<Overview.Bar> kinds() {
    Map<String, Integer> kinds = data.totals().kinds();
    int most = kinds.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return kinds.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> kind) -> -kind.getValue())
            .thenComparing(Map.Entry::getKey))
        .map(kind -> new Overview.Bar(
            words.of("attribute", kind.getKey()),
            words.of("family", kind.getKey()).replace(' ', '_'),
            kind.getValue(),
            percent(kind.getValue(), most)))
        .toList();
  }

  /** What a page kept and lost, as pieces of one bar; empty where nothing is known. */
  List<ReportView.Slice> slices(PageRow row) {
    Map<String, Integer> lost = new TreeMap<>();
    Map<String, List<String>> reasons = new TreeMap<>();
    for (Map.Entry<Reason, Integer> loss : row.outline().lost().entrySet()) {
      String family = words.of("loss", loss.getKey().code()).replace(' ', '_');
      lost.merge(family, loss.getValue(), Integer::sum);
      reasons
          .computeIfAbsent(family, key -> new ArrayList<>())
          .add(words.of("reason", loss.getKey().code()));
    }
    int kept = row.outline().kept();
    int total = kept + lost.values().stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return List.of();
    }
    List<ReportView.Slice> slices = new ArrayList<>();
    slices.add(
        new ReportView.Slice("kept", "0%", percent(kept, total), share("kept", kept, total)));
    int offset = kept;
    for (Map.Entry<String, Integer> loss : lost.entrySet()) {
      String what = "taken out, " + String.join(", ", reasons.get(loss.getKey()));
      slices.add(new ReportView.Slice(
          loss.getKey(),
          percent(offset, total),
          percent(loss.getValue(), total),
          share(what, loss.getValue(), total)));
      offset += loss.getValue();
    }
    return slices;
  }

  private static String share(String what, int part, int total) {
    return Math.round(100.0 * part / total) + "% " + what;
  }

  private static String percent(int part, int whole) {
    return BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
