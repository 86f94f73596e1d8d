package dev.touchstone.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.report.Browser;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Editors at the desk, in Debian's Chromium. No mouse is used. */
class DeskBrowserTest {

  private static final int LARGE = 5_000;
  private static final long SERVER_MILLIS = 100;
  private static final long SHOWN_MILLIS = 200;
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final long BETWEEN_LOOKS_NANOS = 10_000_000L;

  @TempDir
  private static Path profile;

  private static ChromeDriver browser;

  @TempDir
  private Path folder;

  private RunningDesk desk;
  private int keys;

  @BeforeAll
  static void openTheBrowser() {
    browser = Browser.open(profile);
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void openTheDesk() throws IOException {
    desk = RunningDesk.of(SampleFolder.copy(folder), "ada");
    browser.get(desk.door());
  }

  @AfterEach
  void closeTheDesk() {
    desk.close();
    assertEquals(List.of(), desk.failures);
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  /** Keys that stay on the page. */
  private void press(CharSequence... pressed) {
    for (CharSequence one : pressed) {
      keys += one instanceof Keys ? 1 : one.length();
      new Actions(browser).sendKeys(one).perform();
    }
  }

  /** A key that leads to another page. */
  private void go(CharSequence key) {
    browser.executeScript("document.body.id = 'old'");
    press(key);
    await(() -> Boolean.TRUE.equals(browser.executeScript(
        "return document.body.id !== 'old' && document.readyState === 'complete'")));
  }

  private static void await(BooleanSupplier isSo) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!isSoNow(isSo)) {
      assertTrue(System.nanoTime() < end, () -> "still at " + browser.getCurrentUrl());
      // Asking without a pause would take the processor from the page that is waited for.
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
  }

  /** What is read while one page gives way to another says nothing yet. */
  private static boolean isSoNow(BooleanSupplier isSo) {
    try {
      return isSo.getAsBoolean();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  private List<Decision> decisions() {
    return desk.ledger.after(0);
  }

  @Test
  void aWholeSessionByKeyboard() {
    Browser.messages(browser);
    List<String> way = List.of("1", "2", "x", "n", "s", "l");
    List<Integer> keysEach = new ArrayList<>();
    int open = Integer.parseInt(text(".count").split(" ", 2)[0]);
    for (int i = 0; i < open; i++) {
      keys = 0;
      if (i % 5 == 4) {
        press("m", "seen in the label", Keys.ESCAPE);
      }
      go(way.get(i % way.size()));
      keysEach.add(keys);
    }

    assertEquals("All is decided", text(".title"));
    assertEquals(open, decisions().size());
    assertEquals("seen in the label", decisions().get(4).note());
    assertEquals(Answer.ACCEPT_SIDE, decisions().get(0).answer());
    assertEquals(Answer.BOTH_WRONG, decisions().get(2).answer());
    Collections.sort(keysEach);
    int median = keysEach.get(keysEach.size() / 2);
    assertTrue(median <= 3, "keys per decision: " + keysEach);

    go("u");
    assertEquals(Answer.WITHDRAWN, decisions().get(open).answer());
    assertEquals("to decide", text(".status"));
    go("h");
    assertEquals(open + 1, all(".told li").size());
    assertEquals(List.of(), Browser.messages(browser));
  }

  @Test
  void searchAndFilterStandInTheAddressAndOutliveADecision() {
    press("/", "ketamine");
    go(Keys.ENTER);
    assertTrue(browser.getCurrentUrl().contains("q=ketamine"), browser.getCurrentUrl());
    int before = Integer.parseInt(text(".count").split(" ", 2)[0]);
    assertTrue(before > 0);
    go("n");
    assertTrue(browser.getCurrentUrl().contains("q=ketamine"), browser.getCurrentUrl());
    assertEquals(before - 1, Integer.parseInt(text(".count").split(" ", 2)[0]));
    assertTrue(text(".title").contains("ketamine"));
  }

  @Test
  void manyAtOnceWithAPreviewAndOneKeyToUndoIt() {
    press("/", "ketamine");
    go(Keys.ENTER);
    int count = Integer.parseInt(text(".count").split(" ", 2)[0]);
    go("b");
    assertEquals(count + " findings at once", text(".title"));
    assertEquals(List.of(), decisions());

    go("n");
    assertEquals(count, decisions().size());
    assertTrue(text(".flash").startsWith(count + " decided at once."));

    go("u");
    assertEquals(count + " decisions taken back.", text(".flash"));
    assertEquals(count, Integer.parseInt(text(".count").split(" ", 2)[0]));
    assertEquals(2 * count, decisions().size());
  }

  @Test
  void theSecondOfTwoEditorsIsToldWhatTheFirstDecided() throws IOException {
    try (RunningDesk other = RunningDesk.of(folder.resolve("out"), "ben")) {
      String cookie =
          Wire.get(other.server.port(), "/?token=" + RunningDesk.TOKEN, "").cookie();
      Wire page = Wire.first(other.server.port(), cookie);
      Wire.bothWrong(other.server.port(), cookie, page, "0");
    }

    go("n");

    assertTrue(text(".flash").startsWith("Not recorded: meanwhile ben decided"), text(".flash"));
    assertEquals(1, decisions().size());
    assertTrue(text(".told").contains("all sides are wrong"));
    go("n");
    assertEquals(2, decisions().size());
    assertEquals("ada", decisions().get(1).author());
  }

  @Test
  void backShowsTheDecidedFindingAndItsUndo() {
    String first = text(".title");
    go("1");
    assertFalse(text(".title").equals(first));
    browser.navigate().back();
    await(() -> text(".title").equals(first) && text(".status").equals("decided"));
    assertEquals(1, all(".told .counts").size());
    assertEquals(1, decisions().size());
  }

  @Test
  void aClaimIsCorrectedByKeyboard() {
    press("w", Keys.TAB, "5 mg", Keys.TAB);
    go(Keys.ENTER);
    assertEquals(Answer.WRONG_VALUE, decisions().get(0).answer());
    assertEquals("5 mg", decisions().get(0).choice());
    assertTrue(text(".flash").contains("wrong value"), text(".flash"));
  }

  @Test
  void aRemovedPieceIsGivenBack() {
    go("t");
    browser.findElement(By.cssSelector(".pieces button")).sendKeys(Keys.ENTER);
    await(() -> decisions().size() == 1);
    assertEquals(Answer.IS_CONTENT, decisions().get(0).answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothing(String scheme) throws IOException {
    Browser.scheme(browser, scheme);
    go("n");
    List<Object> found = new ArrayList<>();
    for (String page : List.of(
        "/",
        "/?state=decided",
        "/?q=nothing",
        "/bulk",
        "/history",
        "/carried",
        "/removed",
        "/nothing")) {
      browser.get(desk.address() + page);
      browser.executeScript(
          "document.querySelectorAll('details').forEach(part => part.open = true)");
      Browser.violations(browser).forEach(one -> found.add(page + ": " + one));
    }
    Browser.scheme(browser, "light");
    assertEquals(List.of(), found);
  }

  @Test
  void nothingScrollsSidewaysOnANarrowScreen() {
    Browser.size(browser, 390, 844);
    Object sideways = browser.executeScript(
        "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    Browser.size(browser, 1280, 1000);
    assertEquals(false, sideways);
  }

  @Test
  void aQueueOfFiveThousandStaysQuick(@TempDir Path large) throws IOException {
    try (RunningDesk many = RunningDesk.of(SampleFolder.large(large, LARGE), "ada")) {
      browser.get(many.door());
      assertTrue(text(".count").startsWith(LARGE + " findings"), text(".count"));
      List<Long> shown = new ArrayList<>();
      for (int i = 0; i < 15; i++) {
        browser.executeScript("performance.clearMeasures()");
        go("n");
        await(() -> paint() != null);
        shown.add(((Number) Objects.requireNonNull(paint())).longValue());
      }
      List<Long> server = new ArrayList<>();
      String cookie =
          Wire.get(many.server.port(), "/?token=" + RunningDesk.TOKEN, "").cookie();
      for (int i = 0; i < 15; i++) {
        Wire page = Wire.first(many.server.port(), cookie);
        long start = System.nanoTime();
        Wire.bothWrong(many.server.port(), cookie, page, page.field("version"));
        server.add((System.nanoTime() - start) / 1_000_000);
      }
      assertEquals(30, many.ledger.after(0).size());
      Files.writeString(
          Path.of("target", "desk-times.txt"),
          "server ms " + server + "\nshown ms " + shown + "\n");
      Browser.assumeIdle();
      assertTrue(median(server) < SERVER_MILLIS, "on the server: " + server);
      assertTrue(median(shown) < SHOWN_MILLIS, "shown: " + shown);
    }
  }

  /** Milliseconds from the key to the first picture of the next finding; null if there is none yet. */
  private static @Nullable Object paint() {
    return browser.executeScript("return performance.getEntriesByName('shown').at(-1)?.duration");
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
