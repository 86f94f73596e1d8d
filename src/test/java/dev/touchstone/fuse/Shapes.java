package dev.touchstone.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Tables of who says what, made by chance in the shapes of public ones, with what is true. */
final class Shapes {

  /**
   * A table.
   *
   * @param rows source, item and value
   * @param truth of each item
   * @param tolerance within which a figure is right
   */
  record Table(List<String[]> rows, Map<String, String> truth, double tolerance) {

    private void add(String source, String item, String value) {
      rows.add(new String[] {source, item, value});
    }

    /** Share of items that are answered right. */
    double precision(Map<String, String> answers) {
      long right = truth.entrySet().stream()
          .filter(item -> isRight(answers.getOrDefault(item.getKey(), ""), item.getValue()))
          .count();
      return (double) right / truth.size();
    }

    private boolean isRight(String answer, String value) {
      return answer.equals(value)
          || (tolerance > 0
              && Math.abs(Double.parseDouble(answer) - Double.parseDouble(value))
                  <= tolerance + 1e-9);
    }
  }

  private Shapes() {}

  /** A table of that shape: the same for the same seed. */
  static Table of(String shape, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return switch (shape) {
      case "places" -> places(random);
      case "measurements" -> measurements(random);
      case "kinds" -> kinds(random);
      case "copiers" -> copiers(random);
      case "three sources" -> threeSources(random);
      case "authors" -> authors(random);
      case "populations" -> populations(random);
      case "families" -> families(random);
      case "initials" -> initials(random);
      case "closures" -> closures(random);
      case "forecasts" -> forecasts(random);
      case "short list" -> shortList(random);
      default -> throw new IllegalArgumentException("no shape \"" + shape + "\"");
    };
  }

  private static Table table(double tolerance) {
    return new Table(new ArrayList<>(), new HashMap<>(), tolerance);
  }

  /** Birthplaces: seven sites, of which some name the country only. */
  private static Table places(SplittableRandom random) {
    Table table = table(0);
    double[] exact = {0.75, 0.6, 0.55, 0.7, 0.5, 0.65, 0.4};
    for (int i = 0; i < 1500; i++) {
      String place = "town" + random.nextInt(300) + ", land" + random.nextInt(4);
      table.truth.put("person " + i + " x", place);
      for (int site = 0; site < exact.length; site++) {
        double luck = random.nextDouble();
        if (random.nextDouble() < 0.4) {
          String other = "town" + random.nextInt(300) + ", land" + random.nextInt(4);
          String said = luck < exact[site]
              ? place
              : luck < exact[site] + 0.2 ? place.substring(place.indexOf("land")) : other;
          table.add("site" + site, "person " + i + " x", said);
        }
      }
    }
    return table;
  }

  /** Temperatures: each of nine stations is off by an error of its own. */
  private static Table measurements(SplittableRandom random) {
    Table table = table(1);
    double[] error = random.doubles(9, 0.5, 5).toArray();
    for (int i = 0; i < 800; i++) {
      double truth = 30 + 60 * random.nextDouble();
      table.truth.put("day" + i, String.format(Locale.ROOT, "%.1f", truth));
      for (int station = 0; station < error.length; station++) {
        double said = truth + error[station] * bell(random);
        table.add("station" + station, "day" + i, String.format(Locale.ROOT, "%.1f", said));
      }
    }
    return table;
  }

  /** Near enough to a normal deviate. */
  private static double bell(SplittableRandom random) {
    return random.doubles(12).sum() - 6;
  }

  /** Four questions about each thing; a site is good at some of them. */
  private static Table kinds(SplittableRandom random) {
    Table table = table(0);
    List<String> kinds = List.of("height", "author", "place", "price");
    double[] skill = random
        .doubles(12L * kinds.size(), 0, 1)
        .map(x -> x < 0.33 ? 0.95 : 0.6 * x)
        .toArray();
    for (int i = 0; i < 600; i++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        String item = "thing" + i + "|" + kinds.get(kind);
        int truth = random.nextInt(500);
        int popular = random.nextInt(500);
        table.truth.put(item, "v" + truth);
        for (int site = 0; site < 12; site++) {
          boolean right = random.nextDouble() < skill[site * kinds.size() + kind];
          int wrong = random.nextBoolean() ? popular : random.nextInt(500);
          if (random.nextBoolean()) {
            table.add("site" + site, item, "v" + (right ? truth : wrong));
          }
        }
      }
    }
    return table;
  }

  /** Six fair sites, and four that copy one bad one. */
  private static Table copiers(SplittableRandom random) {
    Table table = table(0);
    for (int i = 0; i < 800; i++) {
      String truth = "v" + random.nextInt(30);
      table.truth.put("item" + i, truth);
      String copied = random.nextBoolean() ? truth : "v" + random.nextInt(30);
      for (int site = 0; site < 10; site++) {
        String own = random.nextDouble() < 0.8 ? truth : "v" + random.nextInt(30);
        table.add("site" + site, "item" + i, site < 6 ? own : copied);
      }
    }
    return table;
  }

  /** Three sites of different quality that rarely err alike. */
  private static Table threeSources(SplittableRandom random) {
    Table table = table(0);
    double[] skill = {0.55, 0.7, 0.9};
    for (int i = 0; i < 1500; i++) {
      String truth = "k" + random.nextInt(4000);
      table.truth.put("item" + i, truth);
      table.add("site0", "item" + i, random.nextDouble() < skill[0] ? truth : "k" + i + "a");
      for (int site = 1; site < 3; site++) {
        if (random.nextDouble() < 0.8) {
          boolean right = random.nextDouble() < skill[site];
          table.add("site" + site, "item" + i, right ? truth : "k" + random.nextInt(4000));
        }
      }
    }
    return table;
  }

  /** Books: lists of authors in either order of names, some cut short, some with one too many. */
  private static Table authors(SplittableRandom random) {
    Table table = table(0);
    double[] skill = random.doubles(200, 0.45, 0.95).toArray();
    for (int i = 0; i < 400; i++) {
      String one = "Name" + random.nextInt(900) + ", First" + random.nextInt(90);
      String two = "Name" + random.nextInt(900) + ", First" + random.nextInt(90);
      table.truth.put("book" + i, one + "; " + two);
      for (int shop = 0; shop < skill.length; shop += 1 + random.nextInt(60)) {
        boolean right = random.nextDouble() < skill[shop];
        String wrong = random.nextBoolean() ? one : one + "; " + two + "; Editor, An" + shop;
        table.add("shop" + shop, "book" + i, right ? one + "; " + two : wrong);
      }
    }
    return table;
  }

  /** Populations: many editors who say little, some rounded, some a digit too long. */
  private static Table populations(SplittableRandom random) {
    Table table = table(0);
    double[] skill = random.doubles(700, 0.5, 0.98).toArray();
    for (int i = 0; i < 1500; i++) {
      long truth = (long) Math.exp(7 + 7 * random.nextDouble());
      table.truth.put("town" + i, Long.toString(truth));
      for (int vote = 0; vote < 1 + random.nextInt(5); vote++) {
        int editor = (int) (skill.length * Math.pow(random.nextDouble(), 2));
        boolean right = random.nextDouble() < skill[editor];
        long wrong = random.nextBoolean() ? truth / 10 : truth + random.nextInt(400) - 200;
        table.add("editor" + editor, "town" + i, Long.toString(right ? truth : wrong));
      }
    }
    return table;
  }

  /** Schedules: five answers to choose from, and sites that know some better than others. */
  private static Table shortList(SplittableRandom random) {
    Table table = table(0);
    List<String> answers = List.of("I", "II", "III", "IV", "none");
    double[] skill = random.doubles(7L * answers.size(), 0.2, 0.8).toArray();
    for (int i = 0; i < 600; i++) {
      int truth = Math.min(random.nextInt(8), answers.size() - 1);
      table.truth.put("drug" + i, answers.get(truth));
      for (int site = 0; site < 7; site++) {
        boolean right = random.nextDouble() < skill[site * answers.size() + truth];
        int wrong = random.nextInt(3) == 0 ? answers.size() - 1 : random.nextInt(answers.size());
        if (random.nextInt(3) > 0) {
          table.add("site" + site, "drug" + i, answers.get(right ? truth : wrong));
        }
      }
    }
    return table;
  }

  /** Weather by the hour: ten sites that measure, some late, and eight that mostly copy one of them. */
  private static Table families(SplittableRandom random) {
    Table table = table(0);
    double[] late = random.doubles(10, 0.05, 0.7).toArray();
    int[] copied = random.ints(8, 0, 10).toArray();
    for (int i = 0; i < 1000; i++) {
      String truth = "w" + random.nextInt(12);
      String before = "w" + random.nextInt(12);
      table.truth.put("hour" + i, truth);
      List<String> said = new ArrayList<>();
      for (int site = 0; site < late.length; site++) {
        said.add(random.nextDouble() < late[site] ? before : truth);
        table.add("site" + site, "hour" + i, said.get(site));
      }
      for (int site = 0; site < copied.length; site++) {
        boolean own = random.nextDouble() < 0.1;
        table.add("copy" + site, "hour" + i, own ? truth : said.get(copied[site]));
      }
    }
    return table;
  }

  /** Books: many shops of which each says little, and shortens lists or names in a way of its own. */
  private static Table initials(SplittableRandom random) {
    Table table = table(0);
    double[] cut = random.doubles(300, 0, 0.6).toArray();
    for (int i = 0; i < 400; i++) {
      List<String> authors = new ArrayList<>();
      for (int author = 0; author <= random.nextInt(4); author++) {
        String first = (char) ('A' + random.nextInt(26)) + "first" + random.nextInt(90);
        authors.add(first + " Name" + random.nextInt(900));
      }
      table.truth.put("book" + i, String.join("; ", authors));
      for (int shop = random.nextInt(40); shop < cut.length; shop += 1 + random.nextInt(60)) {
        boolean shortened = random.nextDouble() < cut[shop];
        List<String> said = shortened ? authors.subList(0, 1) : authors;
        String value = String.join("; ", said);
        table.add("shop" + shop, "book" + i, shop % 6 == 0 ? initialled(value) : value);
      }
    }
    return table;
  }

  private static String initialled(String authors) {
    return authors.replaceAll("([A-Z])first\\d+ ", "$1. ");
  }

  /** Restaurants: most lists never notice that one has closed, and each is seldom wrong about the rest. */
  private static Table closures(SplittableRandom random) {
    Table table = table(0);
    double[] notices = {0, 0, 0.02, 0.05, 0.1, 0.3, 0.6, 0.8};
    for (int i = 0; i < 2000; i++) {
      boolean closed = random.nextInt(4) == 0;
      table.truth.put("place" + i, closed ? "closed" : "open");
      for (int list = 0; list < notices.length; list++) {
        boolean says = random.nextDouble() < (closed ? notices[list] : 0.01);
        if (list == notices.length - 1 || random.nextBoolean()) {
          table.add("list" + list, "place" + i, says ? "closed" : "open");
        }
      }
    }
    return table;
  }

  /** Forecasts of whole degrees: near as a rule, and right to the degree now and then. */
  private static Table forecasts(SplittableRandom random) {
    Table table = table(0);
    double[] error = random.doubles(9, 0.7, 3).toArray();
    for (int i = 0; i < 1000; i++) {
      double truth = Math.rint(30 + 60 * random.nextDouble());
      table.truth.put("day" + i, Integer.toString((int) truth));
      for (int site = 0; site < error.length; site++) {
        boolean exact = random.nextInt(5) == 0;
        double said = exact ? truth : Math.rint(truth + error[site] * bell(random));
        table.add("site" + site, "day" + i, Integer.toString((int) said));
      }
    }
    return table;
  }
}
