package io.wenming.scoring;

/** The most and the least that a stage gives, in units of a plan (上下限). */
record FlatLimit(long cap, long floor) {
    /** No limit. */
    static final FlatLimit NONE = new FlatLimit(Long.MAX_VALUE, -Long.MAX_VALUE);

    long hold(long sum) {
        return Math.max(Math.min(sum, cap), floor);
    }
}
