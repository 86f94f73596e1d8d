package dev.touchstone.fuse;

/**
 * The value that the evidence favours for one item.
 *
 * @param item what is asked
 * @param value as most of its sources spell it
 * @param confidence from 0 to 1: how likely it is among the values that are said, and that any of its
 *     sources is right at all
 * @param decided false where another value is about as well supported: {@code value} is a guess then
 * @param sources how many sources say it, or say it in other words
 * @param said how many sources speak of the item
 * @param runnerUp the next best value; empty if there is none
 */
public record Answer(
    String item,
    String value,
    double confidence,
    boolean decided,
    int sources,
    int said,
    String runnerUp) {}
