package io.wenming.scoring;

import static io.wenming.scoring.NeutralJson.only;

import com.fasterxml.jackson.databind.JsonNode;

/** The keys that an observation may have, by the rule of its leaf, so that none of another shape is passed over. */
final class NeutralInputs {
    private NeutralInputs() {}

    /** Fails on a key that the observation of such a leaf does not have. */
    static void check(String id, ScoringRule rule, JsonNode item) {
        only(item, keys(rule));
        if (rule instanceof LessPerStep stepped) {
            item.get("parts").properties().forEach(part -> only(part.getValue(), keys(stepped, id, part.getKey())));
        }
    }

    private static String keys(ScoringRule rule) {
        if (rule instanceof AllOrNothing) {
            return "ok";
        }
        if (rule instanceof Sample) {
            return "samples";
        }
        if (rule instanceof Lines) {
            return "marks";
        }
        if (rule instanceof Assessor) {
            return "score";
        }
        if (rule instanceof Grades) {
            return "grade";
        }
        if (rule instanceof Bands) {
            return "value flags";
        }
        if (rule instanceof Ratio ratio) {
            return keys(ratio.measure());
        }
        if (rule instanceof LessPerStep) {
            return "parts";
        }
        if (rule instanceof Deduction) {
            return "counts";
        }
        if (rule instanceof SeverityDeduction) {
            return "incidents";
        }
        if (rule instanceof MeanDeduction) {
            return "values";
        }
        if (rule instanceof Bonus || rule instanceof Ledger) {
            return "entries";
        }
        if (rule instanceof SignedLevel) {
            return "score rank_from_bottom";
        }
        throw new AssertionError("unknown rule: " + rule);
    }

    private static String keys(LessPerStep rule, String id, String part) {
        String name = id + "." + part;
        return rule.parts().stream()
                .map(Shortfall::measure)
                .filter(measure -> measure.inputs().stream()
                        .allMatch(input -> isOf(input.key().name(), name)))
                .findFirst()
                .map(NeutralInputs::keys)
                .orElseThrow(() -> new AssertionError("unknown part '%s'".formatted(name)));
    }

    private static boolean isOf(String input, String part) {
        return input.equals(part) || input.startsWith(part + ".");
    }

    private static String keys(Measure measure) {
        if (measure instanceof RateMeasure) {
            return "rate";
        }
        return measure instanceof AmountMeasure ? "amount" : "done due deferred";
    }
}
