package dev.touchstone.compare.question;

import dev.touchstone.claims.Claim;
import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The positions of one scope, or some of their claims.
 *
 * @param scope what limits them
 * @param positions sorted by key
 */
record Part(Map<String, String> scope, List<Position> positions) {

  /** Tells those who state a usual limit on these axes from those who are silent. */
  List<Part> byUsualLimits(List<String> axes, ScopeGate gate) {
    SortedMap<String, Part> parts = new TreeMap<>();
    // Claims share what limits them: it is looked at once, however many they are.
    IdentityHashMap<Map<String, String>, Map<String, String>> wholes = new IdentityHashMap<>();
    for (Position position : positions) {
      Map<Map<String, String>, List<Claim>> claims = new HashMap<>();
      for (Claim claim : position.claims()) {
        Map<String, String> whole =
            wholes.computeIfAbsent(gate.limitsOf(claim), limits -> whole(limits, axes));
        claims.computeIfAbsent(whole, key -> new ArrayList<>()).add(claim);
      }
      claims.forEach((whole, some) -> parts
          .computeIfAbsent(whole.toString(), key -> new Part(whole, new ArrayList<>()))
          .positions()
          .add(Position.of(position.key(), position.interval(), some)));
    }
    return List.copyOf(parts.values());
  }

  private Map<String, String> whole(Map<String, String> limits, List<String> axes) {
    Map<String, String> whole = new TreeMap<>(limits);
    whole.keySet().retainAll(axes);
    whole.putAll(scope);
    return whole;
  }
}
