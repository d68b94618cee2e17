package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;

/**
 * A timer (期限) that changes a state without an event, at the start of its day. Timers that fall on one day run in this order.
 *
 * <p>Source: honor rules, sections 2 and 3.
 */
public enum Clock {
    /** 停牌期满 the day after the last suspended day. */
    SUSPENSION_END(Label.of("停牌期满", "suspension end")),
    /** 暂缓期满 the day after the last deferred day. */
    DEFERRAL_END(Label.of("暂缓期满", "deferral end")),
    /** 整改到期 the day after the deadline; the deadline itself is in time. */
    WARNING_DEADLINE(Label.of("整改到期", "warning deadline")),
    /** 自查报告到期 the day after the deadline of a self-report. */
    SELF_REPORT(Label.of("自查报告到期", "self-report deadline")),
    /** 届期期满 the day after the last valid day. */
    TERM_END(Label.of("届期期满", "term end")),
    /** 限期届满 the first free day after a revocation. */
    BAR_END(Label.of("限期届满", "bar end"));

    static final ImmutableList<Clock> ALL = ImmutableList.copyOf(values());

    private final Label label;

    Clock(Label label) {
        this.label = label;
    }

    /** The stable code, as documents and registers write it. */
    public String code() {
        return name();
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
