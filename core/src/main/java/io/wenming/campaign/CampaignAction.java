package io.wenming.campaign;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Rate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action (行动任务) of a campaign with its progress.
 *
 * @param id id within the campaign, not blank
 * @param label what is done
 * @param dueOn last day, if there is one
 * @param progress how much is done, 0 to 100 percent, both inclusive
 */
public record CampaignAction(String id, Label label, Optional<LocalDate> dueOn, Rate progress) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id is blank or the progress is not within 0 and 100
     */
    public CampaignAction {
        requireNonNull(label, "label");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(progress, "progress");
        Texts.check("id", id);
        if (progress.compareTo(Rate.percent(0)) < 0 || progress.compareTo(Rate.percent(100)) > 0) {
            throw Refusal.of("action '%s': progress %s is out of range; give 0 to 100 percent", id, progress);
        }
    }

    private Object writeReplace() {
        return new Stored(id, label, dueOn.orElse(null), progress);
    }

    /** An action as it is serialized, since {@link Optional} is not. */
    private record Stored(String id, Label label, @Nullable LocalDate dueOn, Rate progress) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new CampaignAction(id, label, Optional.ofNullable(dueOn), progress);
        }
    }
}
