package io.wenming.document;

/** Fuzzes the reader of {@code campaigns}. */
class CampaignsFuzzTest extends ReaderFuzz {
    CampaignsFuzzTest() {
        super("campaigns");
    }
}
