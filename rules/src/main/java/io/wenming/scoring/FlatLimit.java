package io.wenming.scoring;

/** The most and the least that a stage gives, in units of a plan (上下限). */
record FlatLimit(long cap, long floor) {
    long hold(long sum) {
        return Math.max(Math.min(sum, cap), floor);
    }
}
