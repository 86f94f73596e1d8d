package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.report.data.PageRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The committed report, and one on hostile pages, in Debian's Chromium. */
class BrowserTest {

  private static final String REPORT =
      Path.of("reports", "report.html").toAbsolutePath().toUri().toString();

  @TempDir
  private static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(folder);
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void openTheReport() {
    browser.get("about:blank");
    browser.get(REPORT);
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static void press(CharSequence... keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  @Test
  void filterHidesTheOthersTellsTheCountAndStandsInTheAddress() {
    long conflicts = all("[data-verdict=conflict].finding").size();
    one("[name=verdict][value=conflict]").click();

    assertEquals(
        conflicts + " of " + all(".finding").size() + " findings match.",
        one("#shown").getText());
    assertTrue(browser.getCurrentUrl().endsWith("report.html?verdict=conflict"));

    browser.navigate().refresh();
    assertTrue(one("[name=verdict][value=conflict]").isSelected());
    assertEquals(
        conflicts,
        all("article.finding").stream().filter(WebElement::isDisplayed).count());
  }

  @Test
  void searchFindsWordsOfQuotes() {
    press("/");
    press("narcan");

    assertTrue(all("article.finding").stream().anyMatch(WebElement::isDisplayed));
    assertTrue(all("article.finding").stream().anyMatch(card -> !card.isDisplayed()));
  }

  @Test
  void keysMoveAndShowTheirList() {
    press("j");
    String first = browser.switchTo().activeElement().getDomAttribute("id");
    press("j");
    assertFalse(Objects.equals(first, browser.switchTo().activeElement().getDomAttribute("id")));
    press("k");
    assertEquals(first, browser.switchTo().activeElement().getDomAttribute("id"));
    press("?");
    assertTrue(one("#help").isDisplayed());
    press(Keys.ESCAPE);
    assertFalse(one("#help").isDisplayed());
  }

  @Test
  void enterLeadsFromAFindingToItsQuoteOnThePage() {
    press("j");
    press(Keys.ENTER);

    String address = browser.getCurrentUrl();
    WebElement quote = browser.findElement(By.id(address.substring(address.indexOf('#') + 1)));
    assertTrue(quote.isDisplayed());
  }

  @Test
  void permalinkOpensASettledFinding() {
    String id = Objects.requireNonNull(one("details.finding").getDomAttribute("id"));
    browser.get("about:blank");
    browser.get(REPORT + "#" + id);

    assertTrue(
        browser.findElement(By.id(id)).findElement(By.cssSelector(".sides")).isDisplayed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothing(String scheme) throws IOException {
    Browser.scheme(browser, scheme);
    browser.executeScript("document.querySelectorAll('details').forEach(part => part.open = true)");

    assertEquals(List.of(), Browser.violations(browser));
  }

  @Test
  void nothingIsLoggedAndNothingScrollsSideways() {
    assertEquals(List.of(), Browser.messages(browser));
    Browser.size(browser, 390, 844);
    Object sideways = browser.executeScript(
        "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    Browser.size(browser, 1280, 1000);
    assertEquals(false, sideways);
  }

  @Test
  void thousandFindingsAreReadyWithinASecond() throws IOException {
    Path file = folder.resolve("large.html");
    Files.writeString(file, SampleRun.large(1_000).html());

    browser.get(file.toUri().toString());

    Object ready = browser.executeScript(
        "const t = performance.getEntriesByType('navigation')[0]; return t.domInteractive - t.startTime");
    assertEquals("1000 findings, worst first.", one("#shown").getText());
    assertTrue(
        ready instanceof Number time && time.doubleValue() < 1_000,
        () -> "interactive after " + ready + " ms");
  }

  @Test
  void hostilePagesDoNothing() throws IOException {
    SampleRun run = new SampleRun();
    for (String hostile : List.of(
        "<script>document.title='taken'</script>",
        "\"><img src=x onerror=\"document.title='taken'\">",
        "</style></script><svg onload=\"document.title='taken'\">",
        "[a](javascript:document.title='taken')",
        "\u202Egm 05\u2066",
        "x".repeat(1 << 20))) {
      run.page(new PageRow(hostile, hostile, hostile, 1, Map.of(), List.of(hostile), hostile));
      Claim claim = run.claim(
          hostile,
          new Value.Text(hostile),
          Map.of("agent", hostile),
          hostile + "[" + hostile + "]");
      String id = "f" + run.findings().size();
      run.finding(id, Verdict.CONFLICT, Severity.MAJOR, hostile, List.of("agent"), claim);
    }
    Path file = folder.resolve("hostile.html");
    Files.writeString(file, run.html());
    Browser.messages(browser);

    browser.get(file.toUri().toString());

    assertEquals("6 findings need a decision – Touchstone", browser.getTitle());
    assertEquals(List.of(), all("img, iframe, script[src], svg[onload]"));
    assertEquals(List.of(), Browser.messages(browser));
    assertEquals("6 findings, worst first.", one("#shown").getText());
  }
}
