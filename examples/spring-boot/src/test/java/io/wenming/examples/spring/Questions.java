package io.wenming.examples.spring;

/** Bodies of requests. */
final class Questions {
    static final String SCORE = """
            {"kind": "score_question", "format": 1, "subject": "s-first", "asOf": "2026-03-20", "facts": {
              "应知应会抽查": {"checklist": ["pass", "fail", "pass", "fail", "pass"]},
              "消防三件": {"checklist": ["pass", "pass", "fail"]},
              "心理辅导": {"grade": "一般"}}}
            """;

    private Questions() {}

    static String candidacy(String subject, String type, String tier) {
        return """
                {"kind": "candidacy", "format": 1, "subject": "%s", "title": {"type": "%s", "tier": "%s"},
                 "asOf": "2026-03-20", "round": 8}
                """.formatted(subject, type, tier);
    }
}
