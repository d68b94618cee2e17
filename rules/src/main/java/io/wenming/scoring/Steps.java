package io.wenming.scoring;

/** The steps that a search may still take (步数). Not for use by two threads. */
final class Steps {
    private long left;

    Steps(long most) {
        this.left = most;
    }

    /** Takes so many. */
    void take(long steps) {
        left -= steps;
    }

    /** Whether there are none left. */
    boolean areOver() {
        return left <= 0;
    }
}
