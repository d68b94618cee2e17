package io.wenming.document;

import io.wenming.joint.JointPush;

/** Fuzzes the reader of {@code JointPush.DOCUMENT}. */
class JointPushFuzzTest extends ReaderFuzz {
    JointPushFuzzTest() {
        super(JointPush.DOCUMENT);
    }
}
