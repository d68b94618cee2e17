package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.fact.FactKey;
import io.wenming.label.Refusal;
import io.wenming.number.Points;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a standard refuses to be (测评体系的要求): ids, limits, and what is said of inputs and by examples have to fit together. */
final class StandardCheck {
    private final Standard standard;

    StandardCheck(Standard standard) {
        this.standard = standard;
    }

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if something does not fit
     */
    void check() {
        checkIds();
        checkLimits();
        checkNames();
        checkDeclared();
        checkExamples();
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        standard.total()
                .all()
                .forEach(indicator -> Refusal.unless(
                        seen.add(indicator.id()),
                        "standard '%s': two indicators have the id '%s'; give each its own",
                        standard.id(),
                        indicator.id()));
        Refusal.unless(
                standard.vetoes().stream().map(Veto::id).distinct().count()
                        == standard.vetoes().size(),
                "standard '%s': two vetoes have one id; give each its own",
                standard.id());
    }

    private void checkLimits() {
        Refusal.unless(
                standard.atMost().isEmpty()
                        || standard.atLeast().isEmpty()
                        || standard.atLeast().get().compareTo(standard.atMost().get()) <= 0,
                "standard '%s': atLeast %s is above atMost %s; give a lower floor",
                standard.id(),
                standard.atLeast().map(Points::toString).orElse(""),
                standard.atMost().map(Points::toString).orElse(""));
    }

    private void checkExamples() {
        Refusal.unless(
                standard.examples().stream().map(StandardExample::id).distinct().count()
                        == standard.examples().size(),
                "standard '%s': two examples have one id; give each its own",
                standard.id());
        standard.examples().forEach(example -> example.checkKnown(standard));
    }

    private void checkDeclared() {
        ImmutableSet<FactKey<?>> read = standard.inputs();
        Set<FactKey<?>> seen = new HashSet<>();
        standard.declared().forEach(spec -> {
            Refusal.unless(
                    read.contains(spec.key()),
                    "standard '%s': the input '%s' is declared and nothing reads it; declare what is read",
                    standard.id(),
                    spec.key());
            Refusal.unless(
                    seen.add(spec.key()),
                    "standard '%s': the input '%s' is declared twice; declare it once",
                    standard.id(),
                    spec.key());
        });
    }

    /** Facts hold a name once, so that one of two types could never be given. */
    private void checkNames() {
        Map<String, FactKey<?>> names = new HashMap<>();
        for (FactKey<?> key : standard.inputs()) {
            FactKey<?> before = names.putIfAbsent(key.name(), key);
            Refusal.unless(
                    before == null,
                    "standard '%s': the input '%s' is read as %s and as %s; give each type a name of its own",
                    standard.id(),
                    key.name(),
                    before == null ? "" : before.type().label(),
                    key.type().label());
        }
    }
}
