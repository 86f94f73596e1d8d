package dev.touchstone.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Run by the build: puts beside each YAML file among the classes the same as JSON. */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * Compiles all YAML files below a folder.
   *
   * @param arguments the folder of the classes
   */
  public static void main(String[] arguments) throws IOException {
    compile(new File(arguments[0]));
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
