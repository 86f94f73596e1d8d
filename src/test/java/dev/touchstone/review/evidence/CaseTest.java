package dev.touchstone.review.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.touchstone.compare.Finding;
import dev.touchstone.review.SampleBatch;
import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.batch.BatchReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTest {

  private static Case conflict(int hours, int start) {
    SampleBatch sample = new SampleBatch();
    Batch batch = sample
        .finding(
            sample.claim("a", "naltrexone", hours, start),
            sample.claim("b", "naltrexone", 40, start))
        .build();
    return Case.of(batch.findings().get(0), batch::claim, source -> null);
  }

  @Test
  void wordsThatOnlyMovedAreTheSameEvidence() {
    assertNotEquals(conflict(4, 0).id(), conflict(4, 700).id());
    assertEquals(conflict(4, 0).evidence(), conflict(4, 700).evidence());
  }

  @Test
  void anotherValueIsOtherEvidence() {
    assertNotEquals(conflict(4, 0).evidence(), conflict(5, 0).evidence());
  }

  @Test
  void everyFindingOfTheSeedsHasItsOwnEvidence() throws IOException {
    Batch seeds = BatchReader.read(Path.of("out"));
    Set<String> hashes = new HashSet<>();
    for (Finding finding : seeds.findings()) {
      Case about = Case.of(finding, seeds::claim, seeds::text);
      assertTrue(about.isSound(), about::id);
      hashes.add(about.evidence());
    }
    assertEquals(seeds.findings().size(), hashes.size());
  }
}
