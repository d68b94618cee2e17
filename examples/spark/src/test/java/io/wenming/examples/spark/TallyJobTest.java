package io.wenming.examples.spark;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.honor.Actor;
import io.wenming.honor.HonorAction;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.TallyCount;
import io.wenming.label.Label;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tallies of all registers together are those of one register with all events. */
@OnSpark
class TallyJobTest {
    @TempDir
    Path folder;

    String nation = "";
    String out = "";
    HonorScheme scheme = HonorScheme.builder().id("none").label(Label.of("无")).build();

    @BeforeEach
    void generate() {
        nation = SmallNation.in(folder, Tables.PARQUET);
        out = folder.resolve("tallies").toString();
        scheme = RuleFile.read(SmallNation.spark(), HonorScheme.DOCUMENT, nation + "/scheme.json");
    }

    @Test
    void theFiguresAreThoseOfOneRegister() {
        Dataset<Row> events = Tables.PARQUET.read(SmallNation.spark(), nation + "/registers");
        HonorHistory history = Register.of(events.orderBy("register", "seq").collectAsList().stream()
                        .map(TallyJobTest::event)
                        .toList())
                .under(scheme);

        new TallyJob(scheme, 2018, 2026).run(SmallNation.spark(), events, out);

        assertThat(SmallNation.spark().read().parquet(out + TallyJob.NATION).collectAsList())
                .map(row -> row.mkString(" "))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TallyCount.values())
                        .flatMap(count -> history.tally(2018, 2026, count).stream()
                                .map(row -> "%s county unit %s %s".formatted(row.year(), count.code(), row.count())))
                        .toList());
        assertThat(Outcomes.refused(SmallNation.spark(), out + TallyJob.REGISTERS)
                        .count())
                .isEqualTo(history.refused().size());
    }

    @Test
    void rowsAndRegistersThatCannotBeReadAreRefusedWithTheirReasons() {
        String csv = folder.resolve("faulty").toString();
        Tables.CSV.write(SmallNation.spark().sql("""
                                select * from values
                                ('a', '0', 'e1', 'name', '2020-03-01', 's1', null, null),
                                ('a', '1', 'e2', 'rename', '2020-05-01', 's1', 'registrar', null),
                                ('a', '2', 'e3', 'correct', '2020-06-01', null, 'office', '{"occurredOn": "2020-02-01"'),
                                ('a', null, 'e4', 'rescind', '2020-06-01', null, 'office', null),
                                ('b', '0', 'e5', 'rescind', '2020-06-01', null, 'office', null),
                                ('b', '1', 'e5', 'rescind', '2020-06-01', null, 'office', null)
                                as t(register, seq, id, action, occurredOn, subject, actor, set)
                                """).withColumn("target", lit("e1")), csv);

        ImmutableSortedMap<String, Long> rows = new TallyJob(scheme, 2018, 2026)
                .run(SmallNation.spark(), Tables.CSV.read(SmallNation.spark(), csv), out);

        List<Row> refused =
                Outcomes.refused(SmallNation.spark(), out + TallyJob.REGISTERS).collectAsList();
        assertThat(rows).doesNotContainKey("done");
        assertThat(refused)
                .flatMap(row -> row.<String>getList(row.fieldIndex("reasons")))
                .containsExactlyInAnyOrder(
                        "row: event 'e1': NAME has no title; give one",
                        "event: the scheme refuses it, not filed",
                        "set: here stands a text; an object is wanted",
                        "seq: nothing is given; give the place in the register, 0 and up",
                        "events: [e5] stand twice in the register; give each event an id of its own");
    }

    private static HonorEvent event(Row row) {
        return HonorEvent.builder()
                .id(row.getAs("id"))
                .seq(row.<Integer>getAs("seq"))
                .action(ImmutableList.copyOf(HonorAction.values()).stream()
                        .filter(action -> action.name().equalsIgnoreCase(row.getAs("action")))
                        .findFirst()
                        .orElseThrow())
                .occurredOn(row.getAs("occurredOn"))
                .subject(row.<String>getAs("subject"))
                .title(Title.of(CreationType.UNIT, Tier.COUNTY))
                .actor(Actor.BODY)
                .build();
    }
}
