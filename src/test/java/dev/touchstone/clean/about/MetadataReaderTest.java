package dev.touchstone.clean.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.touchstone.clean.Cleaner;
import dev.touchstone.clean.Metadata;
import dev.touchstone.ingest.PageReader;
import dev.touchstone.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who wrote a page and when: taken where the page says so, left out where it does not. */
class MetadataReaderTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static final String TEXT = "<p>Baclofen is a muscle relaxant. It is used for spasticity"
      + " in multiple sclerosis and after injuries of the spinal cord. The dose is raised slowly.</p>"
      + "<p>Do not stop it at once: sudden withdrawal can cause seizures and hallucinations.</p>";

  private static Metadata read(String head, String body) {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Page page =
        Objects.requireNonNull(new PageReader().read("p", "p.html", bytes).page());
    return CLEANER.clean(page).metadata();
  }

  private static String data(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @Test
  void boxWithTitlesTellsWriterAndDay() {
    String box = "<div><h3>Author</h3><p>Ada B. Quill</p></div>"
        + "<div><h3>Published</h3><p>August 30, 2024</p></div>";
    Metadata said = read("", "<h1>Baclofen</h1>" + TEXT + TEXT + TEXT + TEXT + TEXT + box);
    assertEquals(List.of("Ada B. Quill"), said.authors());
    assertEquals("2024-08-30", said.published());
  }

  @Test
  void nameInsideTheBylineCountsWithoutTheNameOfThePaper() {
    String byline = "<p class=byline><a class=author-link>Ada Quill</a> HARBOUR TIMES</p>";
    assertEquals(
        List.of("Ada Quill"), read("", "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void bylineBesideTheTitleIsTheAuthor() {
    Metadata said = read("", "<h1>Baclofen</h1><p class=byline>By Ada Quill, PharmD</p>" + TEXT);
    assertEquals(List.of("Ada Quill, PharmD"), said.authors());
  }

  @Test
  void bylineOfSeveralNamesThemAll() {
    String byline = "<p class=byline>By Ada Quill, Ben Ott &amp; Mira Holm</p>";
    assertEquals(
        List.of("Ada Quill", "Ben Ott", "Mira Holm"),
        read("", "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void placeBehindANameIsNoSecondWriter() {
    String byline = "<p class=byline>By Ada Quill, Harbour Times</p>";
    assertEquals(
        List.of("Ada Quill"), read("", "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void lettersAfterANameMayEndASentence() {
    String byline = "<p class=byline>By Ada Quill, DVM. Reviewed by Ben Ott.</p>";
    assertEquals(
        List.of("Ada Quill, DVM"), read("", "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void articleAmongLongMenusHasWriterAndDay() {
    String menu = "<nav>" + "<p>All our medicines by name</p>".repeat(300) + "</nav>";
    String line = "<p><time datetime=2024-05-01>1 May 2024</time></p><p>By Ada Quill</p>";
    Metadata said = read("", menu + "<h1>Baclofen</h1>" + line + TEXT.repeat(10));
    assertEquals(List.of("Ada Quill"), said.authors());
    assertEquals("2024-05-01", said.published());
  }

  @Test
  void homePageKeepsTheNameOfTheSiteInItsTitle() {
    String head = "<link rel=canonical href=\"https://quillmed.example/\">"
        + "<title>Quillmed - Medicines explained</title>";
    assertEquals("Quillmed - Medicines explained", read(head, TEXT).title());
  }

  @Test
  void monthThatIsPartOfANameStaysInIt() {
    String byline =
        "<div itemprop=author itemscope>Written by: <span itemprop=name>Tom May</span></div>";
    assertEquals(
        List.of("Tom May"), read("", "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void monthAfterANameIsNotPartOfIt() {
    String byline = "<p class=byline>By Logan Jones Dec 17, 2024</p>";
    assertEquals(
        List.of("Logan Jones"), read("", "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void lineBelowTheTextThatSaysWhoWroteItIsBelieved() {
    String end = "<h2>Article by</h2><div>Mira Holm</div>";
    assertEquals(
        List.of("Mira Holm"),
        read("", "<h1>Baclofen</h1>" + TEXT.repeat(9) + end).authors());
  }

  @Test
  void writersOfReviewsAreNotAuthors() {
    String review = "<div itemprop=review><span itemprop=author>Tom Kay</span><p>Great!</p></div>"
        + "<p class=\"review-card_author\">Lynn Bee</p>";
    assertEquals(List.of(), read("", "<h1>Baclofen</h1>" + TEXT + review).authors());
  }

  @Test
  void organisationIsNoAuthor() {
    String head = data("{\"@type\":\"Article\",\"headline\":\"Baclofen\","
        + "\"author\":{\"@type\":\"Organization\",\"name\":\"Quillmed\"}}");
    assertEquals(List.of(), read(head, "<h1>Baclofen</h1>" + TEXT).authors());
  }

  @Test
  void nameOfTheSiteBehindAnAuthorIsTakenOff() {
    String head = "<meta property=\"og:site_name\" content=\"The Daily Dose\">"
        + "<meta name=author content=\"Ada Quill THE DAILY DOSE\">";
    assertEquals(List.of("Ada Quill"), read(head, "<h1>Baclofen</h1>" + TEXT).authors());
  }

  @Test
  void cardForSharingNamesTheAuthor() {
    String head = "<meta name=\"twitter:label1\" content=\"Written by\">"
        + "<meta name=\"twitter:data1\" content=\"Ada Quill\">";
    assertEquals(List.of("Ada Quill"), read(head, "<h1>Baclofen</h1>" + TEXT).authors());
  }

  @Test
  void dayOfAWebPageIsNoDayOfPublication() {
    String head = "<meta property=\"og:type\" content=article>"
        + data("{\"@type\":\"WebPage\",\"datePublished\":\"2019-04-01T10:00:00Z\"}");
    assertNull(read(head, "<h1>Our service</h1>" + TEXT).published());
  }

  @Test
  void homePageHasNeitherAuthorNorDay() {
    String head = "<link rel=canonical href=\"https://example.org/\">";
    Metadata said = read(
        head,
        "<h1>Quillmed</h1><p class=byline>By Ada Quill</p><time datetime=2024-05-01>1 May</time>"
            + TEXT);
    assertEquals(List.of(), said.authors());
    assertNull(said.published());
  }

  @Test
  void firstPostOfAThreadGivesItsDay() {
    String head = "<link rel=canonical href=\"https://example.org/forum/t/baclofen\">";
    String post = "<h2>Baclofen and sleep</h2>" + "<p>Page 1 of 2</p>".repeat(12)
        + "<div class=post><time datetime=\"2024-09-11T16:36:25+00:00\">11 Sep</time>" + TEXT
        + "</div>";
    assertEquals("2024-09-11", read(head, post).published());
  }

  @Test
  void reviewerStandsApart() {
    Metadata said = read(
        "", "<h1>Baclofen</h1><p>By Ada Quill</p><p>Medically reviewed by Ben Ott, MD</p>" + TEXT);
    assertEquals(List.of("Ada Quill"), said.authors());
    assertEquals(List.of("Ben Ott, MD"), said.declared().reviewers());
  }

  private static final String MOVED =
      "<meta property=\"article:published_time\" content=\"2024-07-05\">";

  @Test
  void dayThatAReaderSeesByTheTitleCountsMoreThanTheMarkups() {
    String shown = "<time>March 1, 2024</time><h1>Baclofen</h1>" + TEXT;
    assertEquals("2024-03-01", read(MOVED, shown).published());
  }

  @Test
  void ofTwoDaysByTheTitleNeitherIsBelievedAgainstTheMarkup() {
    String shown = "<h1>Baclofen</h1><p><time>May 21, 2025</time><time>April 24, 2025</time></p>";
    assertEquals("2024-07-05", read(MOVED, shown + TEXT).published());
  }

  @Test
  void dayOfAChangeByTheTitleIsNotBelievedAgainstTheMarkup() {
    String shown = "<h1>Baclofen</h1><p>By Ada Quill <b>Updated</b><time>May 21, 2025</time></p>";
    assertEquals("2024-07-05", read(MOVED, shown + TEXT).published());
  }

  @Test
  void linkToThePageOfAWriterIsAByline() {
    String link = "<div><a href=\"/authors/ada-quill\">Ada Quill</a></div>";
    assertEquals(
        List.of("Ada Quill"), read("", "<h1>Baclofen</h1>" + link + TEXT).authors());
  }

  @Test
  void bylineAddsThoseWhoWroteWithTheDeclaredWriter() {
    String declared = "<meta name=author content=\"Ada Quill\">";
    String byline = "<p class=byline>By Ada Quill, Ben Ott &amp; Mira Holm</p>";
    assertEquals(
        List.of("Ada Quill", "Ben Ott", "Mira Holm"),
        read(declared, "<h1>Baclofen</h1>" + byline + TEXT).authors());
  }

  @Test
  void writerToldOutrightCountsMoreThanTheWritersOfTeasers() {
    String teasers = "<p class=author>Ben Ott</p>" + TEXT + "<p class=author>Mira Holm</p>";
    String page = "<h1>Baclofen</h1>" + TEXT.repeat(12) + "<p>Text by Ada Quill</p>" + TEXT;
    assertEquals(List.of("Ada Quill"), read("", page + teasers).authors());
  }
}
