package dev.touchstone.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the pictures of the documentation, and others to look at: {@code mvn -q -Dquick test
 * -Dtest=ReportPictures -Dreport=reports/report.html -Dpictures=docs/images}.
 *
 * <p>With {@code -Dall=true} also in dark, narrow and on paper. Not a part of the tests: fonts differ
 * from machine to machine, and so do the pictures.
 */
class ReportPictures {

  private final Path report = Path.of(System.getProperty("report", "reports/report.html"));
  private final Path pictures = Path.of(System.getProperty("pictures", "target/pictures"));
  private final boolean all = Boolean.getBoolean("all");

  @Test
  void take(@TempDir Path folder) throws IOException {
    Files.createDirectories(pictures);
    ChromeDriver browser = Browser.open(folder);
    try {
      take(browser, "");
      if (all) {
        Browser.scheme(browser, "dark");
        take(browser, "-dark");
        Browser.scheme(browser, "light");
        Browser.size(browser, 390, 844);
        take(browser, "-narrow");
        print(browser);
      }
    } finally {
      browser.quit();
    }
  }

  private void take(ChromeDriver browser, String suffix) throws IOException {
    if (suffix.isEmpty()) {
      Browser.size(browser, 1280, 900);
    }
    open(browser);
    save("report-first-screen" + suffix, browser.getScreenshotAs(OutputType.BYTES));
    shoot(browser, "report-finding" + suffix, "article.finding:has(.plot)");
    shoot(browser, "report-page" + suffix, ".page-view:has(.removed)");
    if (all) {
      shoot(browser, "report-advice" + suffix, "article.finding:has(.advice)");
      shoot(browser, "report-pages" + suffix, "section.pages");
    }
  }

  private void open(ChromeDriver browser) {
    browser.get("about:blank");
    browser.get(report.toAbsolutePath().toUri().toString());
  }

  /** A part of the report; the upper 900 pixels of it where it is longer. */
  private void shoot(ChromeDriver browser, String name, String selector) throws IOException {
    WebElement part = browser.findElement(By.cssSelector(selector));
    browser.executeScript("arguments[0].open = true", part);
    Map<?, ?> place = (Map<?, ?>) browser.executeScript(
        "const r = arguments[0].getBoundingClientRect();"
            + "return {x: r.x - 8, y: r.y + scrollY - 8, width: r.width + 16, height: Math.min(r.height, 900) + 16, scale: 1}",
        part);
    Map<?, ?> picture = browser.executeCdpCommand(
        "Page.captureScreenshot",
        Map.of("format", "png", "captureBeyondViewport", true, "clip", place));
    save(name, Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
  }

  private void print(ChromeDriver browser) throws IOException {
    Browser.size(browser, 720, 1020);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    open(browser);
    save("report-paper", browser.getScreenshotAs(OutputType.BYTES));
    shoot(browser, "report-finding-paper", "article.finding:has(.advice)");
  }

  private void save(String name, byte[] picture) throws IOException {
    Files.write(pictures.resolve(name + ".png"), picture);
  }
}
