package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.number.Fraction;
import java.io.Serializable;

/**
 * An edge (临界值): the nearest number, up or down, from which on a result follows an input in another way. What it bends is the
 * result of its own node: where a cap, floor or limit further up holds on both sides, the total stays as it is.
 *
 * @param at the number; it is the last of the one way or the first of the other
 * @param distance how far it is away, 0 or more; 0 where any change crosses it
 * @param kind what changes there
 * @param node id of the indicator whose result bends, or of the standard for what acts on the total
 */
public record Edge(Fraction at, Fraction distance, Kind kind, String node) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What changes at an edge (临界类别). */
    public enum Kind {
        /** 计分规则: the end of a band, a target, a line, or where a rule holds values within bounds. */
        RULE("rule", Label.of("计分规则", "rule")),
        /** 封顶: the cap of a group begins or ends to act. */
        CAP("cap", Label.of("封顶", "cap")),
        /** 保底: the floor of a group begins or ends to act. */
        FLOOR("floor", Label.of("保底", "floor")),
        /** 总分限: a limit of the total begins or ends to act. */
        LIMIT("limit", Label.of("总分限", "limit of the total")),
        /** 前置条件: a gate opens or shuts. */
        GATE("gate", Label.of("前置条件", "gate")),
        /** 合格线: the score reaches the pass mark or no longer does. */
        PASS_MARK("pass_mark", Label.of("合格线", "pass mark"));

        private final String code;
        private final Label label;

        Kind(String code, Label label) {
            this.code = code;
            this.label = label;
        }

        /** A stable code. */
        public String code() {
            return code;
        }

        /** The term. */
        public Label label() {
            return label;
        }
    }

    /** Refuses nulls. */
    public Edge {
        requireNonNull(at, "at");
        requireNonNull(distance, "distance");
        requireNonNull(kind, "kind");
        requireNonNull(node, "node");
    }
}
