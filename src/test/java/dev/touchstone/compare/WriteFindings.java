package dev.touchstone.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.compare.reference.ReferenceFacts;
import dev.touchstone.compare.rule.Comparing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the findings on a file of gold claims, for the scorer and for reading: FILE OUT. */
final class WriteFindings {

  private WriteFindings() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    Comparer comparer = new Comparer(
        Comparing.bundled(), GoldClaims::toBase, ReferenceFacts.bundled(), TestClaims.NAMES);
    for (Finding finding : comparer.all(GoldClaims.read(args[0]))) {
      ObjectNode node = json.createObjectNode();
      node.put("id", finding.id());
      node.put("subject", finding.subject());
      node.put("attribute", finding.attribute());
      finding.scope().forEach(node.putObject("scope")::put);
      node.put("comparability", finding.comparability().code());
      finding.axes().forEach(node.putArray("axes")::add);
      node.put("relation", finding.relation().code());
      node.put("verdict", finding.verdict().code());
      node.put("severity", finding.severity().code());
      node.put("within_page", finding.withinPage());
      finding.sources().forEach(node.putArray("sources")::add);
      node.put("reason", finding.reason());
      lines.add(json.writeValueAsString(node));
    }
    Files.write(Path.of(args[1]), lines);
  }
}
