package dev.touchstone.dataset.export;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.dataset.json.FindingJson;
import dev.touchstone.dataset.parquet.ParquetFile;
import dev.touchstone.dataset.publish.Publication;
import dev.touchstone.dataset.schema.Table;
import dev.touchstone.engine.PageResult;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Claims and findings as Parquet. */
final class Parquet implements Export {

  private final ParquetFile<Claim> claims;
  private final ParquetFile<Finding> findings;

  Parquet(Publication folder) throws IOException {
    claims = new ParquetFile<>(
        folder.file("claims.parquet"), Table.of("claims.jsonl"), ClaimJson::write);
    findings = new ParquetFile<>(
        folder.file("findings.parquet"), Table.of("findings.jsonl"), FindingJson::write);
  }

  @Override
  public void page(PageResult result) throws IOException {
    for (Claim claim : result.claims()) {
      claims.write(claim);
    }
  }

  @Override
  public void finding(Finding finding, Function<String, @Nullable Claim> unused)
      throws IOException {
    findings.write(finding);
  }

  @Override
  public void close() throws IOException {
    claims.close();
    findings.close();
  }
}
