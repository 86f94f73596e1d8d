package dev.touchstone.review.view;

import dev.touchstone.report.finding.FindingCard;
import java.util.List;

/**
 * A finding as the desk shows it.
 *
 * @param key names it in addresses
 * @param version how many decisions on it there are
 * @param card both sides in context, as in the report
 * @param status code of how far the work on it is
 * @param statusWords the same in words
 * @param sides one button a side
 * @param history decisions on it, oldest first
 * @param renewable the stale decision; empty list if there is none
 * @param differences what the pages say otherwise than at the stale decision
 * @param claims the claims it rests on, to be corrected
 */
public record ItemView(
    String key,
    int version,
    FindingCard card,
    String status,
    String statusWords,
    List<Button> sides,
    List<Told> history,
    List<Told> renewable,
    List<Difference> differences,
    List<ClaimLine> claims) {

  public ItemView {
    sides = List.copyOf(sides);
    history = List.copyOf(history);
    renewable = List.copyOf(renewable);
    differences = List.copyOf(differences);
    claims = List.copyOf(claims);
  }

  /**
   * A button that accepts a side.
   *
   * @param key on the keyboard; empty from the tenth side on
   * @param number of the side, from 0
   * @param letter of the side, as the report has it
   * @param value in words
   */
  public record Button(String key, int number, String letter, String value) {}

  /**
   * A claim, to be corrected.
   *
   * @param key names it in forms
   * @param version how many decisions on it there are
   * @param page id of the page
   * @param said its value, in words
   * @param quote the page's words
   * @param correction what somebody said of it; empty if nobody did
   */
  public record ClaimLine(
      String key, int version, String page, String said, String quote, String correction) {}
}
