package dev.touchstone.review.entry;

import dev.touchstone.review.http.BadRequestException;
import dev.touchstone.review.http.Request;
import dev.touchstone.review.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who comes in.
 *
 * <p>A request must name one of our hosts (or a page of another name that points here could read what
 * we say), must come from a page of ours if it changes anything, and must have a session, which only
 * a token begins.
 */
public final class Gate {

  private final Doors doors;
  private final Tokens tokens;
  private final Sessions sessions;

  public Gate(Doors doors, Tokens tokens, Clock clock) {
    this.doors = doors;
    this.tokens = tokens;
    this.sessions = new Sessions(clock);
  }

  /**
   * Under which names the desk is known.
   *
   * @param hosts what a Host header may say
   * @param origins what an Origin header may say
   * @param cookie name of the session's cookie
   * @param secure whether browsers reach it by HTTPS only
   */
  public record Doors(Set<String> hosts, Set<String> origins, String cookie, boolean secure) {

    public Doors {
      hosts = Set.copyOf(hosts);
      origins = Set.copyOf(origins);
    }
  }

  /** Refuses what no browser of ours sends. */
  public void check(Request request) {
    if (!doors.hosts.contains(request.header("host"))) {
      throw new BadRequestException(
          421, "This desk is not known by that name; use the address that it printed.");
    }
    if (!request.method().equals("GET") && !request.isPost()) {
      throw new BadRequestException(405, "Only GET and POST are understood.");
    }
    String origin = request.header("origin");
    String site = request.header("sec-fetch-site");
    boolean foreign = !origin.isEmpty() && !doors.origins.contains(origin);
    if (request.isPost() && (origin.isEmpty() || foreign || site.equals("cross-site"))) {
      throw new BadRequestException(403, "That form does not come from this desk.");
    }
    if (foreign) {
      throw new BadRequestException(403, "Another site may not read this desk.");
    }
  }

  /** The session that a request belongs to; null if it has none. */
  public @Nullable Session session(Request request) {
    return sessions.find(request.cookie(doors.cookie));
  }

  /** Begins a session with a token; null if nobody holds it. */
  public @Nullable Session enter(String token) {
    Editor holder = tokens.holder(token);
    return holder == null ? null : sessions.begin(holder);
  }

  /** Sends a browser that has just come in to the first page, without the token in the address. */
  public Response welcome(Session session) {
    String secure = doors.secure ? "; Secure" : "";
    return Response.to("/")
        .with(
            "Set-Cookie",
            doors.cookie + "=" + session.id() + "; Path=/; HttpOnly; SameSite=Strict" + secure);
  }

  /** Refuses a form that was not made for this session, or by somebody who may only look. */
  public void checkForm(Request request, Session session) {
    byte[] sent = request.sent("form").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(session.form().getBytes(StandardCharsets.UTF_8), sent)) {
      throw new BadRequestException(
          403, "That form is from an older session; go back, reload the page and decide again.");
    }
    if (!session.editor().mayDecide()) {
      throw new BadRequestException(403, "You may look, but not decide.");
    }
  }
}
