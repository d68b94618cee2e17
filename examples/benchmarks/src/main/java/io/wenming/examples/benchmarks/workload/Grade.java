package io.wenming.examples.benchmarks.workload;

/** A grade (等次) with its coefficient. A subject holds it as its place among the grades, counted from 1. */
public enum Grade {
    /** 好 all points. */
    GOOD("好", 10),
    /** 较好 six tenths. */
    FAIR("较好", 6),
    /** 一般 three tenths. */
    POOR("一般", 3);

    private final String word;
    private final int tenths;

    Grade(String word, int tenths) {
        this.word = word;
        this.tenths = tenths;
    }

    /** The word that a standard uses. */
    public String word() {
        return word;
    }

    /** The coefficient, in tenths. */
    public int tenths() {
        return tenths;
    }

    /** The grade that a subject holds as a number. */
    public static Grade of(long number) {
        return values()[(int) number - 1];
    }
}
