package io.wenming.subject;

/** Whether names of persons and households are shown (姓名显示). */
public enum Names {
    /** 脱敏: the first character, then an asterisk for each further one. */
    MASKED,
    /** 原文: as given. */
    FULL;

    /** A name of a person or household as it is shown: {@code 王小明} masked is {@code 王**}; empty stays empty. */
    public String show(String name) {
        if (this == FULL || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }
}
