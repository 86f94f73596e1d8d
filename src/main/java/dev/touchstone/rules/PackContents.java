package dev.touchstone.rules;

import dev.touchstone.rules.Attribute.Axis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has been read of packs so far; what is read next may use and overrule it.
 *
 * @param macros short forms of patterns
 * @param axes by the name that attributes call them
 * @param attributes by code
 * @param rules in the order of the packs
 * @param sections names of the lists that say what a section is about
 * @param headings ways to word headings
 * @param subjects types of what rules take for the subject of a claim
 * @param phrases all word lists
 */
record PackContents(
    Map<String, String> macros,
    Map<String, Axis> axes,
    Map<String, Attribute> attributes,
    List<Rule> rules,
    Set<String> sections,
    List<HeadingPattern> headings,
    Set<String> subjects,
    Phrases phrases) {

  PackContents() {
    this(
        new LinkedHashMap<>(),
        new TreeMap<>(),
        new LinkedHashMap<>(),
        new ArrayList<>(),
        new TreeSet<>(),
        new ArrayList<>(),
        new TreeSet<>(),
        new Phrases());
  }

  /** The files in which rules are written, by the rules' ids. */
  Map<String, String> ruleFiles() {
    Map<String, String> files = new HashMap<>();
    rules.forEach(rule -> files.put(rule.id(), rule.file()));
    return files;
  }
}
