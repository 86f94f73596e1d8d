package dev.touchstone.review.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.dataset.changes.FindingState;
import dev.touchstone.dataset.changes.PageState;
import dev.touchstone.review.store.LedgerException;

/** Findings and pages as JSON, the same characters for the same state. */
final class StateJson {

  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
      .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
      .build();

  private StateJson() {}

  static Item item(FindingState finding) {
    return Item.of(Item.FINDING, finding.evidence(), finding.id(), json(finding.withId("")));
  }

  /** @param sha256 of the page's bytes; empty if it could not be read */
  static Item item(PageState page, String sha256) {
    return Item.of(Item.PAGE, page.id(), sha256, json(page));
  }

  static FindingState finding(Item item) {
    return read(item, FindingState.class).withId(item.ref());
  }

  static PageState page(Item item) {
    return read(item, PageState.class);
  }

  private static String json(Object state) {
    try {
      return MAPPER.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(Item item, Class<T> type) {
    try {
      return MAPPER.readValue(item.body(), type);
    } catch (JsonProcessingException e) {
      throw new LedgerException(
          "the ledger holds a %s that this Touchstone cannot read; use the version that recorded it"
              .formatted(item.kind()),
          e);
    }
  }
}
