package io.wenming.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenming.creation.CreationType;
import io.wenming.division.Division;
import io.wenming.label.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {
    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳修远, 欧***", "张, 张", "𠮷田, 𠮷*", "𠮷𠮷𠮷, 𠮷**", "Anna Li, A******"})
    void namesOfPersonsAreMaskedAfterTheFirstCharacter(String name, String masked) {
        Subject person = named(name).form(SubjectForm.PERSON).build();

        assertThat(person.displayName(Names.MASKED)).isEqualTo(masked);
        assertThat(person.displayName(Names.FULL)).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectForm.class,
            names = {"PERSON", "HOUSEHOLD"})
    void printingMasksPersonsAndHouseholds(SubjectForm form) {
        Subject subject =
                named("王小明").form(form).putAttribute("phone", "13800000000").build();

        assertThat(subject).hasToString("s-1 王**");
        assertThat(form.isPersonal()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectForm.class,
            names = {"PLACE", "ORGANIZATION"})
    void namesOfPlacesAndOrganizationsAreShown(SubjectForm form) {
        Subject subject = named("第十二小学").form(form).build();

        assertThat(subject).hasToString("s-1 第十二小学");
        assertThat(subject.displayName(Names.MASKED)).isEqualTo("第十二小学");
    }

    @Test
    void subjectIsAnOrganizationWithoutAttributesUnlessSaid() {
        Subject subject = named("第十二小学").build();

        assertThat(subject.form()).isEqualTo(SubjectForm.ORGANIZATION);
        assertThat(subject.attributes()).isEmpty();
        assertThat(subject.responsibleUnit()).isEmpty();
    }

    @Test
    void attributesAreFoundByNameAndSorted() {
        Subject subject = named("第十二小学")
                .putAttribute("students", "1200")
                .putAttribute("group", "城区")
                .responsibleUnit("u-7")
                .build();

        assertThat(subject.attributes()).hasToString("{group=城区, students=1200}");
        assertThat(subject.attribute("group")).contains("城区");
        assertThat(subject.attribute("rank")).isEmpty();
        assertThat(subject.responsibleUnit()).contains("u-7");
    }

    @Test
    void subjectsAreEqualByContent() {
        assertThat(named("第十二小学").putAttribute("a", "1").putAttribute("b", "2").build())
                .isEqualTo(named("第十二小学")
                        .putAttribute("b", "2")
                        .putAttribute("a", "1")
                        .build())
                .isNotEqualTo(named("第十二小学").build());
    }

    @Test
    void missingPartsAreRefusedByName() {
        assertThatThrownBy(() -> Subject.builder().id("s-1").build())
                .isInstanceOf(Refusal.class)
                .hasMessage("Subject: it lacks name, type, division; give what is missing");
    }

    @Test
    void blankIdAndBlankNameAreRefused() {
        assertThatThrownBy(() -> named("甲").id(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: it is blank; write something, or leave it out where it may be missing");
        assertThatThrownBy(() -> named(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void formsHaveTheirTerms() {
        assertThat(SubjectForm.values())
                .extracting(SubjectForm::code)
                .containsExactly("place", "organization", "household", "person");
        assertThat(SubjectForm.values()).extracting(form -> form.label().zh()).containsExactly("地方", "单位", "家庭", "个人");
    }

    private static Subject.Builder named(String name) {
        return Subject.builder().id("s-1").name(name).type(CreationType.UNIT).division(Division.of("330106"));
    }
}
