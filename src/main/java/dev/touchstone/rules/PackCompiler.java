package dev.touchstone.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Run by the build: puts beside each YAML file among the classes the same as JSON, and beside the
 * files of a pack of rules what comes of reading them.
 */
public final class PackCompiler {

  private static final List<String> PACKS = List.of("pharmacology");

  private PackCompiler() {}

  /**
   * Compiles all YAML files below a folder.
   *
   * @param arguments the folder of the classes
   */
  public static void main(String[] arguments) throws IOException {
    File classes = new File(arguments[0]);
    compile(classes);
    for (String pack : PACKS) {
      File image = new File(classes, "packs/" + pack + "/" + PackReader.IMAGE);
      try (OutputStream out = new FileOutputStream(image)) {
        out.write(image(pack));
      }
    }
  }

  /** What comes of reading a pack of the class path, as it is written. */
  static byte[] image(String pack) {
    return PackImage.of(new PackReader().bundled(pack).contents());
  }

  private static void compile(File place) throws IOException {
    File[] inside = place.listFiles();
    if (inside != null) {
      for (File file : inside) {
        compile(file);
      }
    } else if (place.getName().endsWith(".yaml")) {
      try (InputStream in = new FileInputStream(place);
          OutputStream out = new FileOutputStream(PackTree.compiled(place.getPath()))) {
        new ObjectMapper().writeValue(out, PackTree.parse(in));
      }
    }
  }
}
