package io.wenming.examples.html;

import com.google.common.collect.ImmutableMap;
import io.wenming.honor.TallyCount;
import io.wenming.label.Language;
import io.wenming.number.Points;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One page of each sort, to be looked at: {@code target/pages}. */
final class Gallery {
    private static final Path FOLDER = Path.of("target/pages");

    private Gallery() {}

    /** Writes all pages. */
    public static void main(String[] args) throws IOException {
        write();
    }

    static ImmutableMap<String, Path> write() throws IOException {
        Files.createDirectories(FOLDER);
        ImmutableMap.Builder<String, Path> files = ImmutableMap.builder();
        for (Map.Entry<String, Page> page : pages().entrySet()) {
            files.put(
                    page.getKey(),
                    Files.writeString(
                            FOLDER.resolve(page.getKey() + ".html"),
                            page.getValue().print()));
        }
        return files.buildOrThrow();
    }

    static ImmutableMap<String, Page> pages() {
        return ImmutableMap.of(
                "score-zh", score(Language.ZH),
                "score-en", score(Language.EN),
                "duties-zh", duties(Language.ZH),
                "honors-zh", honors(Language.ZH),
                "hostile", hostile());
    }

    private static Page score(Language language) {
        Score score = Samples.school();
        Standard standard = score.standard();
        return Page.in(
                        language,
                        standard.label().in(language) + " · "
                                + Samples.subject("s-lake").name())
                .about(language == Language.ZH ? "版本" : "version", standard.version())
                .about(language == Language.ZH ? "截至" : "as of", Samples.AS_OF.toString())
                .section(language == Language.ZH ? "得分" : "Score", ScoreView.of(score, language))
                .section(language == Language.ZH ? "失分" : "Losses", LossTable.of(score, 5, language))
                .section(
                        language == Language.ZH ? "得分区间" : "What is open",
                        IntervalView.of(standard.interval(score.facts()), language))
                .section(
                        language == Language.ZH ? "差距" : "Gap",
                        GapView.of(standard.gap(score.facts(), Points.of(28)).find(), language))
                .section(language == Language.ZH ? "得分明细" : "Tree", ScoreTree.of(score, language))
                .closing(language == Language.ZH ? "示例数据。" : "Sample data.");
    }

    private static Page duties(Language language) {
        return Page.in(language, "四个一履行情况 · 2026年第一季度")
                .about("截至", Samples.AS_OF.toString())
                .section("日历", DutyHeatMap.of(Samples.compliance(), Samples.OFFICES, language))
                .section("统计", DutyTable.of(Samples.compliance(), Samples.OFFICES, language));
    }

    private static Page honors(Language language) {
        return Page.in(language, "荣誉沿革 · 政务服务大厅")
                .about("截至", Samples.AS_OF.toString())
                .section("荣誉阶梯", HonorLadder.of(Samples.honors(), "u-hall", Samples.AS_OF, language))
                .section("第一税务服务所", HonorLadder.of(Samples.honors(), "u-tax", Samples.AS_OF, language))
                .section("公共交通公司", HonorLadder.of(Samples.honors(), "u-bus", Samples.AS_OF, language))
                .section("逐年", HonorYears.of(Samples.honors(), 2018, 2025, TallyCount.HELD, Samples::masked, language));
    }

    private static Page hostile() {
        String text = "</title><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">"
                + "' \" & \u202E gnp.exe \u0000";
        return Page.in(Language.EN, text)
                .about(text, text)
                .section(
                        text,
                        Html.of(Tag.P, text).with(Attribute.ARIA_LABEL, text),
                        Svg.drawing(1, 1, text, Svg.title(text)))
                .closing(text);
    }
}
