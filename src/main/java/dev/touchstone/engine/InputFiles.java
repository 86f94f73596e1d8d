package dev.touchstone.engine;

import dev.touchstone.ingest.container.Containers;
import dev.touchstone.ingest.container.PageNames;
import dev.touchstone.page.Notice;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the pages in what the user named.
 *
 * <p>A folder is read with all its subfolders; hidden files and folders and {@code README.md} are
 * left out there. A file that is named itself is always a page. A file that is reached twice, as by
 * a symbolic link, is read once. The order is that of the paths' characters, in any locale and
 * whatever the order of the arguments.
 *
 * @param pages the files to read, in order
 * @param notices folders without pages and files that were reached twice
 */
public record InputFiles(List<Input> pages, List<Notice> notices) {

  public InputFiles {
    pages = List.copyOf(pages);
    notices = List.copyOf(notices);
  }

  /**
   * Finds the pages in files and folders.
   *
   * @param inputs what the user named
   * @param outputs folders below them that are left out, because they hold results of earlier runs
   * @throws InputException if one of them does not exist or if there is no page in any of them
   */
  public static InputFiles in(List<Path> inputs, Set<Path> outputs) {
    refuseMissing(inputs);
    List<Found> found = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    Set<Path> skipped =
        outputs.stream().map(InputFiles::absolute).collect(Collectors.toUnmodifiableSet());
    for (Path input : inputs) {
      int before = found.size();
      collect(input, skipped, found);
      if (found.size() == before) {
        notices.add(new Notice(shown(input), "holds no page"));
      }
    }
    if (found.isEmpty()) {
      throw new InputException(noPages(inputs));
    }
    found.sort(Comparator.comparing(Found::path).thenComparing(file -> file.place.relative()));
    List<Found> distinct = distinct(found, notices);
    List<String> ids = PageIds.of(distinct.stream().map(Found::place).toList());
    List<Input> pages = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      pages.add(Input.onDisk(ids.get(i), distinct.get(i).path, distinct.get(i).file, i));
    }
    return new InputFiles(pages, notices);
  }

  private record Found(Path file, String path, PageIds.Place place) {}

  private static void refuseMissing(List<Path> inputs) {
    List<String> missing = inputs.stream()
        .filter(input -> !isStandardInput(input) && !Files.exists(input))
        .map(InputFiles::shown)
        .toList();
    if (!missing.isEmpty()) {
      throw new InputException(
          String.join(", ", missing)
              + ": no such file or folder; check the spelling, relative paths start from where you are");
    }
  }

  private static boolean isStandardInput(Path input) {
    return input.toString().equals(StandardInput.NAME);
  }

  private static String noPages(List<Path> inputs) {
    return String.join(", ", inputs.stream().map(InputFiles::shown).toList())
        + ": holds no page; expected files that end in .html, .htm, .txt, .md, .pdf, .docx or .mhtml,"
        + " drug labels (.xml), or archives of such files (.zip, .tar, .warc, .jsonl), each also with"
        + " .gz (hidden files and README.md do not count)";
  }

  private static void collect(Path input, Set<Path> skipped, List<Found> found) {
    if (isStandardInput(input)) {
      PageIds.Place place = new PageIds.Place("", "stdin");
      found.add(new Found(StandardInput.saved(), StandardInput.NAME, place));
      return;
    }
    Path absolute = absolute(input);
    if (!Files.isDirectory(input)) {
      Path folder = absolute.getParent();
      String root = folder == null ? "" : name(folder);
      found.add(new Found(input, shown(input), new PageIds.Place(root, name(absolute))));
      return;
    }
    FolderVisitor visitor = new FolderVisitor(input, skipped, found);
    try {
      Files.walkFileTree(
          input, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (
        IOException e) { // what cannot be listed stays in the batch, where opening it tells why
      visitor.add(input);
    }
  }

  /** Collects the pages below one folder. */
  private static final class FolderVisitor extends SimpleFileVisitor<Path> {

    private final Path top;
    private final String root;
    private final Set<Path> skipped;
    private final List<Found> found;

    FolderVisitor(Path top, Set<Path> skipped, List<Found> found) {
      this.top = top;
      this.root = name(absolute(top));
      this.skipped = skipped;
      this.found = found;
    }

    void add(Path file) {
      String relative = slashes(top.relativize(file));
      found.add(new Found(file, shown(file), new PageIds.Place(root, relative)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip =
          !folder.equals(top) && (isHidden(folder) || skipped.contains(absolute(folder)));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (PageNames.isCandidate(name) && !isHidden(file) && counts(file, name)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean counts(Path file, String name) {
      return !name.equalsIgnoreCase("README.md")
          && (!PageNames.isDoubtful(name) || Containers.holdsPages(file));
    }

    /** A folder that cannot be listed stays in the batch, where opening it tells why. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      if (!(cause instanceof FileSystemLoopException) && !isHidden(file)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path file) {
    return name(file).startsWith(".");
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static List<Found> distinct(List<Found> files, List<Notice> notices) {
    Set<Path> seen = new HashSet<>();
    List<Found> distinct = new ArrayList<>();
    for (Found file : files) {
      if (seen.add(real(file.file))) {
        distinct.add(file);
      } else {
        notices.add(new Notice(file.path, "is the same file as another input; read once"));
      }
    }
    return distinct;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) { // a dangling link or a folder without access: opening it tells why
      return absolute(file);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String shown(Path path) {
    return slashes(path.normalize().toString().isEmpty() ? path : path.normalize());
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
