/**
 * The figures of a work report (工作汇报数据): titles and models, the four ones, slips, venues, teams, projects, activities,
 * matters, coverage, each counted from records and with the records behind it. Read {@link io.wenming.report.WorkReport}
 * first, the question; a {@link io.wenming.report.Figure} is one named figure, a {@link io.wenming.report.FigurePlan} a list.
 */
@NullMarked
package io.wenming.report;

import org.jspecify.annotations.NullMarked;
