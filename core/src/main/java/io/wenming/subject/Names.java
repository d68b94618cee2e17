package io.wenming.subject;

/** Whether names of persons and households are shown (姓名显示). */
public enum Names {
    /** 脱敏: the first character, then an asterisk for each further one. */
    MASKED,
    /** 原文: as given. */
    FULL
}
