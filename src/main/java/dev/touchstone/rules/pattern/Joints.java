package dev.touchstone.rules.pattern;

import java.util.Set;

/** What stands between the items of a list: commas, "and", "or", marks, with what an item has in brackets passed over. */
record Joints(Lattice lattice) {

  private static final String DASH = "-";

  /** Tokens within which a second dash shows that dashes divide the items of a list. */
  private static final int DASHES_APART = 24;

  private static final Set<String> MARKS =
      Set.of(",", "and", "or", "/", "&", "+", ";", "nor", "plus", "•", "·", "-", "|");

  private static final int LONGEST_BRACKET = 25;

  /** Whether a word or mark may be one. */
  static boolean isMark(String norm) {
    return MARKS.contains(norm);
  }

  /** The place after an optional bracket and at least one joint; -1 if the list ends here. */
  int after(int at) {
    int i = afterBracket(at);
    int joints = 0;
    int next = joint(i);
    while (next > i) {
      i = next;
      joints++;
      next = joint(i);
    }
    return joints == 0 || i == lattice.size() ? -1 : i;
  }

  /** The place after the joint at {@code at}; {@code at} itself if there is none. */
  private int joint(int at) {
    if (at >= lattice.size()) {
      return at;
    }
    for (Annotation annotation : lattice.at(at)) {
      if (annotation.type().equals("joint")) {
        return annotation.end();
      }
    }
    return isJoint(at) ? at + 1 : at;
  }

  /** One dash alone begins what is said of an item, "teeth grinding - less than with others"; two divide. */
  private boolean isJoint(int at) {
    String mark = lattice.norm(at);
    return MARKS.contains(mark) && (!mark.equals(DASH) || isHanging(at) || isRepeated(at));
  }

  /** The dash of "second- or third-degree". */
  private boolean isHanging(int dash) {
    return dash > 0
        && lattice.token(dash - 1).span().end() == lattice.token(dash).span().start();
  }

  private boolean isRepeated(int dash) {
    int to = Math.min(lattice.size(), dash + DASHES_APART);
    for (int i = Math.max(0, dash - DASHES_APART); i < to; i++) {
      if (i != dash && lattice.norm(i).equals(DASH)) {
        return true;
      }
    }
    return false;
  }

  int afterBracket(int at) {
    if (at >= lattice.size() || !lattice.norm(at).equals("(")) {
      return at;
    }
    int i = at + 1;
    while (i < lattice.size() && i - at < LONGEST_BRACKET && !lattice.norm(i).equals(")")) {
      i++;
    }
    return i < lattice.size() && lattice.norm(i).equals(")") ? i + 1 : at;
  }
}
