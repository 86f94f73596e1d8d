package dev.touchstone.claims;

import dev.touchstone.claims.quantity.QuantityMention;
import dev.touchstone.rules.Attribute;
import dev.touchstone.rules.pattern.Annotation;
import dev.touchstone.rules.pattern.Lattice;
import dev.touchstone.rules.pattern.Types;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a pattern's value slot into the value of a claim. */
final class Values {

  /** "The pill" is always the same one, and not the drug of the page. */
  private static final Set<String> CONTRACEPTION = Set.of("pill", "contraceptive");

  private static final String MASS = "mass";

  private static final String TIME = "time";

  private static final String POPULATION = "population";

  private static final Types PEOPLE = Types.of(POPULATION);

  /** Words between people and their age: "children of 4 to 6 years". */
  private static final Set<String> AGED = Set.of("of", "aged");

  private static final Set<String> OF_ANOTHER = Set.of("a", "an", "the", "that", "those", "of");

  private static final Set<String> COMPARED = Set.of("compared", "relative", "similar", "contrast");

  private static final String STEP = "increment";

  private static final Types STEPS = Types.of(STEP);

  private static final Types STEPS_AFTER = Types.of("increment-after");

  /** Words that such a step is led in by, at most. */
  private static final int STEP_WORDS = 5;

  /** What may stand on the other side of a slash in the strength of a medicine. */
  private static final Set<String> PARTS = Set.of("mass", "volume", "number");

  private static final Set<String> EXCEPTING = Set.of("except", "excluding");

  /** What stands before "not" where it takes one of several out. */
  private static final Set<String> BUT = Set.of("but", "though", "(");

  private static final Types RELIEF = Types.of("relief-after");

  private static final Types RELIEF_OF = Types.of("relief-of");

  /** Words that lead in what is relieved, at most: "an improvement in". */
  private static final int RELIEF_WORDS = 3;

  private Values() {}

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** The value; null where the slot holds nothing that the attribute can be. */
  static @Nullable Value of(PageWords page, Hit hit, Annotation annotation) {
    return switch (hit.attribute().value()) {
      case QUANTITY -> quantity(hit, annotation);
      case CODE ->
        isVague(hit, annotation) || isCompared(hit, annotation) ? null : code(annotation);
      case TEXT -> text(page, hit, annotation);
    };
  }

  /** The 20 mg of "no more than 20 mg a day" is the maximum itself, and not what lies below it. */
  static Value asMaximum(Value value, Map<String, String> qualifiers) {
    return value instanceof Value.Quantity stated
            && stated.low() == null
            && "maximum".equals(qualifiers.get("kind"))
        ? new Value.Quantity(stated.high(), stated.high(), stated.unit())
        : value;
  }

  private static Value.@Nullable Quantity quantity(Hit hit, Annotation annotation) {
    QuantityMention quantity = hit.read().quantities().get(annotation);
    if (quantity == null || !hit.attribute().dimensions().contains(quantity.dimension())) {
      return null;
    }
    if (MASS.equals(quantity.dimension()) && isStrength(hit.read(), annotation)) {
      return null;
    }
    if (isStep(hit, annotation) || isAge(hit, annotation, quantity.dimension())) {
      return null;
    }
    Value.Quantity stated = quantity.value();
    if (hit.attribute().traits().not().contains(stated.unit()) || isVague(hit, annotation)) {
      return null;
    }
    if (hit.rule().exact()) {
      stated = new Value.Quantity(
          stated.low() == null ? stated.high() : stated.low(),
          stated.high() == null ? stated.low() : stated.high(),
          stated.unit());
    }
    if (hit.rule().least()) {
      stated = asLeast(stated);
    }
    String unit = hit.rule().unit();
    return unit == null || quantity.dimension().equals("time")
        ? stated
        : new Value.Quantity(stated.low(), stated.high(), unit);
  }

  /** Whether a mass is a part of "8/90 mg" or "3.75 mg/23 mg", or the strength "160 mg/5 mL": no amount to take. */
  private static boolean isStrength(ReadPassage read, Annotation mass) {
    for (Map.Entry<Annotation, QuantityMention> each : read.quantities().entrySet()) {
      Annotation other = each.getKey();
      if ((isSlashed(read, other, mass) || isSlashed(read, mass, other))
          && PARTS.contains(each.getValue().dimension())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSlashed(ReadPassage read, Annotation first, Annotation second) {
    return first.end() + 1 == second.start() && read.lattice().norm(first.end()).equals("/");
  }

  /** The 12 years of "minimum age 12 years", and of "not under 12 years"; a range stays one. */
  private static Value.Quantity asLeast(Value.Quantity stated) {
    BigDecimal low = stated.low();
    BigDecimal high = stated.high();
    if (low != null && high != null && low.compareTo(high) != 0) {
      return stated;
    }
    return new Value.Quantity(low == null ? high : low, null, stated.unit());
  }

  /** "Infants under 3 months: 6 hours": what a label says of whom it is for is not what it is for. */
  private static boolean isAge(Hit hit, Annotation figure, String dimension) {
    ReadPassage read = hit.read();
    int colon = IntStream.range(figure.end(), read.lattice().size())
        .filter(i -> read.lattice().norm(i).equals(":"))
        .findFirst()
        .orElse(read.lattice().size());
    int start = read.clauseStart(figure.start());
    boolean people = hit.attribute().traits().not().contains(POPULATION)
        && read.first(start, figure.end(), PEOPLE) != null;
    if (!dimension.equals(TIME) || !people) {
      return false;
    }
    boolean aged = AGED.contains(read.lattice().norm(figure.start() - 1))
        && read.between(figure.start() - 3, figure.start(), PEOPLE).stream()
            .anyMatch(named -> named.end() == figure.start() - 1);
    return aged
        || read.quantities().entrySet().stream()
            .anyMatch(each ->
                each.getKey().start() > colon && each.getValue().dimension().equals(dimension));
  }

  /** "Less prone to abuse than Schedule III drugs": what something is compared with is not its own. */
  private static boolean isCompared(Hit hit, Annotation value) {
    Lattice lattice = hit.read().lattice();
    int at = value.start() - 1;
    while (at > 1 && OF_ANOTHER.contains(lattice.norm(at))) {
      at--; // "similar to that of a Schedule I drug"
    }
    if (at < 1) {
      return false;
    }
    String before = lattice.norm(at);
    return before.equals("than")
        || ((before.equals("to") || before.equals("with"))
            && COMPARED.contains(lattice.norm(at - 1)));
  }

  /** By how much an amount is raised is none to take: "increase by 50 mg every week". */
  private static boolean isStep(Hit hit, Annotation figure) {
    if (!hit.attribute().traits().not().contains(STEP)) {
      return false;
    }
    return hit.read().first(figure.end(), figure.end() + 1, STEPS_AFTER) != null
        || hit.read().between(figure.start() - STEP_WORDS, figure.start(), STEPS).stream()
            .anyMatch(step -> step.end() >= figure.start() - 1 && step.end() <= figure.start());
  }

  private static Value.@Nullable Code code(Annotation annotation) {
    String code = annotation.entry().code();
    return code.isEmpty() ? null : new Value.Code(code);
  }

  private static Value.@Nullable Text text(PageWords page, Hit hit, Annotation annotation) {
    if (isVague(hit, annotation)
        || isAmount(hit, annotation)
        || isStatement(hit, annotation)
        || isOwnClass(hit, annotation)
        || isLabel(hit, annotation)
        || isRelieved(hit, annotation)
        || isExcepted(hit, annotation)) {
      return null;
    }
    String term;
    if (hit.attribute().traits().named()) {
      term = TextValues.name(page.text(), hit.read(), annotation);
    } else {
      term = TextValues.of(page, hit.read(), annotation);
    }
    return term.length() < 2 ? null : new Value.Text(term);
  }

  /** "Omeprazole (but not pantoprazole)": what a rule that reads no denials must not list. */
  private static boolean isExcepted(Hit hit, Annotation value) {
    int at = value.start() - 1;
    if (at < 1 || !"affirmed".equals(hit.rule().polarity())) {
      return false;
    }
    String before = hit.read().lattice().norm(at);
    return EXCEPTING.contains(before)
        || (before.equals("not") && BUT.contains(hit.read().lattice().norm(at - 1)));
  }

  /** Free words that begin with a figure are an amount, and no effect or condition. */
  private static boolean isAmount(Hit hit, Annotation value) {
    String first = hit.read().lattice().norm(value.start());
    return value.type().equals("phrase") && !first.isEmpty() && Character.isDigit(first.charAt(0));
  }

  /** Free words before a colon say what follows, and are no effect or condition themselves: "skin: rash". */
  private static boolean isLabel(Hit hit, Annotation value) {
    return value.type().equals("phrase")
        && value.end() < hit.read().lattice().size()
        && hit.read().lattice().norm(value.end()).equals(":");
  }

  /** "Pain reduction is seen", "improvements in sleep": what gets better is no harm done. */
  private static boolean isRelieved(Hit hit, Annotation value) {
    if (hit.attribute().traits().manner() != Attribute.Manner.HARM) {
      return false;
    }
    ReadPassage read = hit.read();
    return read.first(value.end(), value.end() + 1, RELIEF) != null
        || read.between(value.start() - RELIEF_WORDS, value.start(), RELIEF_OF).stream()
            .anyMatch(relief -> relief.end() == value.start());
  }

  /** Free words with a verb in them are a sentence or a request: "complete the form". */
  private static boolean isStatement(Hit hit, Annotation value) {
    Types verbs = hit.attribute().traits().without();
    return value.type().equals("phrase")
        && hit.read().first(value.start(), value.end(), verbs) != null;
  }

  /** "This antibiotic" is the drug itself by the name of its class, and nothing that it interacts with. */
  private static boolean isOwnClass(Hit hit, Annotation value) {
    if (!hit.attribute().traits().mutual()
        || !value.type().equals("drug_class")
        || value.start() == 0) {
      return false;
    }
    Lattice lattice = hit.read().lattice();
    if (isSaidOfSubject(lattice, value.start())) {
      return true;
    }
    String before = lattice.norm(value.start() - 1);
    String name = lattice.norm(value.end() - 1);
    boolean one = !name.endsWith("s") && !CONTRACEPTION.contains(name);
    boolean apposed = value.end() < lattice.size() && lattice.isAt(value.end(), "drug");
    return before.equals("this") || (before.equals("the") && one && !apposed);
  }

  /** "It is a moderate inducer of CYP3A4": what kind of drug the subject is. */
  private static boolean isSaidOfSubject(Lattice lattice, int start) {
    for (int i = start - 1; i > 0 && i >= start - 3; i--) {
      if (ARTICLES.contains(lattice.norm(i))) {
        return lattice.isAt(i - 1, "is");
      }
    }
    return false;
  }

  /** A term that names no condition in particular is no use of a drug. */
  private static boolean isVague(Hit hit, Annotation value) {
    return hit.read().lattice().at(value.start()).stream()
        .anyMatch(other ->
            hit.attribute().traits().not().contains(other.type()) && other.end() >= value.end());
  }
}
