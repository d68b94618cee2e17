package io.wenming.practice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.procedure.ProcedureStanding;
import io.wenming.procedure.StepDelays;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * How orders of a service were fulfilled at the end of a day (点单服务情况): who waits for a taker, how long it took, how content
 * people are. Orders, steps and ratings of later days are not known.
 *
 * <pre>{@code
 * OrderFulfilment orders = OrderFulfilment.builder()
 *         .orders(records.index(ServiceOrder.class).in(district, quarter)).asOf(day).build();
 * orders.withoutTaker();
 * orders.toAcceptance().mean();
 * orders.satisfaction();
 * }</pre>
 *
 * <p>Source: framework, part 5.
 */
@DomainStyle
@Value.Immutable
public abstract class OrderFulfilment implements Serializable {
    private static final long serialVersionUID = 1L;

    OrderFulfilment() {}

    /** The orders that are asked about. */
    public abstract ImmutableList<ServiceOrder> orders();

    /** The end of this day is when the question is asked. */
    public abstract LocalDate asOf();

    /** The rating from which people count as content, inclusive; 80 percent, four stars, by default. */
    @Value.Default
    public Rate satisfiedFrom() {
        return Rate.percent(80);
    }

    /** The orders placed by the day. */
    @Value.Lazy
    public ImmutableList<ServiceOrder> placed() {
        return those(order -> !order.on().isAfter(asOf()));
    }

    /** The orders that volunteers took. */
    public ImmutableList<ServiceOrder> accepted() {
        return those(order -> isDone(order.acceptedOn()));
    }

    /** The orders that nobody took (无人接单). */
    public ImmutableList<ServiceOrder> withoutTaker() {
        return placed().stream().filter(order -> !isDone(order.acceptedOn())).collect(toImmutableList());
    }

    /** The orders with a rating; one that is rated without a number counts as not rated. */
    public ImmutableList<ServiceOrder> rated() {
        return those(this::isRated);
    }

    /** The orders that were taken and have no rating (未评单). */
    public ImmutableList<ServiceOrder> unrated() {
        return accepted().stream().filter(order -> !isRated(order)).collect(toImmutableList());
    }

    /** 接单率: taken out of placed, 0 to 1; none if none was placed. */
    public Optional<Fraction> acceptanceRate() {
        return share(accepted().size(), placed().size());
    }

    /** 满意率: rated {@link #satisfiedFrom} or better out of rated, 0 to 1; none if none was rated. */
    public Optional<Fraction> satisfaction() {
        ImmutableList<ServiceOrder> rated = rated();
        long content = rated.stream()
                .filter(order -> order.rating()
                        .filter(rating -> rating.compareTo(satisfiedFrom()) >= 0)
                        .isPresent())
                .count();
        return share(content, rated.size());
    }

    /** The mean rating as a share of 1, exact; none if none was rated. */
    public Optional<Fraction> meanRating() {
        ImmutableList<ServiceOrder> rated = rated();
        return rated.stream()
                .flatMap(order -> order.rating().stream())
                .map(Rate::toFraction)
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(Fraction.of(rated.size())));
    }

    /** From order to acceptance (点单至接单), in natural days. */
    public StepDelays toAcceptance() {
        return StepDelays.between(standings(), ServiceOrder.ORDER, ServiceOrder.ACCEPT);
    }

    /** From order to acceptance, in working days. */
    public StepDelays toAcceptance(WorkingCalendar calendar) {
        return StepDelays.between(standings(), ServiceOrder.ORDER, ServiceOrder.ACCEPT, calendar);
    }

    /** From order to rating (点单至评单), in natural days. */
    public StepDelays toRating() {
        return StepDelays.between(standings(), ServiceOrder.ORDER, ServiceOrder.RATE);
    }

    /** From order to rating, in working days. */
    public StepDelays toRating(WorkingCalendar calendar) {
        return StepDelays.between(standings(), ServiceOrder.ORDER, ServiceOrder.RATE, calendar);
    }

    /** How the runs stand, in the order of {@link #placed}. */
    @Value.Lazy
    public ImmutableList<ProcedureStanding> standings() {
        return placed().stream().map(order -> order.standing(asOf())).collect(toImmutableList());
    }

    private boolean isRated(ServiceOrder order) {
        return order.rating().isPresent() && isDone(order.ratedOn());
    }

    private boolean isDone(Optional<LocalDate> day) {
        return day.filter(done -> !done.isAfter(asOf())).isPresent();
    }

    private ImmutableList<ServiceOrder> those(Predicate<ServiceOrder> wanted) {
        return orders().stream().filter(wanted).collect(toImmutableList());
    }

    private static Optional<Fraction> share(long part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Fraction.of(part, whole));
    }

    /** Starts a question. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a question; missing parts are refused by name. */
    public static final class Builder extends ImmutableOrderFulfilment.Builder {
        Builder() {}
    }
}
