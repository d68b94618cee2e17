package io.wenming.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentSource;
import io.wenming.label.Language;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Standards change while requests are on their way; on the PostgreSQL of the environment, else on H2. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"wenming.poll=20ms", "logging.level.io.wenming.examples.spring.StandardSwapTest=info"})
@DirtiesContext // its folder goes with it
@ExtendWith(OutputCaptureExtension.class)
class StandardSwapTest {
    private static final String FILE = "standards/campus-point.yaml";
    private static final String SCHEMA = "standard_swap";
    private static final Pattern NUMBER = Pattern.compile("\"decision\" : \\d+,");

    private static final Logger LOG = LoggerFactory.getLogger(StandardSwapTest.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Ten swaps in 60 seconds with the profile {@code long}, else a twentieth of the time. */
    private static final boolean LONG = Boolean.getBoolean("wenming.long");

    private static final int SWAPS = LONG ? 10 : 3;
    private static final Duration BETWEEN = Duration.ofMillis(LONG ? 5_500 : 700);

    @TempDir
    static Path rules;

    private static String before = "";

    @Autowired
    StandardFolder folder;

    @Autowired
    Decisions decisions;

    @Autowired
    DataSource database;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void rules(DynamicPropertyRegistry properties) {
        properties.add("wenming.rules", rules::toString);
    }

    /** In a schema of its own, since other tests ask for every decision that was ever made. */
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = System.getenv(ServiceOnPostgresTest.URL);
        if (url != null && url.startsWith("jdbc:postgresql:")) {
            properties.add(
                    "spring.datasource.url", () -> url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
            properties.add("spring.flyway.default-schema", () -> SCHEMA);
        }
    }

    @BeforeAll
    static void copy() throws IOException {
        for (Path file : MoreFiles.fileTraverser().breadthFirst(Path.of("rules"))) {
            Path to = rules.resolve(Path.of("rules").relativize(file).toString());
            if (!Files.isDirectory(to)) {
                Files.copy(file, to);
            }
        }
        before = Files.readString(rules.resolve(FILE));
    }

    @AfterEach
    void putBack() throws IOException {
        put(before);
        until(() -> version().equals("2020"));
    }

    @Test
    void noAnswerFailsOrMixesVersionsWhileAStandardIsSwapped()
            throws IOException, InterruptedException, MetaDataAccessException {
        ImmutableList<String> texts = ImmutableList.of(before, after());
        int earlier = decisions.findByOrderById().size();
        try (Load load = Load.of(uri(), Questions.SCORE)) {
            for (int swap = 1; swap <= SWAPS; swap++) {
                Thread.sleep(BETWEEN.toMillis());
                load.awaitAnswer();
                String text = texts.get(swap % 2);
                put(text);
                until(() -> version().equals(standard(text).version()));
            }
            Thread.sleep(BETWEEN.toMillis());
            load.awaitAnswer();
            ImmutableList<Load.Answer> answers = load.answers();

            tell(answers);
            assertThat(answers).extracting(Load.Answer::status).containsOnly(200);
            List<String> bodies = answers.stream()
                    .map(answer -> NUMBER.matcher(answer.body()).replaceFirst("\"decision\" : 0,"))
                    .toList();
            assertThat(bodies).containsOnly(expected(texts.get(0)), expected(texts.get(1)));
            assertThat(IntStream.range(1, bodies.size())
                            .filter(i -> !bodies.get(i).equals(bodies.get(i - 1))))
                    .hasSizeGreaterThanOrEqualTo(SWAPS);
            assertThat(decisions.findByOrderById().stream().skip(earlier))
                    .hasSize(Load.PER_SECOND + answers.size())
                    .extracting(Decisions.Row::decision)
                    .containsOnly(decision(texts.get(0)), decision(texts.get(1)));
        }
    }

    /** How many there were and how long they took is the machine's affair; it is told, not asserted. */
    private void tell(ImmutableList<Load.Answer> answers) throws MetaDataAccessException {
        long[] micros = answers.stream().mapToLong(Load.Answer::micros).sorted().toArray();
        LOG.info(
                "{} answers, {} failed, during {} swaps on {}; 99 of 100 within {} µs, the slowest {} µs",
                answers.size(),
                answers.stream().filter(answer -> answer.status() != 200).count(),
                SWAPS,
                JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName),
                micros[(micros.length - 1) * 99 / 100],
                micros[micros.length - 1]);
    }

    @Test
    void aFaultyFileChangesNothingAndIsReported(CapturedOutput log) throws IOException {
        put(before.replace("points: 10", "points: ten").replace("label: {zh: 总分, en: total}", "lable: 总分"));

        until(() -> log.getOut().contains("those in use stay"));
        assertThat(log)
                .contains("campus-point.yaml:13:3: MISSING_FIELD /total")
                .contains("UNKNOWN_FIELD /total/lable")
                .contains("/total/parts/0/points");
        assertThat(version()).isEqualTo("2020");
    }

    @Test
    void aStandardThatIsAddedIsServedWithoutARestart() throws IOException {
        Path added = rules.resolve("standards/added.yaml");
        Files.writeString(added, before.replace("id: campus-point", "id: added"));

        until(() -> folder.shelf().standards().containsKey("added"));

        Files.delete(added);
        until(() -> !folder.shelf().standards().containsKey("added"));
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }

    private String version() {
        return folder.shelf().inForce("campus-point", question().asOf()).version();
    }

    /** As an office does it: the new file is moved over the old one. */
    private static void put(String text) throws IOException {
        Path prepared = Files.writeString(rules.resolve("prepared"), text);
        Files.move(prepared, rules.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String after() {
        return before.replace("version: \"2020\"", "version: 2026-1").replace("一般: 2.5", "一般: 3");
    }

    private static Standard standard(String text) {
        return Standard.DOCUMENT.read(DocumentSource.yaml(FILE, text));
    }

    private static ScoreQuestion question() {
        return ScoreQuestion.DOCUMENT.read(DocumentSource.json("question", Questions.SCORE));
    }

    private static DecisionRecord decision(String text) {
        return standard(text).decide(question().sheet(), question().asOf());
    }

    private static String expected(String text) {
        return ScoreAnswer.of(0, decision(text), standard(text).score(question().facts()), Language.ZH)
                .body()
                .json();
    }

    private URI uri() {
        return URI.create("http://localhost:%s/standards/campus-point/score".formatted(port));
    }
}
