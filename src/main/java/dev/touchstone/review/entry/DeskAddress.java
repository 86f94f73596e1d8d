package dev.touchstone.review.entry;

import dev.touchstone.engine.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where a desk listens, and how browsers reach it.
 *
 * @param host name or address of this machine
 * @param port 0 for any that is free
 * @param tls keys and certificate; null for plain HTTP
 * @param proxy the address under which a proxy shows the desk, such as {@code
 *     https://desk.example.org}; null if browsers come directly
 */
public record DeskAddress(
    String host,
    int port,
    @Nullable SSLContext tls,
    @Nullable URI proxy) {

  private static final String LOOPBACK = "127.0.0.1";

  /** This machine alone. */
  public static DeskAddress local(int port) {
    return new DeskAddress(LOOPBACK, port, null, null);
  }

  /**
   * Beyond this machine: only with TLS, or behind a proxy that has it.
   *
   * @throws InputException if neither is given, or the address is none
   */
  public static DeskAddress beyond(
      String host, int port, @Nullable SSLContext tls, @Nullable URI proxy) {
    if (!isLoopback(host) && tls == null && proxy == null) {
      throw new InputException("--listen " + host + ": others on the network could read the tokens;"
          + " give a certificate with --tls, or the address of a proxy that has one with --proxy");
    }
    if (proxy != null && (!"https".equals(proxy.getScheme()) || proxy.getHost() == null)) {
      throw new InputException("--proxy " + proxy + ": expected https:// and a host name");
    }
    return new DeskAddress(host, port, tls, proxy);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new InputException("--listen " + host + ": is no address of this machine");
    }
  }

  /**
   * Keys and certificate from a PKCS #12 file.
   *
   * @throws InputException if the file or the password is wrong
   */
  public static SSLContext tls(Path file, char[] password) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, password);
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(keys, password);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(factory.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new InputException(file + ": cannot be used: " + e.getMessage());
    } catch (IOException e) {
      throw new InputException(file + ": cannot be opened (" + e.getMessage()
          + "); --tls names a PKCS #12 file, TOUCHSTONE_TLS_PASSWORD holds its password");
    }
  }

  /** The address to type into a browser, without a slash at its end. */
  public String shown(int actualPort) {
    URI outside = proxy;
    if (outside != null) {
      return "https://" + outside.getAuthority();
    }
    return (tls == null ? "http" : "https") + "://" + host + ":" + actualPort;
  }

  public Gate.Doors doors(int actualPort) {
    String cookie = "touchstone-desk-" + actualPort; // cookies do not tell ports apart
    URI outside = proxy;
    if (outside != null) {
      String name = outside.getAuthority();
      return new Gate.Doors(Set.of(name), Set.of("https://" + name), cookie, true);
    }
    String scheme = tls == null ? "http://" : "https://";
    Set<String> hosts = isLoopback(host)
        ? Set.of(LOOPBACK + ":" + actualPort, "localhost:" + actualPort)
        : Set.of(host + ":" + actualPort);
    Set<String> origins =
        hosts.stream().map(name -> scheme + name).collect(java.util.stream.Collectors.toSet());
    return new Gate.Doors(hosts, origins, cookie, tls != null);
  }
}
