package io.wenming.finding;

import com.google.common.collect.ImmutableList;

/**
 * A document that can say what is odd in it (文档自查). Reading a document refuses what it cannot mean; this is what it can mean and
 * nobody would.
 */
public interface SelfChecking {
    /** What is odd, in the order of the document, each with what shows it. */
    ImmutableList<? extends Flaw<?>> check();
}
