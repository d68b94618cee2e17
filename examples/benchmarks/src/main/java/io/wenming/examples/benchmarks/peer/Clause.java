package io.wenming.examples.benchmarks.peer;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A rule in Java (规则): what has to hold, and what is done then.
 *
 * @param id the id
 * @param when the condition
 * @param then the consequence
 */
record Clause(String id, Predicate<Case> when, Consumer<Case> then) {}
