package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.Basis;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import io.wenming.practice.OrderFulfilment;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.ServiceOrder;
import io.wenming.subject.Names;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How long orders of the period took, which of them wait, and what does not fit together in the records. */
final class OrderTable {
    private static final ImmutableList<Column> WAITING = ImmutableList.of(
            Column.text("id", "编号", "id"),
            Column.text("service", "服务", "service"),
            Column.text("orderedBy", "点单人", "ordered by"),
            Column.text("orderedOn", "点单", "ordered"),
            Column.text("state", "情况", "state"));

    private final PracticeRecords known;
    private final OrderFulfilment orders;
    private final Behind behind;
    private final Language language;

    OrderTable(Records records, DateRange days, LocalDate asOf, Language language) {
        this.known = records.practice().records().asKnownOn(asOf);
        this.orders = OrderFulfilment.builder()
                .orders(known.index(ServiceOrder.class).in(records.district().division(), days))
                .asOf(asOf)
                .build();
        this.behind = new Behind(records, language);
        this.language = language;
    }

    /** How content people were, which opens to the orders with a rating. */
    Cell satisfaction() {
        ImmutableList<ServiceOrder> content = orders.rated().stream()
                .filter(order -> order.rating()
                        .filter(rating -> rating.compareTo(orders.satisfiedFrom()) >= 0)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        return Behind.share(
                orders.satisfaction(),
                Label.of("满意", "content").in(language),
                content,
                Label.of("不满意", "not content").in(language),
                Behind.without(orders.rated(), content),
                behind::order);
    }

    /** The orders that nobody took. */
    ImmutableList<ServiceOrder> withoutTaker() {
        return orders.withoutTaker();
    }

    /** The orders of the quarter so far; none before it begins. */
    static Optional<OrderTable> ofQuarter(Records records, LocalDate asOf, Language language) {
        return PracticeSection.days(records, asOf).map(days -> new OrderTable(records, days, asOf, language));
    }

    /** How long orders took. */
    ImmutableList<Part> entries() {
        return ImmutableList.of(
                days(
                        "daysToAcceptance",
                        "点单至接单平均天数",
                        "days from order to acceptance, mean",
                        orders.toAcceptance().mean(),
                        orders.accepted()),
                days(
                        "daysToRating",
                        "点单至评单平均天数",
                        "days from order to rating, mean",
                        orders.toRating().mean(),
                        orders.rated()));
    }

    ImmutableList<Part> tables() {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Part.table(
                        "waiting",
                        Label.of("待接、待评的点单", "Orders that wait").in(language),
                        WAITING,
                        Stream.concat(
                                        orders.withoutTaker().stream()
                                                .map(order -> row(order, Label.of("无人接单", "without a taker"))),
                                        orders.unrated().stream()
                                                .map(order -> row(order, Label.of("未评单", "not rated"))))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        Part.table(
                        "flaws",
                        Label.of("台账疑点", "What does not fit together in the records")
                                .in(language),
                        ImmutableList.of(Column.text("flaw", "疑点", "flaw")),
                        known.flaws().stream()
                                .map(flaw -> ImmutableList.of(Cell.of(flaw.in(language))))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return parts.build();
    }

    private Part.Entry days(
            String key, String zh, String en, Optional<Fraction> mean, ImmutableList<ServiceOrder> timed) {
        return new Part.Entry(
                key,
                Label.of(zh, en).in(language),
                mean.map(number -> Cell.exact(number, language)
                                .behind(Basis.of(Label.of("点单", "orders").in(language), timed, behind::order)))
                        .orElse(Cell.NONE));
    }

    private ImmutableList<Cell> row(ServiceOrder order, Label state) {
        return ImmutableList.of(
                Cell.of(order.id()),
                Cell.of(order.service()),
                Cell.of(order.displayName(Names.MASKED)),
                Cell.of(order.on()),
                Cell.of(state.in(language)));
    }
}
