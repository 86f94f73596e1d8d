package dev.touchstone.rules;

import dev.touchstone.rules.Attribute.Axis;
import dev.touchstone.rules.Attribute.Place;
import dev.touchstone.rules.Attribute.Traits;
import dev.touchstone.rules.Attribute.ValueKind;
import dev.touchstone.rules.Rule.Examples;
import dev.touchstone.rules.pattern.Types;
import dev.touchstone.text.Passage.Kind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A pack that has been read, as bytes.
 *
 * <p>Reading the rules as their editors write them, and taking every pattern apart, would cost more
 * than all else that a short run does. The build therefore writes down what came of it ({@link
 * PackCompiler}); patterns are taken apart when a passage wakes them.
 */
final class PackImage {

  private PackImage() {}

  /** What {@link #read} reads. The same pack is always the same bytes. */
  static byte[] of(PackContents pack) {
    ImageWriter out = new ImageWriter();
    out.map(pack.macros());
    out.all(pack.axes().entrySet(), axis -> {
      out.text(axis.getKey());
      write(axis.getValue(), out);
    });
    out.all(pack.attributes().values(), attribute -> write(attribute, out));
    out.set(pack.sections());
    out.all(pack.headings(), heading -> {
      out.text(heading.section());
      out.text(heading.file());
      out.pattern(heading.pattern());
    });
    out.all(pack.rules(), rule -> write(rule, out));
    out.set(pack.subjects());
    pack.phrases().write(out);
    return out.bytes();
  }

  static PackContents read(byte[] bytes) {
    ImageReader in = new ImageReader(bytes);
    PackContents pack = new PackContents();
    pack.macros().putAll(in.map());
    in.all(() -> Map.entry(in.text(), axis(in)))
        .forEach(axis -> pack.axes().put(axis.getKey(), axis.getValue()));
    in.all(() -> attribute(in))
        .forEach(attribute -> pack.attributes().put(attribute.id(), attribute));
    pack.sections().addAll(in.list());
    pack.headings().addAll(in.all(() -> new HeadingPattern(in.text(), in.text(), in.pattern())));
    pack.rules().addAll(in.all(() -> rule(in)));
    pack.subjects().addAll(in.list());
    pack.phrases().read(in);
    return pack;
  }

  private static void write(Axis axis, ImageWriter out) {
    out.text(axis.name());
    out.set(axis.types().names());
    out.all(axis.places(), out::constant);
    out.text(axis.general());
  }

  private static Axis axis(ImageReader in) {
    return new Axis(
        in.text(), Types.of(in.set()), in.all(() -> in.constant(Place.class)), in.text());
  }

  private static void write(Attribute attribute, ImageWriter out) {
    out.text(attribute.id());
    out.constant(attribute.value());
    out.set(attribute.dimensions());
    out.all(attribute.axes(), axis -> write(axis, out));
    out.set(attribute.required());
    Traits traits = attribute.traits();
    out.number((traits.named() ? 1 : 0) | (traits.mutual() ? 2 : 0) | (traits.bySection() ? 4 : 0));
    out.set(traits.not().names());
    out.set(traits.without().names());
    out.constant(traits.manner());
  }

  private static Attribute attribute(ImageReader in) {
    String id = in.text();
    ValueKind value = in.constant(ValueKind.class);
    Set<String> dimensions = in.set();
    return new Attribute(id, value, dimensions, in.all(() -> axis(in)), in.set(), traits(in));
  }

  private static Traits traits(ImageReader in) {
    int flags = in.number();
    return new Traits(
        (flags & 1) != 0,
        (flags & 2) != 0,
        (flags & 4) != 0,
        Types.of(in.set()),
        Types.of(in.set()),
        in.constant(Attribute.Manner.class));
  }

  private static void write(Rule rule, ImageWriter out) {
    out.text(rule.id());
    out.text(rule.file());
    out.text(rule.attribute());
    out.patterns(rule.patterns());
    out.patterns(rule.unless());
    out.patterns(rule.unlessKey());
    out.patterns(rule.requires());
    out.all(EnumSet.copyOf(rule.kinds()), out::constant);
    out.set(rule.under());
    out.set(rule.notUnder());
    out.set(rule.row().names());
    out.set(rule.notRow().names());
    out.set(rule.beside().names());
    out.set(rule.notBeside().names());
    out.text(rule.code());
    out.text(rule.polarity());
    out.text(rule.subject());
    out.map(rule.qualifiers());
    out.text(rule.unit());
    out.number(rule.exact() ? 1 : 0);
    out.number(rule.least() ? 1 : 0);
    out.list(rule.examples().match());
    out.list(rule.examples().ignore());
  }

  private static Rule rule(ImageReader in) {
    return new Rule(
        in.text(),
        in.text(),
        in.text(),
        in.patterns(),
        in.patterns(),
        in.patterns(),
        in.patterns(),
        EnumSet.copyOf(in.all(() -> in.constant(Kind.class))),
        in.set(),
        in.set(),
        Types.of(in.set()),
        Types.of(in.set()),
        Types.of(in.set()),
        Types.of(in.set()),
        in.textOrNull(),
        in.text(),
        in.text(),
        in.map(),
        in.textOrNull(),
        in.number() == 1,
        in.number() == 1,
        new Examples(in.list(), in.list()));
  }
}
