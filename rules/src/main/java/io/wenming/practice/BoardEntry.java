package io.wenming.practice;

import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import io.wenming.subject.Names;
import io.wenming.subject.SubjectForm;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of a red and black board (红黑榜): from {@link #on} until it ends, when it is taken off (退榜). Whom it names is
 * masked for persons and households unless the full name is asked for.
 *
 * <p>Source: framework, part 7.
 */
@DomainStyle
@Value.Immutable
public abstract non-sealed class BoardEntry implements LastingRecord {
    private static final long serialVersionUID = 1L;

    BoardEntry() {}

    /** Red or black. */
    public abstract BoardSide side();

    /** Whom it names as given, not blank; print {@link #displayName} instead. */
    public abstract String whom();

    /** What that is; a household by default. */
    @Value.Default
    public SubjectForm form() {
        return SubjectForm.HOUSEHOLD;
    }

    /** Why, not blank. */
    public abstract String reason();

    /** The way off the board (退榜方式), such as 整改验收合格. */
    public abstract Optional<String> wayOff();

    @Override
    public RecordKind recordKind() {
        return RecordKind.ENTRY;
    }

    @Value.Check
    void check() {
        Texts.check("wayOff", wayOff());
        RecordChecks.checkLasting(this);
        RecordChecks.notBlank(this, RecordChecks.NAME, whom());
        RecordChecks.notBlank(this, RecordChecks.REASON, reason());
    }

    /** Whom it names, for a rendering: masked for persons and households unless the full name is asked for. */
    public String displayName(Names names) {
        return form().isPersonal() ? names.show(whom()) : whom();
    }

    /** Id and masked name. */
    @Override
    public final String toString() {
        return "%s %s".formatted(id(), displayName(Names.MASKED));
    }

    /** Starts an entry. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry; missing parts are refused by name. */
    public static final class Builder extends ImmutableBoardEntry.Builder implements LastingBuilder<Builder> {
        Builder() {}
    }
}
