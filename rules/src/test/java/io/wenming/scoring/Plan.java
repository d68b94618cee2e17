package io.wenming.scoring;

import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.number.Points;
import io.wenming.number.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree with observations, from which come the library's indicators and facts, and by scoring rules, 3, the answer. */
sealed interface Plan {
    String id();

    String weight();

    /** What the node offers before leaving out. */
    Q offers();

    Indicator indicator();

    void observe(Facts.Builder facts);

    /** Score and what was available; none where the node does not apply. Fills in the items of all nodes below it. */
    Optional<Result> result(Map<String, Optional<Q>> items);

    /** The input that says the role. */
    FactKey<String> ROLE = FactKey.grade("role");

    record Result(Q score, Q available) {}

    /** How a leaf was seen. */
    enum Seen {
        OBSERVED,
        MISSING,
        NOT_APPLICABLE,
        EXEMPT
    }

    record Leaf(String id, String weight, String points, Missing missing, Seen seen, Shape shape) implements Plan {
        @Override
        public Q offers() {
            return Q.of(points);
        }

        @Override
        public Indicator indicator() {
            return Indicator.of(id, Label.of("指标" + id, "item " + id), Points.of(points), shape.rule(id))
                    .weighted(weight)
                    .whenMissing(missing);
        }

        @Override
        public void observe(Facts.Builder facts) {
            if (seen == Seen.OBSERVED) {
                shape.observe(facts, id);
            }
            if (seen == Seen.NOT_APPLICABLE) {
                required().forEach(input -> facts.notApplicable(input.key()));
            }
            if (seen == Seen.EXEMPT) {
                required().forEach(input -> facts.exempt(input.key()));
            }
        }

        private List<Input> required() {
            return shape.rule(id).inputs().stream().filter(Input::required).toList();
        }

        @Override
        public Optional<Result> result(Map<String, Optional<Q>> items) {
            Optional<Q> score = switch (seen) {
                case NOT_APPLICABLE -> Optional.empty();
                case EXEMPT -> Optional.of(offers());
                case MISSING -> unreported();
                case OBSERVED -> observed();
            };
            items.put(id, score);
            return score.map(value -> new Result(value, offers()));
        }

        private Optional<Q> observed() {
            Shape.Earned earned = shape.earned(offers());
            if (!earned.readable()) {
                return unreported();
            }
            return earned.applies() ? Optional.of(earned.value()) : Optional.empty();
        }

        private Optional<Q> unreported() {
            return switch (missing) {
                case ZERO -> Optional.of(Q.ZERO);
                case FULL -> Optional.of(offers());
                case NOT_APPLICABLE -> Optional.empty();
            };
        }
    }

    record Group(
            String id,
            String weight,
            Inapplicable policy,
            Optional<String> cap,
            Optional<String> floor,
            List<Plan> children)
            implements Plan {
        @Override
        public Q offers() {
            return children.stream()
                    .map(child -> Q.of(child.weight()).times(child.offers()))
                    .reduce(Q.ZERO, Q::plus);
        }

        @Override
        public Indicator indicator() {
            return Indicator.builder()
                    .id(id)
                    .label(Label.of("组" + id))
                    .weight(Weight.of(weight))
                    .inapplicable(policy)
                    .atMost(cap.map(Points::of))
                    .atLeast(floor.map(Points::of))
                    .parts(children.stream().map(Plan::indicator).toList())
                    .build();
        }

        @Override
        public void observe(Facts.Builder facts) {
            children.forEach(child -> child.observe(facts));
        }

        @Override
        public Optional<Result> result(Map<String, Optional<Q>> items) {
            Q score = Q.ZERO;
            Q available = Q.ZERO;
            boolean counted = false;
            for (Plan child : children) {
                Optional<Result> given = child.result(items).or(() -> replaced(child));
                counted = counted || given.isPresent();
                Q weight = Q.of(child.weight());
                score = score.plus(weight.times(given.map(Result::score).orElse(Q.ZERO)));
                available =
                        available.plus(weight.times(given.map(Result::available).orElse(Q.ZERO)));
            }
            if (!counted) {
                items.put(id, Optional.empty());
                return Optional.empty();
            }
            if (policy == Inapplicable.RESCALE && !available.equals(Q.ZERO)) {
                score = score.times(offers()).over(available);
                available = offers();
            }
            score = cap.map(Q::of).map(score::min).orElse(score);
            score = floor.map(Q::of).map(score::max).orElse(score);
            items.put(id, Optional.of(score));
            return Optional.of(new Result(score, available));
        }

        private Optional<Result> replaced(Plan child) {
            return switch (policy) {
                case FULL -> Optional.of(new Result(child.offers(), child.offers()));
                case ZERO -> Optional.of(new Result(Q.ZERO, child.offers()));
                case LEAVE_OUT, RESCALE -> Optional.empty();
            };
        }
    }

    /** A node that is only for one role; for a subject of another nothing below applies. */
    record Only(Plan plan, String word, Optional<String> role) implements Plan {
        @Override
        public String id() {
            return plan.id();
        }

        @Override
        public String weight() {
            return plan.weight();
        }

        @Override
        public Q offers() {
            return plan.offers();
        }

        @Override
        public Indicator indicator() {
            return plan.indicator().onlyFor(ROLE, word);
        }

        @Override
        public void observe(Facts.Builder facts) {
            plan.observe(facts);
        }

        @Override
        public Optional<Result> result(Map<String, Optional<Q>> items) {
            Optional<Result> result = plan.result(items);
            if (role.isPresent() && !role.get().equals(word)) {
                indicator().all().forEach(node -> items.put(node.id(), Optional.empty()));
                return Optional.empty();
            }
            return result;
        }
    }
}
