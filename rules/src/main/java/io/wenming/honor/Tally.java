package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts titles by year, tier and type (honor rules, section 7, tally). */
final class Tally {
    private Tally() {}

    /** A row under construction: by subject, the event that counts. */
    private record Cell(int year, Title title) {}

    static ImmutableList<TallyRow> rows(HonorHistory history, int fromYear, int toYear, TallyCount count) {
        Comparator<Cell> order = Comparator.comparingInt(Cell::year)
                .thenComparing(
                        cell -> cell.title().tier(), history.scheme().tiers().lowToHigh())
                .thenComparing(cell -> cell.title().type());
        Map<Cell, Map<String, Counted>> cells = new TreeMap<>(order);
        ImmutableMap<String, Integer> positions = positions(history);
        history.lines().forEach(line -> {
            Holding holding = line.getKey();
            switch (count) {
                case NAMINGS ->
                    namings(line.getValue(), fromYear, toYear)
                            .forEach((year, event) -> put(cells, year, holding, event, positions));
                case HELD ->
                    heldAtYearEnds(line.getValue(), fromYear, toYear)
                            .forEach((year, event) -> put(cells, year, holding, event, positions));
            }
        });
        return cells.entrySet().stream()
                .map(cell -> new TallyRow(
                        cell.getKey().year(),
                        cell.getKey().title(),
                        cell.getValue().values().stream()
                                .sorted(Comparator.comparingInt(Counted::position))
                                .map(Counted::event)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The event that counts for a subject, with its place in the order of taking effect. */
    private record Counted(int position, HonorEvent event) {}

    private static void put(
            Map<Cell, Map<String, Counted>> cells,
            int year,
            Holding holding,
            HonorEvent event,
            ImmutableMap<String, Integer> positions) {
        cells.computeIfAbsent(new Cell(year, holding.title()), cell -> new LinkedHashMap<>())
                .put(holding.subject(), new Counted(positions.getOrDefault(event.id(), 0), event));
    }

    private static Map<Integer, HonorEvent> namings(List<Step> steps, int fromYear, int toYear) {
        Map<Integer, HonorEvent> first = new LinkedHashMap<>();
        for (Step step : steps) {
            int year = step.on().getYear();
            if (step.is(HonorAction.NAME) && year >= fromYear && year <= toYear) {
                first.putIfAbsent(year, step.cause().event());
            }
        }
        return first;
    }

    private static Map<Integer, HonorEvent> heldAtYearEnds(List<Step> steps, int fromYear, int toYear) {
        Map<Integer, HonorEvent> held = new LinkedHashMap<>();
        int first = steps.isEmpty() ? toYear + 1 : steps.get(0).on().getYear();
        for (int year = Math.max(fromYear, first); year <= toYear; year++) {
            TitleStatus status =
                    steps.get(Line.count(steps, LocalDate.of(year, 12, 31)) - 1).after();
            if (status.state().isUsable()) {
                held.put(year, status.naming().orElseThrow());
            }
        }
        return held;
    }

    private static ImmutableMap<String, Integer> positions(HonorHistory history) {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        for (int position = 0; position < history.accepted().size(); position++) {
            positions.put(history.accepted().get(position).id(), position);
        }
        return positions.buildOrThrow();
    }
}
