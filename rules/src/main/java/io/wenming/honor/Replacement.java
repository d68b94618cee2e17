package io.wenming.honor;

import io.wenming.label.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which revoked titles free a place (撤一补一).
 *
 * <p>Source: honor rules, section 5 (quota).
 */
public enum Replacement {
    /** 不补 none. */
    NONE(Label.of("不补", "none")),
    /** 确认后补 those whose revocation is confirmed by the day. */
    CONFIRMED(Label.of("确认后补", "confirmed ones")),
    /** 逐一补 all that are revoked by the day. */
    EVERY(Label.of("逐一补", "every one"));

    private final Label label;

    Replacement(Label label) {
        this.label = label;
    }

    /** The stable code. */
    public String code() {
        return name();
    }

    /** The term. */
    public Label label() {
        return label;
    }

    boolean frees(Vacancy vacancy, LocalDate on) {
        Optional<LocalDate> from = switch (this) {
            case NONE -> Optional.empty();
            case CONFIRMED -> vacancy.confirmedOn();
            case EVERY -> vacancy.revokedOn();
        };
        return from.filter(day -> !day.isAfter(on)).isPresent();
    }
}
