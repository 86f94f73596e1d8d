package dev.touchstone.engine.spark;

import dev.touchstone.compare.Finding;
import dev.touchstone.compare.Finding.Recommendation;
import dev.touchstone.compare.family.Families;
import dev.touchstone.engine.Input;
import dev.touchstone.engine.InputFiles;
import dev.touchstone.engine.PageDigest;
import dev.touchstone.engine.PageResult;
import dev.touchstone.engine.store.Scratch;
import dev.touchstone.fuse.Prior;
import dev.touchstone.page.Notice;
import dev.touchstone.rules.PackFolder;
import dev.touchstone.vet.CardBatch;
import dev.touchstone.vet.CardDraft;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * Takes a batch through the same stages as the local engine, on the machines of a Spark cluster.
 *
 * <p>Files are split among tasks, archives as a whole. Claims are shuffled by subject and attribute,
 * sorted by their ids, and compared one question after the other. The findings are those of the local
 * engine, with the same ids, whatever the number of machines and tasks.
 */
public final class SparkEngine implements Closeable {

  /** Bytes of files that make a task; larger files have one of their own. */
  private static final long TASK_BYTES = 64L << 20;

  /** Tasks for each processor, so that a slow one does not hold up all. */
  private static final int TASKS_PER_CORE = 4;

  private final JavaSparkContext spark;
  private final Broadcast<Kit> kit;

  private SparkEngine(JavaSparkContext spark, List<PackFolder> packs) {
    this.spark = spark;
    this.kit = spark.broadcast(new Kit(packs));
  }

  /**
   * Connects to the cluster that the system properties name, as {@code spark-submit} sets them; without
   * them all is done on this machine.
   *
   * @param packs rules and names beside the built-in ones
   */
  public static SparkEngine open(List<PackFolder> packs) {
    SparkConf conf = new SparkConf()
        .setIfMissing("spark.master", "local[*]")
        .setIfMissing("spark.app.name", "touchstone")
        // Kryo cannot read records.
        .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
    return new SparkEngine(new JavaSparkContext(conf), packs);
  }

  /**
   * What became of a batch.
   *
   * @param pages how many pages there are, failed ones among them
   * @param failed how many could not be read; their cause stands in the results
   * @param claims how many claims were found
   * @param findings how many findings there are
   * @param copies how many pages stand on another one of the batch
   * @param hot the questions with most claims: each is compared on one machine
   * @param notices what there is to say about inputs
   */
  public record Outcome(
      long pages,
      long failed,
      long claims,
      int findings,
      int copies,
      List<Question> hot,
      List<Notice> notices) {

    public Outcome {
      hot = List.copyOf(hot);
      notices = List.copyOf(notices);
    }
  }

  /**
   * A question that pages answer.
   *
   * @param claims how many claims there are on it
   */
  public record Question(String subject, String attribute, int claims) {}

  /** How far a page is believed, as it travels. */
  private record Believed(String page, int rank, String tier) implements Serializable {}

  /** What is recommended, as it travels. */
  private record Recommended(Map<String, Recommendation> byFinding) {}

  /** The findings that cards quote, as they travel. */
  private record Quoting(List<Answer.Judged> findings) {}

  /**
   * Does all pages, and hands on what came of them.
   *
   * @param files which every machine of the cluster finds under the same names
   * @param outlet takes the results, on many machines at a time
   */
  public Outcome run(InputFiles files, Outlet outlet) throws IOException {
    int shuffles = TASKS_PER_CORE * spark.defaultParallelism();
    Pages pages = new Pages(spark, kit, files, tasks(files.pages(), shuffles));
    JavaRDD<Pages.Numbered> results = pages.results();
    Families families = Relatives.of(results, kit.value().stages().kinship(), shuffles);
    Broadcast<Carried<Families>> related = spark.broadcast(new Carried<>(Families.class, families));

    JavaPairRDD<Questions.Key, byte[]> claims = Questions.sorted(results, shuffles);
    JavaRDD<byte[]> answers = answers(claims, related).persist(StorageLevel.DISK_ONLY());
    LongAccumulator found = spark.sc().longAccumulator();
    claims.foreachPartition(own ->
        outlet.claims(TaskContext.getPartitionId(), new Flattened<>(own, claim -> {
          found.add(1);
          return List.of(Questions.claim(claim._2));
        })));

    List<Notice> notices = new ArrayList<>(files.notices());
    notices.addAll(pages.notices());
    Counted counted = write(results, related, outlet);
    try (Scratch scratch = new Scratch(Files.createTempDirectory("touchstone"));
        Verdicts verdicts = new Verdicts(answers.toLocalIterator(), scratch)) {
      write(answers, verdicts.recommended(families, priors(results, verdicts)), outlet);
      return new Outcome(
          counted.pages,
          counted.failed,
          found.value(),
          verdicts.count(),
          families.surplus(),
          verdicts.hot(),
          notices);
    }
  }

  private static int tasks(List<Input> files, int least) throws IOException {
    long bytes = 0;
    for (Input file : files) {
      if (file.origin() instanceof Input.OnDisk disk && Files.isRegularFile(disk.file())) {
        bytes += Files.size(disk.file());
      }
    }
    return (int) Math.min(files.size(), Math.max(least, bytes / TASK_BYTES));
  }

  private JavaRDD<byte[]> answers(
      JavaPairRDD<Questions.Key, byte[]> claims, Broadcast<Carried<Families>> families) {
    Broadcast<Kit> stages = kit;
    return claims.mapPartitions(own -> new Flattened<>(
        Questions.groups(own),
        question -> List.of(
            Answer.to(question, stages.value().stages(), families.value().get()))));
  }

  private record Counted(long pages, long failed) {}

  private Counted write(
      JavaRDD<Pages.Numbered> results, Broadcast<Carried<Families>> families, Outlet outlet) {
    LongAccumulator pages = spark.sc().longAccumulator();
    LongAccumulator failed = spark.sc().longAccumulator();
    results.foreachPartition(own -> outlet.pages(
        TaskContext.getPartitionId(),
        new Flattened<>(own, page -> {
          pages.add(1);
          failed.add(page.result().page() == null ? 1 : 0);
          return List.of(page.result());
        }),
        families.value().get()));
    return new Counted(pages.value(), failed.value());
  }

  /** Pages without claims are in no finding, so nobody asks how far they are believed. */
  private Map<String, Prior> priors(JavaRDD<Pages.Numbered> results, Verdicts verdicts) {
    Broadcast<Kit> stages = kit;
    Broadcast<Carried<Quoting>> quoting =
        spark.broadcast(new Carried<>(Quoting.class, new Quoting(verdicts.quoting())));
    Map<String, Prior> priors = new HashMap<>();
    results
        .filter(page -> !page.result().claims().isEmpty())
        .mapPartitions(own -> {
          CardBatch cards = Answer.cards(stages.value().stages());
          quoting.value().get().findings().forEach(judged -> judged.tell(cards));
          return new Flattened<>(own, page -> believed(cards, page.result()));
        })
        .collect()
        .forEach(page -> priors.put(page.page, new Prior(page.rank, page.tier)));
    return priors;
  }

  private static List<Believed> believed(CardBatch cards, PageResult result) {
    PageDigest page = result.page();
    CardDraft draft = page == null ? null : page.card();
    Prior prior = draft == null ? Prior.NONE : cards.prior(draft);
    return prior.rank() == 0
        ? List.of()
        : List.of(new Believed(result.id(), prior.rank(), prior.name()));
  }

  private void write(
      JavaRDD<byte[]> answers, Map<String, Recommendation> recommended, Outlet outlet) {
    Broadcast<Carried<Recommended>> favoured =
        spark.broadcast(new Carried<>(Recommended.class, new Recommended(recommended)));
    answers.foreachPartition(own -> {
      Map<String, Recommendation> known = favoured.value().get().byFinding();
      Iterator<Finding> findings = new Flattened<>(
          own,
          answer -> Answer.of(answer).findings().stream()
              .map(judged -> recommending(judged.finding(), known))
              .toList());
      outlet.findings(TaskContext.getPartitionId(), findings);
    });
  }

  private static Finding recommending(Finding finding, Map<String, Recommendation> known) {
    Recommendation favoured = known.get(Verdicts.key(finding));
    return favoured == null ? finding : finding.recommending(favoured);
  }

  @Override
  public void close() {
    spark.close();
  }
}
