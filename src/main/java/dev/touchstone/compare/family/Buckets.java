package dev.touchstone.compare.family;

/**
 * Numbers put into buckets and taken out again, so that a great many can be gone through bucket by
 * bucket.
 */
public interface Buckets {

  /** How many there are, numbered from 0. */
  int COUNT = 256;

  /** Puts a number into a bucket. */
  void add(int bucket, long number);

  /** The bucket's numbers in the order in which they came; each bucket is taken once. */
  long[] take(int bucket);
}
