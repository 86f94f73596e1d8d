package dev.touchstone.engine.lookup.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.Security;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps requests out of private networks, whatever a page redirects to.
 *
 * <p>A name is looked up once in the life of the program: Java is told to keep its answers for good, so
 * the address that is checked here is the one that is connected to, and a name server cannot give a
 * public address for the check and a private one for the request ("DNS rebinding"). To be asked directly
 * before each request: even a Java that looked up names before, and so forgets them after half a minute,
 * still knows the address then.
 */
final class AddressGuard {

  private static final int BYTE = 0xFF;

  private final Set<String> named;
  private final Predicate<InetAddress> open;

  /** @param named as of {@link FetchPolicy} */
  AddressGuard(Set<String> named) {
    this(named, AddressGuard::isPublic);
  }

  /** @param open which addresses may be asked */
  AddressGuard(Set<String> named, Predicate<InetAddress> open) {
    this.named = named;
    this.open = open;
    Security.setProperty("networkaddress.cache.ttl", "-1");
  }

  /** Lets an address pass, or says why not. */
  void check(URI address) throws Refusal {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (!Set.of("http", "https").contains(scheme) || host == null) {
      throw Refusal.of("is no web address; expected http:// or https:// and a host");
    }
    if (address.getUserInfo() != null) {
      throw Refusal.of("has a name or password in it; give the address without");
    }
    String plain = host.toLowerCase(Locale.ROOT);
    if (named.contains(plain) || named.contains(plain + ":" + address.getPort())) {
      return;
    }
    for (InetAddress each : resolved(host)) {
      if (!open.test(each)) {
        throw Refusal.of("%s is at %s, in a private network; if you mean that host, name it with"
                .formatted(host, each.getHostAddress())
            + " --private-host " + plain);
      }
    }
  }

  private static InetAddress[] resolved(String host) throws Refusal {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw Refusal.of("no such host: " + host + "; correct the address or take it out");
    }
  }

  /** Whether anybody on the Internet may have this address. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic(bytes)
        : address instanceof Inet6Address && isPublicSix(bytes);
  }

  /** The blocks that IANA keeps for special purposes (RFC 6890), beside those that Java knows. */
  private static boolean isPublic(byte[] four) {
    int one = four[0] & BYTE;
    int two = four[1] & BYTE;
    int three = four[2] & BYTE;
    boolean shared = one == 100 && two >= 64 && two < 128;
    boolean special = one == 192 && two == 0 && (three == 0 || three == 2);
    boolean relay = one == 192 && two == 88 && three == 99;
    boolean tests = (one == 198 && (two == 18 || two == 19))
        || (one == 198 && two == 51 && three == 100)
        || (one == 203 && two == 0 && three == 113);
    return one != 0 && one < 224 && one != 127 && !shared && !special && !relay && !tests;
  }

  /** Global unicast alone, and none of it that stands for an IPv4 address or for documentation. */
  private static boolean isPublicSix(byte[] six) {
    int first = ((six[0] & BYTE) << 8) | (six[1] & BYTE);
    int second = ((six[2] & BYTE) << 8) | (six[3] & BYTE);
    boolean tunnel = first == 0x2002; // 6to4, given up since 2015
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    return (first & 0xe000) == 0x2000 && !special && !tunnel;
  }
}
