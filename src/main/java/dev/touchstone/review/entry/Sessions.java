package dev.touchstone.review.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browsers that came in; they have to come in again after a day. Thread-safe. */
final class Sessions {

  private static final int MOST = 500;
  private static final long LONGEST = Duration.ofHours(24).toMillis();

  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  synchronized Session begin(Editor editor) {
    Session session = new Session(Tokens.random(), Tokens.random(), editor, clock.millis());
    sessions.put(session.id(), session);
    Iterator<String> oldest = sessions.keySet().iterator();
    while (sessions.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
    return session;
  }

  synchronized @Nullable Session find(String id) {
    Session session = sessions.get(id);
    if (session != null && clock.millis() - session.began() > LONGEST) {
      sessions.remove(id);
      return null;
    }
    return session;
  }
}
