package dev.touchstone.dataset.export;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole run, as the exports need it.
 *
 * @param version of the program
 * @param claims in the order of the data sets
 * @param findings in the order of the data sets
 * @param paths of the inputs as given, by page id
 * @param text gives the cleaned text of the page with an id; null if there is none
 */
public record RunRecord(
    String version,
    List<Claim> claims,
    List<Finding> findings,
    Map<String, String> paths,
    Function<String, @Nullable String> text) {

  public RunRecord {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    paths = Map.copyOf(paths);
  }

  /** The claims by id. */
  Map<String, Claim> byId() {
    return claims.stream()
        .collect(Collectors.toMap(Claim::id, claim -> claim, (one, same) -> one, HashMap::new));
  }

  /** A page's path; its id where it has none. */
  String path(String source) {
    return Objects.requireNonNullElse(paths.get(source), source);
  }
}
