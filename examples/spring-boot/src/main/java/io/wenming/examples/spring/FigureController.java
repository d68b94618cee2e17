package io.wenming.examples.spring;

import com.google.common.collect.ImmutableList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.division.Division;
import io.wenming.period.CalendarPeriod;
import io.wenming.report.Figure;
import io.wenming.report.FigurePlan;
import io.wenming.report.WorkReport;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the work report (汇报数据), one at a time, with the records behind each. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class FigureController {
    private final FigurePlan plan;
    private final Records records;

    FigureController(FigurePlan plan, Records records) {
        this.plan = plan;
        this.records = records;
    }

    @GetMapping("/figures/{id}")
    @Operation(summary = "汇报数据一项及其佐证 · one figure of the work report with the records behind it")
    FigureAnswer figure(
            @Parameter(schema = @Schema(type = "string", example = "inspection-on-time")) @PathVariable String id,
            @Parameter(schema = @Schema(type = "string", example = "370811")) @RequestParam Division area,
            @Parameter(schema = @Schema(type = "string", example = "2026-03")) @RequestParam CalendarPeriod period,
            @RequestParam LocalDate asOf,
            Locale locale) {
        Figure figure = plan.figures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusals.notFound("figure: '%s' is not in the plan '%s'; give one such as %s"
                        .formatted(id, plan.id(), plan.figures().get(0).id())));
        WorkReport report = WorkReport.builder()
                .plan(FigurePlan.builder()
                        .from(plan)
                        .figures(ImmutableList.of(figure))
                        .build())
                .source(records.report(period.range(), asOf))
                .area(area)
                .addPeriod(period.range())
                .knownOn(asOf)
                .build();
        return FigureAnswer.of(report.table(), Languages.of(locale));
    }
}
