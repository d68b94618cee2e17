package io.wenming.bulletin;

import io.wenming.slip.ProblemStanding;
import io.wenming.slip.SlipStanding;

/** By what a standard tells problems apart (扣分口径). */
public enum IncidentKind {
    /** 按单的等级 by the code of the last slip's rung, such as {@code supervision}: the higher, the dearer. */
    RUNG {
        @Override
        String of(ProblemStanding row, SlipStanding standing) {
            return standing.level().code();
        }
    },
    /** 按问题类别 by what is wrong, such as 占道经营. */
    MATTER {
        @Override
        String of(ProblemStanding row, SlipStanding standing) {
            return row.problem().matter();
        }
    };

    abstract String of(ProblemStanding row, SlipStanding standing);
}
