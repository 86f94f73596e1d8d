package dev.touchstone.review.web;

import dev.touchstone.report.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * Takes the pictures of the documentation, and others to look at: {@code mvn -q -Dquick test
 * -Dtest=DeskPictures -Dpictures=docs/images}. With {@code -Dall=true} also in dark and narrow. Not a
 * part of the tests: fonts differ from machine to machine.
 */
class DeskPictures {

  private final Path pictures = Path.of(System.getProperty("pictures", "target/pictures"));

  @Test
  void take(@TempDir Path folder) throws Exception {
    Files.createDirectories(pictures);
    ChromeDriver browser = Browser.open(folder);
    try (RunningDesk desk = RunningDesk.of(SampleFolder.copy(folder), "ada")) {
      Browser.size(browser, 1400, 900);
      browser.get(desk.door());
      for (String key : new String[] {"2", "1", "s"}) {
        new Actions(browser).sendKeys(key).perform();
        Thread.sleep(1_000); // a picture of what has settled
      }
      save(browser, "desk-queue");
      take(browser, desk, "/bulk?q=ketamine", "desk-bulk");
      if (Boolean.getBoolean("all")) {
        for (String page : new String[] {"history", "carried", "removed", "nothing"}) {
          take(browser, desk, "/" + page, "desk-" + page);
        }
        Browser.scheme(browser, "dark");
        take(browser, desk, "/?state=decided", "desk-dark");
        Browser.size(browser, 390, 844);
        take(browser, desk, "/", "desk-narrow");
      }
    } finally {
      browser.quit();
    }
  }

  private void take(ChromeDriver browser, RunningDesk desk, String page, String name)
      throws IOException {
    browser.get(desk.address() + page);
    save(browser, name);
  }

  private void save(ChromeDriver browser, String name) throws IOException {
    Files.write(pictures.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
