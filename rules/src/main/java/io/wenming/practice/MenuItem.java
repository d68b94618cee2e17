package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * What a menu offers (菜单项目).
 *
 * @param id id within the menu, not blank
 * @param name what it is, not blank
 * @param field the field
 */
public record MenuItem(String id, String name, VolunteerField field) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public MenuItem {
        RecordChecks.notBlank(RecordChecks.ITEM, RecordChecks.ID, requireNonNull(id, "id"), id);
        RecordChecks.notBlank(RecordChecks.ITEM, RecordChecks.NAME, id, requireNonNull(name, "name"));
        requireNonNull(field, "field");
    }
}
