package dev.touchstone.dataset.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.dataset.json.JsonLines;
import dev.touchstone.dataset.json.RecordTree;
import dev.touchstone.dataset.schema.Table;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A data set as a Parquet file, written record by record.
 *
 * <p>Without compression: what repeats is stored once by the format itself, and compressors write
 * other bytes on other machines. Not thread-safe.
 */
public final class ParquetFile<T> implements Closeable {

  /** Bytes held in memory before they go to the file. */
  private static final long ROW_GROUP = 8L << 20;

  private final ParquetWriter<JsonNode> writer;
  private final JsonLines.Row<T> row;

  /**
   * Begins a file.
   *
   * @param file that does not exist yet
   * @param table its columns
   * @param row writes the fields of a record as JSON
   */
  public ParquetFile(Path file, Table table, JsonLines.Row<T> row) throws IOException {
    this.row = row;
    this.writer = new Builder(new LocalOutputFile(file), table)
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
        .withRowGroupSize(ROW_GROUP)
        .build();
  }

  /** Adds a record. */
  public void write(T item) throws IOException {
    writer.write(RecordTree.of(row, item));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<JsonNode, Builder> {

    private final Table table;

    Builder(OutputFile file, Table table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract there, although nobody calls it any more
    protected WriteSupport<JsonNode> getWriteSupport(Configuration unused) {
      return new RecordWriter(table);
    }

    @Override
    protected WriteSupport<JsonNode> getWriteSupport(ParquetConfiguration unused) {
      return new RecordWriter(table);
    }
  }
}
