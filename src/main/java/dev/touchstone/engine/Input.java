package dev.touchstone.engine;

import java.nio.file.Path;

/**
 * One file to be read as a page.
 *
 * @param id the page's id, unique in a batch and safe as a relative file name: see {@link PageIds}
 * @param path the file's path as the user would write it, with {@code /} between its parts
 * @param file where to open it
 */
public record Input(String id, String path, Path file) {}
