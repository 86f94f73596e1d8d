package dev.touchstone.engine.spark;

import dev.touchstone.engine.Stages;
import dev.touchstone.rules.PackFolder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages on every machine: packs travel, and each Java loads its rules and names once. To be
 * broadcast, so that there is one of it in a Java.
 */
final class Kit implements Serializable {

  private static final long serialVersionUID = 1;

  private final ArrayList<Pack> packs = new ArrayList<>();
  private transient @Nullable Stages stages;

  Kit(List<PackFolder> packs) {
    packs.forEach(pack -> this.packs.add(new Pack(pack.folder(), new HashMap<>(pack.files()))));
  }

  private record Pack(String folder, HashMap<String, String> files) implements Serializable {}

  synchronized Stages stages() {
    if (stages == null) {
      stages = Stages.bundled(
          packs.stream().map(pack -> new PackFolder(pack.folder, pack.files)).toList());
    }
    return stages;
  }
}
