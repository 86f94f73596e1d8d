package dev.touchstone.engine.lookup;

import dev.touchstone.engine.store.PageCache;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.page.Notice;
import dev.touchstone.page.Sha256;
import dev.touchstone.vet.card.SourceCard;
import dev.touchstone.vet.reference.Reference;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the DOIs on source cards and remarks on the cards what came of it. A service that gives no
 * answer is a notice; it changes no card and fails no run. Not thread-safe.
 */
public final class ReferenceCheck implements Closeable {

  private static final RecordCodec<Work> CODEC = RecordCodec.of(Work.class);

  private final URI base;
  private final Pace pace;
  private final WorkService service;
  private final PageCache cache;
  private final Map<String, Work> answers = new HashMap<>();
  private final Set<String> unanswered = new HashSet<>();
  private final List<Notice> notices = new ArrayList<>();
  private int failures;

  ReferenceCheck(URI base, String agent, Pace pace, PageCache cache) {
    this.base = base;
    this.pace = pace;
    this.service = new WorkService(base, agent, pace);
    this.cache = cache;
  }

  /**
   * A check that asks politely: one request at a time, two a second at most.
   *
   * @param base address before {@code /works/}
   * @param agent how the program names itself to the service
   * @param folder where answers are kept for later runs
   * @param again whether to ask for what earlier runs have asked for
   */
  public static ReferenceCheck polite(URI base, String agent, Path folder, boolean again)
      throws IOException {
    return new ReferenceCheck(base, agent, Pace.POLITE, PageCache.open(folder, !again));
  }

  /** The same card with a remark for every DOI on which the service has answered. */
  public SourceCard checked(SourceCard card) throws IOException, InterruptedException {
    List<String> remarks = new ArrayList<>(card.remarks());
    for (Reference reference : card.references()) {
      Work work = reference.doi() == null ? null : work(reference.doi());
      if (work != null) {
        remarks.add(
            Agreement.line(reference, work) + ", in: " + reference.entry().quote());
      }
    }
    return remarks.size() == card.remarks().size() ? card : card.withRemarks(remarks);
  }

  /** How many different DOIs the service, or an earlier run, has answered. */
  public int answered() {
    return answers.size();
  }

  /** How many different DOIs nobody has answered. */
  public int unanswered() {
    return unanswered.size();
  }

  /** What the user should know about the service. */
  public List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** Lets go of answers that this run had no use for; to be called when its results are in place. */
  public void complete() throws IOException {
    cache.complete();
  }

  private @Nullable Work work(String doi) throws IOException, InterruptedException {
    Work before = answers.get(doi);
    if (before != null || unanswered.contains(doi)) {
      return before;
    }
    PageCache.Key key = key(doi);
    byte[] kept = cache.find(key);
    Work work = kept == null ? asked(doi) : CODEC.decode(kept);
    if (work == null) {
      unanswered.add(doi);
    } else {
      answers.put(doi, work);
      cache.keep(key, CODEC.encode(work));
    }
    return work;
  }

  private @Nullable Work asked(String doi) throws InterruptedException {
    if (failures >= pace.failures()) {
      return null;
    }
    try {
      Work work = service.ask(doi);
      failures = 0;
      return work;
    } catch (IOException e) {
      failures++;
      String stop = failures >= pace.failures() ? "; it is not asked any more in this run" : "";
      notices.add(new Notice(base + ", DOI " + doi, "not checked: " + e.getMessage() + stop));
      return null;
    }
  }

  private PageCache.Key key(String doi) {
    byte[] name = (base + " " + doi).getBytes(StandardCharsets.UTF_8);
    return PageCache.Key.of(HexFormat.of().parseHex(Sha256.hex(name)));
  }

  @Override
  public void close() throws IOException {
    cache.close();
  }
}
