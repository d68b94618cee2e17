package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Title;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.TallyCount;
import io.wenming.honor.TallyRow;
import io.wenming.honor.TitleStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Namings by type, tier and year, and what is held on a day. */
final class HonorTable {
    private final Standpoint at;
    private final Behind behind;
    private final HonorHistory history;
    private final List<TallyRow> namings;
    private final List<TitleStatus> held;
    private final List<Integer> years;

    private HonorTable(Standpoint at, HonorHistory history) {
        LocalDate asOf = at.asOf();
        this.at = at;
        this.behind = at.behind();
        this.history = history;
        int first = history.accepted().stream()
                .mapToInt(event -> event.occurredOn().getYear())
                .min()
                .orElse(asOf.getYear());
        this.years = IntStream.rangeClosed(first, Math.max(first, asOf.getYear()))
                .boxed()
                .toList();
        this.namings = history.tally(first, Math.max(first, asOf.getYear()), TallyCount.NAMINGS);
        this.held = at.held();
    }

    static Part.Table of(Standpoint at, HonorHistory history) {
        return new HonorTable(at, history).table();
    }

    private Part.Table table() {
        ImmutableSet<Title> titles = Stream.concat(
                        namings.stream().map(TallyRow::title), held.stream().map(TitleStatus::title))
                .sorted(Comparator.comparing(HonorTable::position)
                        .thenComparing(Title::type)
                        .thenComparing(Title::tier, history.scheme().tiers().lowToHigh()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
        titles.forEach(title -> rows.add(row(
                title.type().label().in(at.language()),
                title.tier().label().in(at.language()),
                namings.stream().filter(row -> row.title().equals(title)).toList(),
                held.stream().filter(status -> status.title().equals(title)).toList())));
        rows.add(row(at.say("合计", "in all"), "", namings, held));
        return new Part.Table(
                "byYear", at.say("命名数（按年）与现有数", "Namings by year, and held now"), columns(), rows.build());
    }

    /** The five types first, then the other ready-made ones, then a place's own. */
    private static int position(Title title) {
        int position = CreationType.READY_MADE.indexOf(title.type());
        return position < 0 ? CreationType.READY_MADE.size() : position;
    }

    private ImmutableList<Column> columns() {
        return ImmutableList.<Column>builder()
                .add(Column.text("type", "类型", "type"), Column.text("tier", "层级", "tier"))
                .addAll(years.stream()
                        .map(year -> Column.number(year.toString(), year.toString(), year.toString()))
                        .toList())
                .add(
                        Column.number("namings", "命名合计", "namings"),
                        Column.number("held", "现有", "held"),
                        Column.number("underSanction", "其中处分期内", "of them under sanction"))
                .build();
    }

    private ImmutableList<Cell> row(String type, String tier, List<TallyRow> named, List<TitleStatus> holding) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        cells.add(Cell.of(type), Cell.of(tier));
        years.forEach(year -> cells.add(
                events(named.stream().filter(row -> row.year() == year).toList())));
        return cells.add(
                        events(named),
                        Behind.count(holding, behind::held),
                        Behind.count(
                                holding.stream()
                                        .filter(status -> status.state().isUnderSanction())
                                        .toList(),
                                behind::held))
                .build();
    }

    private Cell events(List<TallyRow> rows) {
        return Behind.count(rows.stream().flatMap(row -> row.events().stream()).toList(), behind::event);
    }
}
