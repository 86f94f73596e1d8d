package dev.touchstone.review.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is.
 *
 * @param url of the database, as JDBC writes it
 * @param dialect what it speaks
 */
public record StoreAddress(String url, Dialect dialect) {

  /** The name of the SQLite file in a run's output folder. */
  public static final String FILE = "ledger.db";

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final String SQLITE = "jdbc:sqlite:";

  /**
   * Where {@code --store} points, or the file in the output folder.
   *
   * @param store null for the file
   * @throws LedgerException if it is the address of no database that we know
   */
  public static StoreAddress of(@Nullable String store, Path folder) {
    if (store == null) {
      return new StoreAddress(SQLITE + folder.resolve(FILE).toAbsolutePath(), Dialect.SQLITE);
    }
    if (store.startsWith(POSTGRESQL)) {
      return new StoreAddress(store, Dialect.POSTGRESQL);
    }
    if (store.startsWith(SQLITE)) {
      return new StoreAddress(store, Dialect.SQLITE);
    }
    throw new LedgerException(
        "--store " + store + ": expected jdbc:postgresql://host/database or jdbc:sqlite:file");
  }

  /** The address without what may be a password. */
  public String shown() {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
