package dev.vibecast.cli.eval.retrieval;

import dev.vibecast.schema.music.Recipe;
import java.util.function.Function;

/**
 * A way from words to a recipe.
 *
 * @param name for reports
 * @param answer of a prompt
 */
record RetrievalMethod(String name, Function<String, Recipe> answer) {}
