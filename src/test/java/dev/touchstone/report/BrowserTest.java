package dev.touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.claims.Claim;
import dev.touchstone.claims.Value;
import dev.touchstone.compare.Severity;
import dev.touchstone.compare.Verdict;
import dev.touchstone.report.data.PageRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
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
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The committed report, and one on hostile pages, in Debian's Chromium. */
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String REPORT =
      Path.of("reports", "report.html").toAbsolutePath().toUri().toString();

  @TempDir
  private static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void openTheBrowser() {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no browser: install Debian's chromium and chromium-driver to run these tests");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,1000",
        "--user-data-dir=" + folder.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    browser = new ChromeDriver(service, options);
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
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

  private static List<String> messages() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
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
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.executeScript("document.querySelectorAll('details').forEach(part => part.open = true)");
    try (InputStream axe = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object violations = browser.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
          .then(result => done(result.violations.map(
            found => found.id + ' x' + found.nodes.length + ': ' + found.nodes[0].html.slice(0, 200)
              + ' ' + (found.nodes[0].failureSummary || '').slice(0, 300))));
        """);

    assertEquals(List.of(), violations);
  }

  @Test
  void nothingIsLoggedAndNothingScrollsSideways() {
    assertEquals(List.of(), messages());
    browser.manage().window().setSize(new org.openqa.selenium.Dimension(500, 900));
    Object sideways = browser.executeScript(
        "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    browser.manage().window().setSize(new org.openqa.selenium.Dimension(1280, 1000));
    assertEquals(false, sideways);
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
    messages();

    browser.get(file.toUri().toString());

    assertEquals("6 findings need a decision – Touchstone", browser.getTitle());
    assertEquals(List.of(), all("img, iframe, script[src], svg[onload]"));
    assertEquals(List.of(), messages());
    assertEquals("6 findings, worst first.", one("#shown").getText());
  }
}
