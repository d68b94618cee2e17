package io.wenming.examples.spring;

/**
 * What an endpoint answers (应答): a record whose components describe it in the API, and which says itself how it is written, so
 * that no setting of the host's mapper can change what a client reads.
 */
interface Answer {
    /** The answer as JSON. */
    Body body();
}
