package dev.touchstone.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.review.ledger.Decision;
import dev.touchstone.review.ledger.Ledger;
import dev.touchstone.review.store.StoreAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk for a team, as it is started: a certificate of its own, a token and a role for everybody. */
class TlsDeskTest {

  private static final Pattern ADDRESS = Pattern.compile("https://\\S+:(\\d+)/");
  private static final Pattern FIELD = Pattern.compile("name=\"(form|key)\" value=\"([^\"]*)\"");
  private static final String PASSWORD = "a password for the keys";
  private static final String EDITOR = "0123456789-editor-0123456789";
  private static final String READER = "0123456789-reader-0123456789";

  @TempDir
  private Path folder;

  private Path out;
  private Process desk;
  private String address = "";
  private HttpClient browser;

  @BeforeEach
  void startTheDesk() throws Exception {
    out = SampleFolder.copy(folder);
    String host = host();
    Path keys = keys(host);
    Path users = Files.writeString(
        folder.resolve("people.tsv"), "ada\teditor\t" + EDITOR + "\nben\treader\t" + READER + "\n");
    ProcessBuilder program = new ProcessBuilder(
        java("java"), "-cp", System.getProperty("java.class.path"), "dev.touchstone.cli.Main");
    program.command().addAll(List.of("review", "--out", out.toString(), "--listen", host));
    program.command().addAll(List.of("--tls", keys.toString(), "--users", users.toString()));
    program.environment().put("TOUCHSTONE_TLS_PASSWORD", PASSWORD);
    desk = program.redirectErrorStream(true).start();
    BufferedReader said = desk.inputReader();
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); address.isEmpty(); line = said.readLine()) {
      assertTrue(line != null, all::toString);
      all.append(line).append('\n');
      Matcher found = ADDRESS.matcher(line);
      address = found.find() ? found.group() : "";
    }
    assertFalse(all.toString().contains("token="), "no secret in what is printed for a team");
    browser = browser(keys);
  }

  @AfterEach
  void endTheDesk() {
    if (desk != null) {
      desk.destroyForcibly();
    }
  }

  /** An address at which other machines see this one; this machine alone where there is no network. */
  private static String host() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("127.0.0.1");
  }

  private Path keys(String host) throws IOException, InterruptedException {
    Path keys = folder.resolve("desk.p12");
    List<String> command = new ArrayList<>(List.of(java("keytool"), "-genkeypair"));
    command.addAll(List.of("-alias", "desk", "-keyalg", "EC", "-dname", "CN=desk"));
    command.addAll(List.of("-ext", "san=ip:" + host, "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", keys.toString(), "-storepass", PASSWORD));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, keytool.waitFor(), said);
    return keys;
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** A browser that trusts the desk's certificate, and no other. */
  private static HttpClient browser(Path file) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("desk", keys.getCertificate("desk"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).build();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path, String cookie) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address).resolve(path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  /** The cookie of somebody who enters a token on the first page. */
  private String enter(String token) throws Exception {
    HttpResponse<String> welcome = send(form("/enter", "", Map.of("token", token)));
    assertEquals(303, welcome.statusCode(), welcome.body());
    String cookie = welcome.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.endsWith("; HttpOnly; SameSite=Strict; Secure"), cookie);
    return cookie.split(";", 2)[0];
  }

  private HttpRequest.Builder form(String path, String cookie, Map<String, String> fields) {
    return to(path, cookie)
        .header("Origin", address.substring(0, address.length() - 1))
        .POST(HttpRequest.BodyPublishers.ofString(Wire.encoded(fields)));
  }

  private HttpResponse<String> first(String cookie) throws Exception {
    HttpResponse<String> way = send(to("/", cookie));
    return send(to(way.headers().firstValue("Location").orElse("/"), cookie));
  }

  private HttpResponse<String> decide(String cookie, HttpResponse<String> page) throws Exception {
    Map<String, String> fields = new HashMap<>(Map.of("version", "0", "answer", "both_wrong"));
    Matcher field = FIELD.matcher(page.body());
    while (field.find()) {
      fields.putIfAbsent(field.group(1), field.group(2));
    }
    return send(form("/decide", cookie, fields));
  }

  @Test
  void everybodyComesInWithATokenOfTheirOwnAndMayDoWhatTheirRoleSays() throws Exception {
    assertEquals(401, send(to("/", "")).statusCode());
    assertEquals(
        403, send(form("/enter", "", Map.of("token", "nobody holds this one"))).statusCode());

    String editor = enter(EDITOR);
    HttpResponse<String> page = first(editor);
    assertEquals(200, page.statusCode());
    String reader = enter(READER);
    HttpResponse<String> looked = first(reader);
    assertEquals(200, looked.statusCode());
    assertFalse(looked.body().contains("action=\"/decide\""));
    assertEquals(403, decide(reader, looked).statusCode());
    assertEquals(403, decide(reader, page).statusCode());
    assertEquals(303, decide(editor, page).statusCode());

    try (Ledger ledger = Ledger.open(StoreAddress.of(null, out))) {
      assertEquals(
          List.of("ada"), ledger.after(0).stream().map(Decision::author).toList());
    }
  }

  @Test
  void withoutTlsAndToStrangersNothingIsSaid() {
    HttpClient stranger = HttpClient.newHttpClient();
    HttpRequest secure = HttpRequest.newBuilder(URI.create(address)).build();
    assertThrows(
        SSLException.class, () -> stranger.send(secure, HttpResponse.BodyHandlers.ofString()));
    HttpRequest plain =
        HttpRequest.newBuilder(URI.create(address.replace("https:", "http:"))).build();
    assertThrows(
        IOException.class, () -> stranger.send(plain, HttpResponse.BodyHandlers.ofString()));
  }
}
