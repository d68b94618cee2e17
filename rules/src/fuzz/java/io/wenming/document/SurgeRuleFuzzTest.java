package io.wenming.document;

/** Fuzzes the reader of {@code surge_rule}. */
class SurgeRuleFuzzTest extends ReaderFuzz {
    SurgeRuleFuzzTest() {
        super("surge_rule");
    }
}
