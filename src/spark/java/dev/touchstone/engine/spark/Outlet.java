package dev.touchstone.engine.spark;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.PageResult;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;

/**
 * Where the results go, part by part, on the machine that has the part. Spark may write a part twice,
 * even at the same time: the one that ends last must replace the other as a whole.
 */
public interface Outlet extends Serializable {

  /**
   * Writes pages.
   *
   * @param part number of the part, from 0
   * @param families which of all pages copy one another
   */
  void pages(int part, Iterator<PageResult> pages, Families families) throws IOException;

  /** Writes claims, question by question; all claims on a question are in one part. */
  void claims(int part, Iterator<Claim> claims) throws IOException;

  /** Writes findings, question by question. */
  void findings(int part, Iterator<Finding> findings) throws IOException;
}
