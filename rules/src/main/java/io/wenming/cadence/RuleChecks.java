package io.wenming.cadence;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.period.PeriodUnit;
import java.time.LocalDate;
import java.util.Optional;

/** What the parts of a rule must agree on, for builder and copy alike. */
final class RuleChecks {
    private static final Label FROM = Label.of("施行日期（inForceFrom）", "inForceFrom");
    private static final Label UNTIL = Label.of("失效日期（inForceUntil）", "inForceUntil");
    private static final Label OCCASION = Label.of("节令", "occasion");

    private final CadenceRule rule;

    private RuleChecks(CadenceRule rule) {
        this.rule = rule;
    }

    static void check(CadenceRule rule) {
        RuleChecks checks = new RuleChecks(rule);
        checks.parts();
        checks.occasions();
        checks.lateness();
        checks.inForce();
    }

    private void parts() {
        if (rule.isDaily()) {
            Refusal.unless(
                    rule.days().isPresent()
                            && rule.due().isEmpty()
                            && rule.partial().isEmpty(),
                    "rule '%s': a daily rule has days and neither due nor partial; it is due on the day itself",
                    rule.id());
            return;
        }
        Refusal.unless(
                rule.days().isEmpty()
                        && rule.due().isPresent()
                        && rule.partial().isPresent(),
                "rule '%s': a rule for each %s has due and partial and no days; give both",
                rule.id(),
                every());
        Refusal.unless(
                rule.due().stream().allMatch(due -> ((DueForm) due).fits(rule.unit())),
                "rule '%s': due on a weekday needs the unit week, not %s; give another due rule",
                rule.id(),
                every());
    }

    private Label every() {
        return rule.unit().map(PeriodUnit::label).orElse(OCCASION);
    }

    private void occasions() {
        boolean needsThem = rule.unit().isEmpty() || rule.days().equals(Optional.of(DutyDays.OCCASION_DAYS));
        Refusal.unless(
                rule.occasions().isPresent() ? needsThem || !rule.isDaily() : !needsThem,
                "rule '%s': occasions go with a rule for each occasion, each of their days, or longer periods in them;"
                        + " give both or neither",
                rule.id());
        Refusal.unless(
                rule.only().isEmpty() || rule.occasions().isPresent(),
                "rule '%s': only %s of no occasions; give the id of their calendar or leave it out",
                rule.id(),
                rule.only());
    }

    private void lateness() {
        Refusal.unless(
                rule.lateWorkdays() >= 0,
                "rule '%s': lateWorkdays %s is negative; give 0 for never late, or more",
                rule.id(),
                rule.lateWorkdays());
        rule.recordDays()
                .ifPresent(count -> Refusal.unless(
                        count >= 0, "rule '%s': recordDays %s is negative; give 0 or more", rule.id(), count));
    }

    private void inForce() {
        rule.inForceFrom().ifPresent(from -> checkYear(FROM, from));
        rule.inForceUntil().ifPresent(until -> {
            LocalDate from = rule.inForceFrom().orElse(LocalDate.MIN);
            checkYear(UNTIL, until);
            Refusal.unless(
                    until.isAfter(from),
                    "rule '%s': inForceUntil %s is not after inForceFrom %s; give a later day",
                    rule.id(),
                    until,
                    from);
        });
    }

    private void checkYear(Label name, LocalDate day) {
        Refusal.unless(
                CadenceRule.YEARS.contains(day),
                "rule '%s': %s %s is out of range; give a day of the years 1 to 9999",
                rule.id(),
                name,
                day);
    }
}
