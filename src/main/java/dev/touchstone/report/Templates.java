package dev.touchstone.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.Writer;
import java.util.Map;

/**
 * The templates of {@code src/main/jte}, compiled by the build. Whatever they print is escaped by its
 * context and made inert. Thread-safe.
 */
public final class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

  /**
   * Fills a template; does not close the writer.
   *
   * @param name file below the folder of templates
   * @param parameters by the names that the template gives them
   */
  public void render(String name, Map<String, Object> parameters, Writer writer) {
    engine.render(name, parameters, new InertOutput(writer));
  }
}
