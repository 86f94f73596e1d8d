package dev.touchstone.compare.question;

import dev.touchstone.compare.scope.ScopeGate;
import dev.touchstone.compare.value.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All positions of one scope, and the parts that they fall into beside other scopes. Most scopes are set
 * beside many others and fall into the same parts each time, so parts are made once.
 */
final class Whole {

  private final Part part;
  private final ScopeGate gate;
  private final List<String> silentOn;
  private final Map<List<String>, List<Part>> partsByAxes = new HashMap<>();

  Whole(Map<String, String> scope, List<Position> positions, ScopeGate gate) {
    this.part = new Part(scope, positions);
    this.gate = gate;
    this.silentOn = new ArrayList<>(gate.rule().usual().keySet());
    silentOn.removeAll(scope.keySet());
  }

  Map<String, String> scope() {
    return part.scope();
  }

  List<Position> positions() {
    return part.positions();
  }

  /**
   * Those who state a usual limit told from those who are silent, on each axis that matters beside the
   * other scope.
   */
  List<Part> beside(Map<String, String> other) {
    List<String> axes = List.of();
    for (String axis : silentOn) {
      if (other.containsKey(axis)) {
        axes = axes.isEmpty() ? new ArrayList<>() : axes;
        axes.add(axis);
      }
    }
    return axes.isEmpty()
        ? List.of(part)
        : partsByAxes.computeIfAbsent(axes, some -> part.byUsualLimits(some, gate));
  }
}
