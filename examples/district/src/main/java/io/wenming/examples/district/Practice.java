package io.wenming.examples.district;

import io.wenming.cadence.Cadence;
import io.wenming.coverage.CoveragePlan;
import io.wenming.division.DivisionTree;
import io.wenming.practice.PracticeRecords;
import io.wenming.report.FigurePlan;

/**
 * What the section of practice, youth and countryside is made of (文明实践台账).
 *
 * @param divisions the divisions by name
 * @param records the records
 * @param cadence what each station owes
 * @param coverage what must be covered
 * @param figures what is counted
 */
record Practice(
        DivisionTree divisions, PracticeRecords records, Cadence cadence, CoveragePlan coverage, FigurePlan figures) {
    static final String DIVISIONS = "divisions.yaml";
    static final String RECORDS = "practice.yaml";
    static final String CADENCE = "practice-cadence.yaml";
    static final String COVERAGE = "coverage.yaml";
    static final String FIGURES = "figures.yaml";
}
