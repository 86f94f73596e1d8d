package dev.touchstone.engine;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.AlsoAsked;
import dev.touchstone.compare.Comparer;
import dev.touchstone.compare.Finding;
import dev.touchstone.compare.SubjectKey;
import dev.touchstone.compare.family.Families;
import dev.touchstone.compare.family.FamilyFinder;
import dev.touchstone.engine.store.DiskBuckets;
import dev.touchstone.engine.store.FrameFile;
import dev.touchstone.engine.store.RecordCodec;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.engine.store.Sorted;
import dev.touchstone.fuse.Prior;
import dev.touchstone.fuse.Recommender;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the claims of any number of pages question by question; what does not fit into memory
 * waits on disk, sorted by subject and attribute. Not thread-safe.
 */
public final class Comparison implements Closeable {

  /** Claims in memory before they go to disk; one takes a kilobyte or two. */
  private static final int CLAIMS = 1 << 15;

  private static final int ENTRIES = 1 << 16;

  private static final Comparator<Found.Placed> BY_QUESTION = Comparator.comparing(
          Found.Placed::claim,
          Comparator.comparing(SubjectKey::of)
              .thenComparing(Claim::attribute)
              .thenComparing(Claim::id))
      .thenComparing(Found.Placed::place);

  private static final Comparator<Found.Entry> BY_GRAVITY =
      Comparator.comparing(Found.Entry::finding, Comparer.ORDER).thenComparing(Found.Entry::place);

  private static final RecordCodec<Claim> CLAIM = RecordCodec.of(Claim.class);
  private static final RecordCodec<Found> FOUND = RecordCodec.of(Found.class);

  private final Stages stages;
  private final Workers workers;
  private final List<Closeable> open = new ArrayList<>();
  private final FrameFile claims;
  private final Map<String, Long> pages = new HashMap<>();
  private final Sorted<Found.Placed> questions;
  private final Sorted<Found.Entry> order;
  private final FrameFile findings;
  private final FamilyFinder relatives;
  private final BatchCounts counts = new BatchCounts();
  private Recommender.Panel panel = new Recommender.Panel(Families.NONE);

  /**
   * @param folder for what does not fit into memory
   * @param threads how many questions are compared at a time, at least 1
   */
  public Comparison(Stages stages, Scratch folder, int threads) throws IOException {
    this.stages = stages;
    this.workers = new Workers(threads);
    this.claims = opened(new FrameFile(folder));
    RecordCodec<Found.Placed> placed = RecordCodec.of(Found.Placed.class);
    this.questions = opened(new Sorted<>(folder, placed, BY_QUESTION, CLAIMS));
    RecordCodec<Found.Entry> entry = RecordCodec.of(Found.Entry.class);
    this.order = opened(new Sorted<>(folder, entry, BY_GRAVITY, ENTRIES));
    this.findings = opened(new FrameFile(folder));
    this.relatives = new FamilyFinder(stages.kinship(), () -> opened(new DiskBuckets(folder)));
  }

  private <C extends Closeable> C opened(C file) {
    open.add(file);
    return file;
  }

  /** Takes the claims and the wording of one more page. */
  public void add(PageResult result) throws IOException {
    PageDigest page = result.page();
    if (page != null) {
      relatives.add(page.words());
      boolean first = true;
      for (Claim claim : result.claims()) {
        long place = claims.append(CLAIM.encode(claim));
        for (Claim answer : AlsoAsked.of(claim)) {
          questions.add(new Found.Placed(answer, place));
        }
        if (first) {
          pages.put(result.id(), place);
          first = false;
        }
      }
      counts.claims += result.claims().size();
    }
  }

  /** All claims of a page, in its order; empty for a page without any. */
  public List<Claim> claimsOf(String page) {
    Long place = pages.get(page);
    List<Claim> found = new ArrayList<>();
    byte[] frame = place == null ? null : frame(place);
    while (place != null && frame != null) {
      Claim claim = CLAIM.decode(frame);
      if (!claim.source().equals(page)) {
        return found;
      }
      found.add(claim);
      place += Integer.BYTES + frame.length;
      frame = frame(place);
    }
    return found;
  }

  /**
   * Compares all that was added; to be called once, before the findings are asked for.
   *
   * @param heard hears each finding as it is, before anything is recommended
   */
  public Families compare(FindingSink heard) throws IOException, InterruptedException {
    Families families = relatives.families();
    try (Sorted.Cursor<Found.Placed> sorted = questions.read()) {
      Questions groups = new Questions(sorted);
      workers.run(groups::next, group -> compared(group, families), this::keep);
      counts.subjects = groups.subjects();
    }
    panel = new Recommender.Panel(families);
    read((finding, claimsOfIt) -> {
      panel.hear(finding);
      heard.accept(finding, claimsOfIt);
    });
    return families;
  }

  /**
   * Takes note of how far pages are believed, for what is recommended from now on.
   *
   * @param priors for a page, what is known of it
   */
  public void trust(Map<String, Prior> priors) {
    panel.trust(priors);
  }

  private Compared compared(List<Found.Placed> group, Families families) {
    List<Finding> found =
        stages.compare().apply(group.stream().map(Found.Placed::claim).toList(), families);
    Map<String, Long> places = new HashMap<>();
    group.forEach(placed -> places.putIfAbsent(placed.claim().id(), placed.place()));
    List<Found> kept = new ArrayList<>();
    for (Finding finding : found) {
      long[] at = Found.claims(finding).stream().mapToLong(places::get).toArray();
      kept.add(new Found(finding, at));
    }
    return new Compared(kept.stream().map(FOUND::encode).toList(), found);
  }

  /**
   * The findings of one question.
   *
   * @param bytes of each as they are kept
   */
  private record Compared(List<byte[]> bytes, List<Finding> findings) {}

  private void keep(Compared compared) throws IOException {
    for (int i = 0; i < compared.findings.size(); i++) {
      Finding finding = compared.findings.get(i);
      order.add(new Found.Entry(bare(finding), findings.append(compared.bytes.get(i))));
      counts.add(finding);
    }
  }

  private static Finding bare(Finding finding) {
    return new Finding(
        finding.id(),
        finding.subject(),
        finding.attribute(),
        Map.of(),
        finding.comparability(),
        List.of(),
        finding.relation(),
        finding.verdict(),
        finding.severity(),
        finding.withinPage(),
        List.of(),
        List.of(),
        "");
  }

  /** How much there is of everything. */
  public BatchCounts counts() {
    return counts;
  }

  /** Hands on the findings in {@link Comparer#ORDER}; may be called more than once. */
  public void forEach(FindingSink sink) throws IOException {
    read((finding, claimsOfIt) -> sink.accept(panel.recommend(finding), claimsOfIt));
  }

  private void read(FindingSink sink) throws IOException {
    try (Sorted.Cursor<Found.Entry> entries = order.read()) {
      for (Found.Entry entry = entries.next(); entry != null; entry = entries.next()) {
        Found found = FOUND.decode(findings.at(entry.place()));
        Map<String, Long> places = new HashMap<>();
        List<String> ids = Found.claims(found.finding());
        for (int i = 0; i < found.places().length; i++) {
          places.put(ids.get(i), found.places()[i]);
        }
        sink.accept(found.finding(), id -> claim(places.get(id)));
      }
    }
  }

  private @Nullable Claim claim(@Nullable Long place) {
    byte[] frame = place == null ? null : frame(place);
    return frame == null ? null : CLAIM.decode(frame);
  }

  /** A claim's bytes; null past the last. */
  private byte @Nullable [] frame(long place) {
    try {
      return place < claims.size() ? claims.at(place) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Closeable file : open) {
      file.close();
    }
  }
}
