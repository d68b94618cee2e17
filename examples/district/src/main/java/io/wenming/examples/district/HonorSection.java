package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.creation.CreationType;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.RefusedEvent;
import io.wenming.honor.TitleStatus;
import io.wenming.subject.Names;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.Optional;

/** 二、荣誉: what was conferred and is held, who may apply for the next tier, and what was refused. */
final class HonorSection {
    private static final ImmutableList<Column> HELD = ImmutableList.of(
            Column.text("name", "名称", "name"),
            Column.text("type", "类型", "type"),
            Column.text("tier", "层级", "tier"),
            Column.text("state", "状态", "state"),
            Column.text("since", "自", "since"),
            Column.text("lastValidDay", "有效至", "valid until"),
            Column.text("documentNumber", "命名文号", "document"));
    private static final ImmutableList<Column> ELIGIBLE = ImmutableList.of(
            Column.text("name", "名称", "name"),
            Column.text("type", "类型", "type"),
            Column.text("tier", "可申报层级", "may apply for"));
    private static final ImmutableList<Column> NOT_ELIGIBLE = ImmutableList.of(
            Column.text("name", "名称", "name"),
            Column.text("type", "类型", "type"),
            Column.text("tier", "拟申报层级", "wanted tier"),
            Column.text("reason", "理由", "reason"),
            Column.text("wanted", "所需条件", "what is wanted"),
            Column.text("earliestOn", "最早可满足", "earliest"),
            Column.text("clause", "依据", "clause"));
    private static final ImmutableList<Column> REFUSED = ImmutableList.of(
            Column.text("occurredOn", "日期", "day"),
            Column.text("name", "名称", "name"),
            Column.text("action", "事项", "event"),
            Column.text("title", "称号", "title"),
            Column.text("reason", "理由", "reason"));

    private final Standpoint at;
    private final Records records;
    private final HonorHistory history;

    private HonorSection(Standpoint at) {
        this.at = at;
        this.records = at.records();
        this.history = at.history();
    }

    static Part.Section of(Standpoint at) {
        return new HonorSection(at).section();
    }

    private Part.Section section() {
        ImmutableList<Prospect> prospects = Prospect.all(at, history);
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(new Part.Entry(
                "scheme",
                at.say("办法", "scheme"),
                Cell.of(records.scheme().label().in(at.language()))));
        parts.add(new Part.Entry("round", at.say("届次", "round"), round()));
        parts.add(HonorTable.of(at, history));
        Part.table("held", at.say("现有荣誉", "Held now"), HELD, held()).ifPresent(parts::add);
        Part.table(
                        "mayApply",
                        at.say("本届可申报上一层级", "May apply for the next tier in this round"),
                        ELIGIBLE,
                        eligible(prospects))
                .ifPresent(parts::add);
        Part.table(
                        "mayNotApply",
                        at.say("本届不可申报上一层级及全部理由", "May not apply for the next tier, with every reason"),
                        NOT_ELIGIBLE,
                        notEligible(prospects))
                .ifPresent(parts::add);
        Part.table("refused", at.say("不予受理的台账事项", "Events of the register that were refused"), REFUSED, refused())
                .ifPresent(parts::add);
        without().ifPresent(parts::add);
        return new Part.Section("honors", at.say("二、荣誉", "2. Honors"), parts.build());
    }

    private Cell round() {
        int number = records.district().round();
        String text = records.scheme()
                .round(number)
                .map(round -> at.say(
                        "第 %s 届（%s 至 %s）".formatted(number, round.opensOn(), round.closesOn()),
                        "%s (%s to %s)".formatted(number, round.opensOn(), round.closesOn())))
                .orElse(Integer.toString(number));
        return new Cell(text, Optional.of(Integer.toString(number)), true);
    }

    private ImmutableList<ImmutableList<Cell>> held() {
        return records.subjects().stream()
                .flatMap(subject ->
                        history.held(subject.id(), at.asOf()).stream().map(status -> held(subject, status)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Cell> held(Subject subject, TitleStatus status) {
        return ImmutableList.of(
                Cell.of(name(subject)),
                Cell.of(status.title().type().label().in(at.language())),
                Cell.of(status.title().tier().label().in(at.language())),
                Cell.of(status.state().label().in(at.language())),
                Cell.of(status.since().map(LocalDate::toString)),
                Cell.of(status.lastValidDay().map(LocalDate::toString)),
                Cell.of(status.naming().flatMap(HonorEvent::documentNumber)));
    }

    private ImmutableList<ImmutableList<Cell>> eligible(ImmutableList<Prospect> prospects) {
        return prospects.stream()
                .filter(prospect -> prospect.eligibility().isEligible())
                .map(this::prospect)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableList<Cell>> notEligible(ImmutableList<Prospect> prospects) {
        return prospects.stream()
                .flatMap(prospect -> prospect.eligibility().shortfalls().stream()
                        .map(reason -> ImmutableList.<Cell>builder()
                                .addAll(prospect(prospect))
                                .add(
                                        Cell.of(reason.code().text(at.language())),
                                        Cell.of(reason.wanted().in(at.language())),
                                        Cell.of(reason.earliestOn().map(LocalDate::toString)),
                                        Cell.of(reason.citation().map(Citation::toString)))
                                .build()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Cell> prospect(Prospect prospect) {
        return ImmutableList.of(
                Cell.of(name(prospect.subject())),
                Cell.of(prospect.title().type().label().in(at.language())),
                Cell.of(prospect.title().tier().label().in(at.language())));
    }

    private ImmutableList<ImmutableList<Cell>> refused() {
        return history.refused().stream().map(this::refused).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Cell> refused(RefusedEvent refusal) {
        HonorEvent event = refusal.event();
        return ImmutableList.of(
                Cell.of(event.occurredOn()),
                Cell.of(event.subject().flatMap(records::subject).map(this::name)),
                Cell.of(event.action().label().in(at.language())),
                Cell.of(event.title().map(title -> title.label().in(at.language()))),
                Cell.of(refusal.reason().text(at.language())));
    }

    /** The types that are scored here and have no title: said once, not for each subject. */
    private Optional<Part> without() {
        String types = CreationType.FIVE.stream()
                .filter(type -> records.subjects().stream()
                        .anyMatch(subject -> subject.type().equals(type)))
                .filter(type -> Prospect.hasNoTitles(records.scheme(), type, at.asOf()))
                .map(type -> type.label().in(at.language()))
                .reduce("", (all, one) -> all.isEmpty() ? one : all + at.say("、", ", ") + one);
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part.Note(
                        "withoutTitles",
                        at.say(
                                "办法没有为以下类型设称号，其对象只参加测评，不申报：%s。".formatted(types),
                                "The scheme has no titles for these types, so that their subjects are scored only: %s."
                                        .formatted(types))));
    }

    private String name(Subject subject) {
        return subject.displayName(Names.MASKED);
    }
}
