package io.wenming.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttachmentTest {
    private static final Digest DIGEST = Digest.sha256("0".repeat(64));

    @Test
    void attachmentIsANameAndADigest() {
        Attachment photo = new Attachment("现场照片.jpg", DIGEST);

        assertThat(photo).isEqualTo(new Attachment("现场照片.jpg", Digest.sha256("0".repeat(64))));
        assertThat(photo).isNotEqualTo(new Attachment("现场照片.jpg", Digest.sha256("1".repeat(64))));
    }

    @Test
    void blankNameIsRefused() {
        assertThatThrownBy(() -> new Attachment(" ", DIGEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: it is blank; write something, or leave it out where it may be missing");
    }
}
