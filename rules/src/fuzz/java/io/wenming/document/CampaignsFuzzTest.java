package io.wenming.document;

/** Fuzzes the reader of {@code Documents.CAMPAIGNS}. */
class CampaignsFuzzTest extends ReaderFuzz {
    CampaignsFuzzTest() {
        super(Documents.CAMPAIGNS);
    }
}
