package dev.touchstone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.dataset.json.ClaimJson;
import dev.touchstone.dataset.json.FindingJson;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.PageJson;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.spark.Outlet;
import java.io.IOException;
import java.util.Iterator;

/** Results as parts with the rows of the JSON Lines files; what holds a part is a matter of each kind. */
abstract class Parts implements Outlet {

  private static final long serialVersionUID = 1;

  /**
   * Writes a part as a whole.
   *
   * @param name {@code pages}, {@code claims} or {@code findings}
   */
  abstract <T> void write(String name, int part, Iterator<T> items, JsonLines.Row<T> row)
      throws IOException;

  @Override
  public void pages(int part, Iterator<PageResult> pages, Families families) throws IOException {
    write("pages", part, pages, (json, page) -> writePage(json, page, families));
  }

  private static void writePage(JsonGenerator json, PageResult page, Families families)
      throws IOException {
    PageJson.writeRecord(json, page);
    PageJson.writeCopy(json, page.id(), families);
  }

  @Override
  public void claims(int part, Iterator<Claim> claims) throws IOException {
    write("claims", part, claims, ClaimJson::write);
  }

  @Override
  public void findings(int part, Iterator<Finding> findings) throws IOException {
    write("findings", part, findings, FindingJson::write);
  }
}
