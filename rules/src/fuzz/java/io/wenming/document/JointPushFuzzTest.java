package io.wenming.document;

/** Fuzzes the reader of {@code joint_push}. */
class JointPushFuzzTest extends ReaderFuzz {
    JointPushFuzzTest() {
        super("joint_push");
    }
}
