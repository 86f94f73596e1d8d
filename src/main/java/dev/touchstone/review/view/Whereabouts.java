package dev.touchstone.review.view;

import dev.touchstone.review.batch.Batch;
import dev.touchstone.review.evidence.Ground;
import dev.touchstone.review.evidence.Place;
import dev.touchstone.review.evidence.QuoteFinder;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the words of an earlier decision still stand on their page: an editor wants to know
 * whether the page has changed, or only what the program makes of it. For one page of the desk.
 */
public final class Whereabouts {

  private final Batch batch;
  private final Map<String, String> texts = new HashMap<>();

  /** @param batch the run that is looked at */
  public Whereabouts(Batch batch) {
    this.batch = batch;
  }

  /** The code of what became of the words: {@code here}, {@code unsure}, {@code gone}, {@code no_page}. */
  String of(Ground ground) {
    if (!batch.pages().containsKey(ground.source())) {
      return "no_page";
    }
    Place place = QuoteFinder.find(ground.anchor(), text(ground.source()));
    if (place instanceof Place.Here) {
      return "here";
    }
    return place instanceof Place.Unsure ? "unsure" : "gone";
  }

  private String text(String source) {
    return texts.computeIfAbsent(
        source, id -> Objects.<@Nullable String>requireNonNullElse(batch.text(id), ""));
  }
}
