package io.wenming.document;

/** Hostile documents name this class; it tells when one of them got it loaded and set up. */
public class Canary {
    /** The property that it sets. */
    static final String SUNG = "wenming.canary";

    static {
        System.setProperty(SUNG, "a document made a class load");
    }
}
