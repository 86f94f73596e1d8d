/** What stands in {@code touchstone.yaml} and in the environment, as defaults of the options. */
@org.jspecify.annotations.NullMarked
package dev.touchstone.cli.setting;
