package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.fact.FactKey;
import io.wenming.label.Language;
import io.wenming.scoring.Gap;
import io.wenming.scoring.Interval;
import io.wenming.scoring.Standard;
import java.util.List;

/**
 * What may still come out and what is wanting (得分区间与差距).
 *
 * @param standard id of the standard
 * @param version its version
 * @param contentHash digest of its canonical form
 * @param missing the inputs that are missing
 * @param target the points to reach
 * @param status whether they can be reached, as a code
 * @param interval the least and the most, as a tree
 * @param gap the smallest sets of indicators that close the gap, as a tree
 */
record OutlookAnswer(
        String standard,
        String version,
        String contentHash,
        List<String> missing,
        String target,
        String status,
        @Schema(implementation = Explained.Form.class) Explained interval,
        @Schema(implementation = Explained.Form.class) Explained gap)
        implements Answer {
    static OutlookAnswer of(Standard standard, Interval interval, Gap gap, Language language) {
        return new OutlookAnswer(
                standard.id(),
                standard.version(),
                Standard.DOCUMENT.contentHash(standard).toString(),
                interval.missing().stream().map(FactKey::name).toList(),
                gap.target().toString(),
                gap.status().code(),
                new Explained(interval.finding(), language),
                new Explained(gap.finding(), language));
    }

    @Override
    public Body body() {
        return new Body()
                .put("standard", standard)
                .put("version", version)
                .put("contentHash", contentHash)
                .texts("missing", missing)
                .put("target", target)
                .put("status", status)
                .put("interval", interval.finding(), interval.language())
                .put("gap", gap.finding(), gap.language());
    }
}
