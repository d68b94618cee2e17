package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the four ones are kept and where problems stand (督查), on any day. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class SupervisionController {
    private final Records records;

    SupervisionController(Records records) {
        this.records = records;
    }

    @GetMapping("/duties")
    @Operation(summary = "应办事项及按期率 · duties and rates")
    DutiesAnswer duties(
            @Parameter(schema = @Schema(type = "string", example = "2026-W11")) @RequestParam CalendarPeriod period,
            @RequestParam LocalDate asOf,
            @RequestParam Optional<String> unit,
            Locale locale) {
        unit.filter(id -> !records.units().contains(id)).ifPresent(id -> {
            throw Refusals.notFound("unit: '%s' is not known; give one of %s".formatted(id, records.units()));
        });
        return DutiesAnswer.of(
                records.supervision(period.range(), asOf).match(),
                id -> unit.orElse(id).equals(id),
                Languages.of(locale));
    }

    @GetMapping("/slips")
    @Operation(summary = "问题及督查单 · problems and their slips")
    SlipsAnswer slips(@RequestParam LocalDate asOf, Locale locale) {
        return SlipsAnswer.of(records.book().standing(asOf), Languages.of(locale));
    }
}
