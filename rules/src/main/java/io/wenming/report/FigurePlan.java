package io.wenming.report;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentKind;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The figures that a report states (汇报提纲), in its order. {@link #framework} has those of the framework; a place leaves some
 * out and adds its own.
 *
 * <p>Source: framework, part 9.
 */
@DomainStyle
@Value.Immutable
public abstract class FigurePlan implements Serializable {
    /** Plans as documents. */
    public static final DocumentKind<FigurePlan> DOCUMENT = FigureForm.document();

    private static final long serialVersionUID = 1L;

    FigurePlan() {}

    /** The id, not blank. */
    public abstract String id();

    /** The official name. */
    public abstract Label label();

    /** The figures, at least one; each id once. */
    public abstract ImmutableList<Figure> figures();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Refusal.unless(!figures().isEmpty(), "figures '%s': there is no figure; give at least one", id());
        Set<String> seen = new HashSet<>();
        figures()
                .forEach(figure -> Refusal.unless(
                        seen.add(figure.id()),
                        "figures '%s': '%s' stands twice; give each id once",
                        id(),
                        figure.id()));
    }

    /**
     * The figures of the framework: titles held and named by type and tier, models and households by kind and tier, the four
     * ones, slips by rung, venues by level, teams, projects, activities with their people, orders, lectures, matters solved.
     */
    public static FigurePlan framework() {
        return ReadyMadeFigures.framework();
    }

    /** Starts a plan. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; missing parts are refused by name. */
    public static final class Builder extends ImmutableFigurePlan.Builder {
        Builder() {}
    }
}
