package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.Basis;
import io.wenming.examples.html.Words;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.period.DateRange;
import io.wenming.practice.OrderFulfilment;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.ServiceOrder;
import io.wenming.subject.Names;
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
    private final Words words;

    OrderTable(Standpoint at, DateRange days) {
        this.known = at.records().practice().records().asKnownOn(at.asOf());
        this.orders = OrderFulfilment.builder()
                .orders(known.index(ServiceOrder.class)
                        .in(at.records().district().division(), days))
                .asOf(at.asOf())
                .build();
        this.behind = at.behind();
        this.words = at.words();
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
                words.say("满意", "content"),
                content,
                words.say("不满意", "not content"),
                Behind.without(orders.rated(), content),
                behind::order);
    }

    /** The orders that nobody took. */
    ImmutableList<ServiceOrder> withoutTaker() {
        return orders.withoutTaker();
    }

    /** The orders of the quarter so far; none before it begins. */
    static Optional<OrderTable> ofQuarter(Standpoint at) {
        return at.days().map(days -> new OrderTable(at, days));
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
                        words.say("待接、待评的点单", "Orders that wait"),
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
                        words.say("台账疑点", "What does not fit together in the records"),
                        ImmutableList.of(Column.text("flaw", "疑点", "flaw")),
                        known.flaws().stream()
                                .map(flaw -> ImmutableList.of(Cell.of(flaw.in(words.language()))))
                                .collect(ImmutableList.toImmutableList()))
                .ifPresent(parts::add);
        return parts.build();
    }

    private Part.Entry days(
            String key, String zh, String en, Optional<Fraction> mean, ImmutableList<ServiceOrder> timed) {
        return new Part.Entry(
                key,
                words.say(zh, en),
                mean.map(number -> Cell.exact(number, words.language())
                                .behind(Basis.of(words.say("点单", "orders"), timed, behind::order)))
                        .orElse(Cell.NONE));
    }

    private ImmutableList<Cell> row(ServiceOrder order, Label state) {
        return ImmutableList.of(
                Cell.of(order.id()),
                Cell.of(order.service()),
                Cell.of(order.displayName(Names.MASKED)),
                Cell.of(order.on()),
                Cell.of(words.of(state)));
    }
}
