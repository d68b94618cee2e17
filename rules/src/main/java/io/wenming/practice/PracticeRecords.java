package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.document.DocumentKind;
import io.wenming.label.Refusal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The records of practice of a place (文明实践台账), bundled: whatever is asked of venues, teams, orders and activities is
 * asked of this value. Ids are unique within a kind; a reference to a record that is not here is a {@link #flaws flaw}.
 *
 * <pre>{@code
 * PracticeRecords records = PracticeRecords.DOCUMENT.read(DocumentSource.file(Path.of("practice.yaml")));
 * records.index(Activity.class).in(Division.of("330106"), CalendarPeriod.parse("2026-06").range());
 * records.index(Venue.class).thereOn(Division.of("330106"), LocalDate.of(2026, 6, 30));
 * records.asKnownOn(LocalDate.of(2026, 7, 1));
 * }</pre>
 *
 * <p>Source: framework, parts 5 to 7.
 */
@DomainStyle
@Value.Immutable
public abstract class PracticeRecords implements Serializable {
    /** Bundles as documents. */
    public static final DocumentKind<PracticeRecords> DOCUMENT = PracticeForm.document();

    /** No record at all. */
    public static final PracticeRecords NONE = builder().build();

    private static final long serialVersionUID = 1L;

    PracticeRecords() {}

    /** 文明实践阵地 venues. */
    public abstract ImmutableList<Venue> venues();

    /** 志愿服务队 volunteer teams. */
    public abstract ImmutableList<VolunteerTeam> teams();

    /** 文明实践项目 projects. */
    public abstract ImmutableList<Project> projects();

    /** 群众点单 service orders. */
    public abstract ImmutableList<ServiceOrder> orders();

    /** 文明实践活动 activities. */
    public abstract ImmutableList<Activity> activities();

    /** 民生实事 livelihood matters. */
    public abstract ImmutableList<Matter> matters();

    /** 结对共建 pairs. */
    public abstract ImmutableList<Pairing> pairings();

    /** 道德讲堂活动 moral lectures. */
    public abstract ImmutableList<Lecture> lectures();

    /** 红黑榜 board entries. */
    public abstract ImmutableList<BoardEntry> boardEntries();

    /** 阵地与自治组织 local institutions. */
    public abstract ImmutableList<LocalInstitution> institutions();

    /** 参与情况 participation. */
    public abstract ImmutableList<Participation> participations();

    /** 年度菜单 menus of the year. */
    public abstract ImmutableList<Menu> menus();

    /** 月度主题 themes of the month. */
    public abstract ImmutableList<MonthTheme> themes();

    @Value.Check
    void check() {
        for (RecordKind kind : RecordKind.values()) {
            Set<String> ids = new HashSet<>();
            for (PracticeRecord record : kind.of(this)) {
                Refusal.unless(
                        ids.add(record.id()),
                        "records: the %s '%s' stands twice; give each id once",
                        kind.named(),
                        record.id());
            }
        }
    }

    /** The records of a type by id, place and day; built when first asked for. */
    @SuppressWarnings("unchecked") // an index is only ever built of the list of its own kind
    public <T extends PracticeRecord> RecordIndex<T> index(Class<T> type) {
        return (RecordIndex<T>) requireNonNull(
                requireNonNull(indices().get(RecordKind.of(type)), "kind").get(), "index");
    }

    @Value.Lazy
    ImmutableMap<RecordKind, Supplier<RecordIndex<?>>> indices() {
        return Maps.toMap(
                Arrays.asList(RecordKind.values()), kind -> Suppliers.memoize(() -> RecordIndex.of(kind.of(this))));
    }

    /**
     * What was known at the end of a day: the records that were recorded by then, without ends that were recorded later and
     * without steps of runs that happened later.
     */
    public PracticeRecords asKnownOn(LocalDate day) {
        return new KnownRecords(day).of(this);
    }

    /** What does not fit together, such as references to records that are not here; none of it keeps anything from counting. */
    public ImmutableList<PracticeFlaw> flaws() {
        return PracticeFlaws.of(this);
    }

    /** Starts a bundle. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a bundle. */
    public static final class Builder extends ImmutablePracticeRecords.Builder {
        Builder() {}
    }
}
