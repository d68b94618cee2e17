package io.wenming.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.record.RecordRef;
import java.io.Serializable;

/**
 * What of the whole of a share does not count (未计入): a record, a duty or a member, such as an order that nobody took, a duty that was
 * not done in time, a village without a station.
 *
 * @param label what it is, in a line: {@code 群众点单 o-4 2026-03-09}, {@code st-2 月月有主题 2026-02 缺失}, {@code 鹿台村}
 * @param amount how much of the whole it is: 1, or the people of a member that are not covered
 * @param records the records of it; none of a duty that was not done and of most members
 */
public record FigureRest(Label label, long amount, ImmutableList<RecordRef> records) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public FigureRest {
        requireNonNull(label, "label");
        requireNonNull(records, "records");
        Refusal.unless(amount >= 1, "rest '%s': an amount of %s is below 1; give 1 or more", label, amount);
    }

    /** A record that is of the whole and not of the part. */
    static FigureRest of(RecordRef record) {
        String which = " " + record.id() + " " + record.on();
        Label kind = record.kind().label();
        return new FigureRest(Label.of(kind.zh() + which, kind.en() + which), 1, ImmutableList.of(record));
    }
}
