package io.wenming.joint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.scoring.Requirement;
import java.io.Serializable;

/**
 * An input that indicators want which campaigns serve (所需数据项), listed once.
 *
 * @param input the input with everything that reads it
 * @param campaigns codes of the campaigns that serve a reader of it, in order; several where they share it
 */
public record SharedInput(Requirement input, ImmutableList<String> campaigns) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public SharedInput {
        requireNonNull(input, "input");
        requireNonNull(campaigns, "campaigns");
    }

    /** Whether more than one campaign needs it. */
    public boolean isShared() {
        return campaigns.size() > 1;
    }
}
