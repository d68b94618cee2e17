package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk does: take a ready-made standard, change it, be told what is wrong, see whom it affects. */
class RevisionTest {
    private static final String FACTS = """
            {"subject": "甲", "facts": {"basic": {"decimal": 95}}}
            {"subject": "乙", "facts": {"basic": {"decimal": 89}}}
            """;

    @TempDir
    Path folder;

    @Test
    void templatesAreListedAndPrintedAsTheyAre() throws IOException {
        Ran list = Ran.wenming("template");
        Ran unit = Ran.wenming("template", "unit");

        assertThat(list.lines()).hasSize(8).contains("unit: 文明单位测评 (standard 1)");
        assertThat(unit.out()).startsWith("# 范本：");
        assertThat(Ran.wenming("validate", write("unit.yaml", unit.out())).code())
                .isZero();
    }

    @Test
    void unknownTemplateIsWrongUsage() {
        Ran ran = Ran.wenming("template", "hamlet");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("name: there is no template 'hamlet'; give one of [county, village, unit");
    }

    @Test
    void aRevisionIsToldWithThoseWhomItAffects() throws IOException {
        Path before = write("2025.yaml", Ran.wenming("template", "unit").out());
        Path after = write("2026.yaml", Files.readString(before).replace("passMark: \"90\"", "passMark: \"88\""));
        Path facts = write("facts.jsonl", FACTS);

        Ran ran = Ran.wenming("diff", before, after, "--population", facts);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("""
                        合格线：由 90 改为 88
                        修订影响：1 — 2 家中，0 家升分，0 家降分，1 家结论改变
                          乙：0 — 总分由 89 分变为 89 分；结论由“不合格”变为“合格”
                        """);
        assertThat(Ran.wenming("diff", before, before).out()).isEmpty();
    }

    @Test
    void programsGetChangesAsJson() throws IOException {
        Path before = write("2025.yaml", Ran.wenming("template", "slips").out());
        Path after = write("2026.yaml", Files.readString(before).replace("n: 7", "n: 10"));

        Ran ran = Ran.wenming("diff", before, after, "--format", "json", "--lang", "en");

        assertThat(ran.lines())
                .containsExactly(
                        "{\"change\":\"REPLACED\",\"path\":[\"steps\",\"[rung=supervision]\",\"within\",\"n\"],"
                                + "\"text\":\"supervision › time within which › number: 10 instead of 7\"}");
    }

    @Test
    void anExampleThatNoLongerComesOutIsAProblemAtItsPlace() throws IOException {
        String unit = Ran.wenming("template", "unit").out();
        Path wrong = write("unit.yaml", unit.replace("国家级: \"10\"", "国家级: \"12\""));

        Ran ran = Ran.wenming("validate", wrong);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("/examples/0").contains("108.5");
    }

    @Test
    void populationIsForStandards() throws IOException {
        Path ladder = write("a.yaml", Ran.wenming("template", "slips").out());

        Ran ran = Ran.wenming("diff", ladder, ladder, "--population", write("f.jsonl", FACTS));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("is a ladder; give two standards");
    }

    @Test
    void schemaIsPrintedByKind() {
        assertThat(Ran.wenming("schema", "standard").out())
                .startsWith("{\n  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\"");
        assertThat(Ran.wenming("schema", "standart").err())
                .startsWith("kind: 'standart' is not known; give 'standard', or another of cadence, ");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
