package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How many of a group are named (各组名额).
 *
 * <p>Source: honor rules, section 5 (ranking, places).
 */
public sealed interface SelectionPlaces extends Serializable {
    /**
     * How many of a group have a place.
     *
     * @param group the group
     * @param size how many there are
     * @param quota what the quota gives
     */
    int of(String group, int size, QuotaPlaces quota);

    /** 全部 all; {@link Selection#all}. */
    record All() implements SelectionPlaces {
        private static final long serialVersionUID = 1L;

        @Override
        public int of(String group, int size, QuotaPlaces quota) {
            return size;
        }
    }

    /**
     * 分组定额 a number for each group.
     *
     * @param groups by group, each 0 or more
     * @param others for any other group, 0 or more
     */
    record PerGroup(ImmutableSortedMap<String, Integer> groups, int others) implements SelectionPlaces {
        private static final long serialVersionUID = 1L;

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below 0
         */
        public PerGroup {
            groups = ImmutableSortedMap.copyOf(groups); // whatever order it came with need not be serializable
            Texts.check("groups", groups.keySet());
            groups.forEach((group, places) -> checkPlaces(group, places));
            checkPlaces("others", others);
        }

        /** A number for each group, 0 or more. */
        public static PerGroup of(Map<String, Integer> groups, int others) {
            return new PerGroup(ImmutableSortedMap.copyOf(requireNonNull(groups, "groups")), others);
        }

        @Override
        public int of(String group, int size, QuotaPlaces quota) {
            return Math.min(size, groups.getOrDefault(group, others));
        }
    }

    /** 按核定名额 as many as the quota gives, for each group; all if it has no limit, none if it is not known. */
    record ByQuota() implements SelectionPlaces {
        private static final long serialVersionUID = 1L;

        @Override
        public int of(String group, int size, QuotaPlaces quota) {
            if (quota.isUnlimited()) {
                return size;
            }
            return quota.places()
                    .map(places -> places.toFraction().rounded(0, RoundingMode.FLOOR))
                    .map(places -> places.max(BigDecimal.ZERO).min(BigDecimal.valueOf(size)))
                    .map(BigDecimal::intValueExact)
                    .orElse(0);
        }
    }

    private static void checkPlaces(String group, int places) {
        Refusal.unless(places >= 0, "places of '%s': %s is below 0; give 0 or more", group, places);
    }
}
