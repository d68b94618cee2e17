package io.wenming.examples.benchmarks.contender;

import org.openjdk.jmh.infra.Blackhole;

/** One who scores the subjects of the workload (参赛者), holding them in a form of its own. */
public interface Contender {
    /** Scores some subjects, as fast as it can, and lets nothing of it be left out. */
    void score(int from, int until, Blackhole hole);

    /** The total of one subject, rounded to hundredths of a point. */
    long total(int subject);
}
