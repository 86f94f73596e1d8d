package dev.touchstone.cli;

import dev.touchstone.cli.setting.Settings;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.touchstone.engine.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Any bytes as {@code touchstone.yaml}: settings, or a refusal that a user understands. */
class SettingsFuzzTest {

  @FuzzTest
  void areReadOrRefused(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve(Settings.FILE);
    try {
      Files.write(file, bytes);
      Settings.in(folder, Map.of());
    } catch (InputException e) {
      // names the file
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
