package dev.touchstone.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import gg.jte.runtime.Constants;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiles the templates while the project is built, so that a report needs no compiler.
 *
 * <p>Run by Maven after the classes of the project are there; not part of the program's jar. The
 * template engine's own plugin would bring 57 MB of Kotlin.
 */
public final class TemplateCompiler {

  private TemplateCompiler() {}

  /**
   * Compiles all templates of a folder.
   *
   * @param arguments folder of the templates, folder for the Java sources made of them, folder for
   *     the classes
   */
  public static void main(String[] arguments) throws URISyntaxException {
    Path templates = Path.of(arguments[0]);
    Path sources = Path.of(arguments[1]);
    Path classes = Path.of(arguments[2]);
    TemplateEngine engine = TemplateEngine.create(
        new DirectoryCodeResolver(templates),
        sources,
        ContentType.Html,
        TemplateCompiler.class.getClassLoader(),
        Constants.PACKAGE_NAME_PRECOMPILED);
    engine.setTrimControlStructures(true);
    engine.setCompileArgs("-d", classes.toString(), "--release", "17", "-proc:none");
    engine.precompileAll(List.of(classes.toString(), placeOf(TemplateEngine.class)));
  }

  private static String placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }
}
