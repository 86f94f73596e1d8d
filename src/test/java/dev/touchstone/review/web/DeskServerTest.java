package dev.touchstone.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.engine.InputException;
import dev.touchstone.review.audit.Audit;
import dev.touchstone.review.audit.Overruled;
import dev.touchstone.review.entry.DeskAddress;
import dev.touchstone.review.entry.Editor;
import dev.touchstone.review.entry.Tokens;
import dev.touchstone.review.evidence.CaseKind;
import dev.touchstone.review.http.Request;
import dev.touchstone.review.ledger.Answer;
import dev.touchstone.review.ledger.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what nobody gets. */
class DeskServerTest {

  private static final String DRUG = "naltrexone";

  @TempDir
  private Path folder;

  private RunningDesk desk;
  private int port;

  @BeforeEach
  void startTheDesk() throws IOException {
    desk = RunningDesk.of(SampleFolder.copy(folder), "ada");
    port = desk.server.port();
  }

  @AfterEach
  void closeTheDesk() {
    desk.close();
    assertEquals(List.of(), desk.failures);
  }

  private String cookie() throws IOException {
    return Wire.get(port, "/?token=" + RunningDesk.TOKEN, "").cookie();
  }

  /** The form of the first finding, filled in. */
  private static Map<String, String> form(Wire page, String answer) {
    Map<String, String> form = new HashMap<>();
    for (String field : List.of("form", "key", "version", "query")) {
      form.put(field, page.field(field));
    }
    form.put("answer", answer);
    return form;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/history", "/text/naltrexone-shop.txt", "/removed", "/bulk"})
  void withoutATokenNothingIsShown(String path) throws IOException {
    Wire answer = Wire.get(port, path, "");
    assertEquals(401, answer.status());
    assertFalse(answer.body().contains(DRUG));
    assertEquals(403, Wire.get(port, path + "?token=wrong", "").status());
  }

  @Test
  void aTokenOpensTheDeskAndLeavesTheAddress() throws IOException {
    Wire welcome = Wire.get(port, "/?token=" + RunningDesk.TOKEN, "");
    assertEquals(303, welcome.status());
    assertEquals("/", welcome.header("Location"));
    assertTrue(welcome.header("Set-Cookie").contains("; HttpOnly; SameSite=Strict"));
    Wire page = Wire.first(port, welcome.cookie());
    assertEquals(200, page.status());
    assertTrue(page.body().contains(DRUG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1", "evil.example:80", ""})
  void anotherNameForThisMachineIsRefused(String host) throws IOException {
    Wire answer = Wire.get(port, "/", "Host: " + host + "\r\n" + cookie());
    assertTrue(answer.status() == 421 || answer.status() == 400, answer.head());
    assertFalse(answer.body().contains(DRUG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Origin: http://evil.example\r\n", "Origin: null\r\n", ""})
  void aFormOfAnotherSiteIsRefused(String origin) throws IOException {
    String cookie = cookie();
    Map<String, String> form = form(Wire.first(port, cookie), "both_wrong");
    Wire answer = Wire.send(port, "POST /decide", cookie + origin, Wire.encoded(form));
    assertEquals(403, answer.status());
    assertEquals(List.of(), desk.ledger.after(0));
  }

  @Test
  void aFormWithoutItsSecretIsRefused() throws IOException {
    String cookie = cookie();
    Map<String, String> form = form(Wire.first(port, cookie), "both_wrong");
    form.put("form", "guessed");
    assertEquals(403, Wire.post(port, "/decide", cookie, form).status());
    assertEquals(List.of(), desk.ledger.after(0));
  }

  @Test
  void aDecisionIsRecordedWithEvidenceAuthorAndTime() throws IOException {
    String cookie = cookie();
    Map<String, String> form = form(Wire.first(port, cookie), "accept_side:1");
    form.put("note", "<script>alert(1)</script>");
    form.put("reason", "source");
    assertEquals(303, Wire.post(port, "/decide", cookie, form).status());

    Decision made = desk.ledger.after(0).get(0);
    assertEquals(Answer.ACCEPT_SIDE, made.answer());
    assertEquals("ada", made.author());
    assertEquals(form.get("key"), made.evidence());
    assertFalse(made.about().grounds().get(0).anchor().prefix().isEmpty());
    Wire shown = Wire.get(port, "/history", cookie);
    assertTrue(shown.body().contains("&lt;script&gt;alert(1)"));
    assertFalse(shown.body().contains("<script>alert"));
  }

  @ParameterizedTest
  @CsvSource({
    "wrong_value, 4 mg, wrong value; right is: 4 mg",
    "wrong_subject, naloxone, wrong drug; right is: naloxone",
    "not_a_claim, '', not a claim"
  })
  void aClaimIsCorrectedShownCountedAndTakenBack(String answer, String choice, String words)
      throws IOException {
    String cookie = cookie();
    Element claim =
        Jsoup.parse(Wire.first(port, cookie).body()).expectFirst("form[action=/correct]");
    Map<String, String> form = new HashMap<>(Map.of("answer", answer, "choice", choice));
    claim.select("[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
    Wire done = Wire.post(port, "/correct", cookie, form);
    assertEquals(303, done.status(), done.body());

    Decision made = desk.ledger.after(0).get(0);
    assertEquals(CaseKind.CLAIM, made.about().kind());
    assertEquals(answer, made.answer().code());
    assertEquals(choice, made.choice());
    Document shown = Jsoup.parse(Wire.get(port, done.header("Location"), cookie).body());
    assertTrue(shown.expectFirst(".flash").text().contains(words), shown::text);
    assertEquals("ada: " + words, shown.expectFirst(".correct .status").text());
    Element line = Jsoup.parse(Wire.get(port, "/history", cookie).body()).expectFirst(".told li");
    assertTrue(line.text().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d ada .*" + words + ".*"));
    Overruled rule = Audit.of(desk.ledger.after(0)).get(0);
    assertEquals(List.of(1, 1), List.of(rule.judged(), rule.overruled()));

    Map<String, String> undo =
        Map.of("form", form.get("form"), "id", made.id(), "back", form.get("back"));
    assertEquals(303, Wire.post(port, "/undo", cookie, undo).status());
    assertNull(desk.desk.state().standing(made.evidence()).decision());
    assertEquals(2, desk.ledger.after(0).size());
  }

  @Test
  void aReasonThatIsNotOnTheListIsRefused() throws IOException {
    String cookie = cookie();
    Map<String, String> form = form(Wire.first(port, cookie), "both_wrong");
    form.put("reason", "because");
    assertEquals(400, Wire.post(port, "/decide", cookie, form).status());
    assertEquals(List.of(), desk.ledger.after(0));
  }

  @Test
  void everyQuoteHasThePagesCardBesideIt() throws IOException {
    String cookie = cookie();
    Document page = Jsoup.parse(Wire.first(port, cookie).body());
    assertFalse(page.select(".side").isEmpty());
    for (Element side : page.select(".side")) {
      String link = side.expectFirst("figcaption .tier a").attr("href");
      Wire card = Wire.get(port, "/" + link, cookie);
      assertEquals(200, card.status());
      assertFalse(Jsoup.parse(card.body()).select(".card .lines li q").isEmpty());
    }
    assertEquals(404, Wire.get(port, "/source/none", cookie).status());
    assertEquals(404, Wire.get(port, "/source/..%2F..%2Fsecret", cookie).status());
  }

  @Test
  void whatWasSaidIsToldInWordsAndNotInCodes() throws IOException {
    String cookie = cookie();
    Wire first = Wire.first(port, cookie); // the gravest: it reverses an overdose, or not
    Wire.post(port, "/decide", cookie, form(first, "accept_side:1"));
    assertEquals("denied: overdose_reversal", desk.ledger.after(0).get(0).choice());
    Element line = Jsoup.parse(Wire.get(port, "/history", cookie).body()).expectFirst(".told li");
    assertTrue(line.text().contains("accepted: denied: reverses an overdose"), line::text);
  }

  @Test
  void whoDidNotSeeTheLastDecisionIsToldAndNothingIsOverwritten() throws IOException {
    String cookie = cookie();
    Map<String, String> form = form(Wire.first(port, cookie), "both_wrong");
    Wire.post(port, "/decide", cookie, form);
    form.put("answer", "not_a_conflict");
    Wire second = Wire.post(port, "/decide", cookie, form);
    assertTrue(second.header("Location").contains("overtaken="), second.head());
    assertEquals(1, desk.ledger.after(0).size());
  }

  @Test
  void aReaderMayLookButNotDecide() throws IOException {
    desk.close();
    desk = RunningDesk.of(folder.resolve("out"), new Editor("ben", Editor.Role.READER));
    port = desk.server.port();
    String cookie = cookie();
    Wire page = Wire.first(port, cookie);
    assertEquals(200, page.status());
    assertFalse(page.body().contains("action=\"/decide\""));
    Map<String, String> form = form(page, "both_wrong");
    assertEquals(403, Wire.post(port, "/decide", cookie, form).status());
    assertEquals(List.of(), desk.ledger.after(0));
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() throws IOException {
    String cookie = cookie();
    Map<String, String> form = form(Wire.first(port, cookie), "both_wrong");
    form.put("note", "x".repeat(Request.LARGEST_BODY));
    assertEquals(413, Wire.post(port, "/decide", cookie, form).status());
    form.put("note", "x".repeat(Decision.LONGEST_NOTE + 1));
    assertEquals(413, Wire.post(port, "/decide", cookie, form).status());
    assertEquals(List.of(), desk.ledger.after(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/text/../claims.jsonl.txt",
        "/text/..%2F..%2Fetc%2Fpasswd.txt",
        "/text/%2e%2e/secret.txt",
        "/text//etc/passwd.txt",
        "/../secret.txt",
        "/report.css/../../secret",
        "/nothing"
      })
  void noPathLeadsOutOfTheRun(String path) throws IOException {
    Files.writeString(folder.resolve("out/secret.txt"), "secret");
    Wire answer = Wire.get(port, path, cookie());
    assertEquals(404, answer.status(), answer.body());
    assertFalse(answer.body().contains("secret\n"));
  }

  @ParameterizedTest
  @CsvSource({"GET, /", "GET, /nothing", "GET, /desk.js", "PUT, /"})
  void everyAnswerForbidsTheBrowserWhatItNeedNotDo(String method, String path) throws IOException {
    Wire answer = Wire.send(port, method + " " + path, cookie(), "");
    String policy = answer.header("Content-Security-Policy");
    assertTrue(
        policy.startsWith("default-src 'none'; style-src 'self'; script-src 'self';"), policy);
    assertFalse(policy.contains("unsafe"));
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertFalse(answer.body().contains("<style"));
    assertFalse(answer.body().matches("(?s).*<script(?! src=\"/desk.js\").*"));
    assertFalse(answer.body().matches("(?s).* (style|on[a-z]+)=\".*"));
  }

  @Test
  void beyondThisMachineTlsOrAProxyIsNeeded() {
    InputException refused =
        assertThrows(InputException.class, () -> DeskAddress.beyond("0.0.0.0", 0, null, null));
    assertTrue(String.valueOf(refused.getMessage()).contains("--tls"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ada editor 0123456789012345678901234 | expected name, role and token",
        "ada\towner\t0123456789012345678901234 | a role is reader or editor, got owner",
        "ada\teditor\tshort | a token has at least 24 characters",
      })
  void aFileOfUsersThatIsNotOneIsRefused(String line, String message) throws IOException {
    Path file = folder.resolve("people.tsv");
    Files.writeString(file, line.replace("\\t", "\t") + "\n");
    InputException refused = assertThrows(InputException.class, () -> Tokens.read(file));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.startsWith(file + ", line 1: " + message), said);
  }
}
