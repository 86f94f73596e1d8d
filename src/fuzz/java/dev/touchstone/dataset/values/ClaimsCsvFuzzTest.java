package dev.touchstone.dataset.values;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.engine.InputException;
import dev.touchstone.fuse.Fuser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Any bytes as a table of who says what: answered, or refused with the row. */
class ClaimsCsvFuzzTest {

  @FuzzTest
  void isAnsweredOrRefused(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".csv");
    try {
      Files.write(file, bytes);
      new Fuser().fuse(ValueTable.read(file).poll(), Set.of());
    } catch (InputException e) {
      // names the row
    } finally {
      Files.delete(file);
    }
  }
}
