package io.wenming.finding;

import java.io.Serializable;

/**
 * What shows a flaw (反例): something to ask of the document, and what it then says. It is asked anew each time, so that nobody
 * has to believe what was found.
 */
public interface Witness extends Serializable {
    /** What is asked, as documents write it: {@code {"v":{"decimal":"59.75"}}} for facts. */
    String given();

    /** What the document says of it: the node of the flaw, with its reasons. */
    Finding ask();

    /** Whether what the document says shows the flaw. */
    boolean proves();
}
