package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What reads an input (数据用处): an indicator, a veto, a gate, the blend or the negative list of a standard, and who has to see to it.
 */
@DomainStyle
@Value.Immutable
public abstract class InputReader implements Serializable {
    private static final long serialVersionUID = 1L;

    InputReader() {}

    /** What can read an input (用处类别). */
    public enum Kind {
        /** 指标 a leaf of the tree. */
        INDICATOR("indicator", Label.of("指标", "indicator")),
        /** 负面清单 the negative list. */
        NEGATIVE_LIST("negative_list", Label.of("负面清单", "negative list")),
        /** 一票否决 a veto. */
        VETO("veto", Label.of("一票否决", "veto")),
        /** 前置条件 a gate. */
        GATE("gate", Label.of("前置条件", "gate")),
        /** 合成 the blend with another score. */
        BLEND("blend", Label.of("合成", "blend"));

        private final String code;
        private final Label label;

        Kind(String code, Label label) {
            this.code = code;
            this.label = label;
        }

        /** The stable code. */
        public String code() {
            return code;
        }

        /** The official term. */
        public Label label() {
            return label;
        }
    }

    /** Id of the standard. */
    public abstract String standard();

    /** What it is. */
    public abstract Kind kind();

    /** Id of the indicator or the veto; that of the standard for a gate, the blend or the negative list, which have none. */
    public abstract String node();

    /** What it is called. */
    public abstract Label label();

    /** Whether it cannot do without: an indicator counts as not reported, a gate is shut. */
    public abstract boolean required();

    /** Id of the unit that leads (牵头单位), its own or that of the nearest indicator above it. */
    public abstract Optional<String> lead();

    /** Ids of the units that assist (配合单位), from where the lead comes from unless it names its own. */
    public abstract ImmutableList<String> assisting();

    /** The evidence that is wanted (佐证材料). */
    public abstract Optional<String> evidence();

    /** How to do it (操作手册). */
    public abstract Optional<String> manual();

    /** The clause that it rests on. */
    public abstract Optional<Citation> citation();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableInputReader.Builder {
        Builder() {}
    }
}
