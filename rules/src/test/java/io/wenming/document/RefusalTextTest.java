package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "points: 'x' is not a decimal; give digits with at most one point, such as 12 or -0.75 | points：“x” 不是小数；请写数字，最多有一个小数点，如 12 或 -0.75",
                "copies: 0 is below 1; give 1 or more | copies：0 小于 1；请给出不小于 1 的数",
                "notice: length 0 is out of range; give 1 to 3660 days | notice：length 0 超出范围；请给出 1 至 3660",
                "events: [e8] stand twice in the register; give each event an id of its own | events：“e8” 在台账中重复出现；请使用不同的编号",
                "rule 'bulletin': inForceUntil 2025-01-01 is not after inForceFrom 2026-01-05; give a later day | rule 'bulletin'：inForceUntil 2025-01-01 不晚于 inForceFrom 2026-01-05；请给出更晚的日期",
                "to: 2026-03-12 cannot end a range from 2026-03-14; give the same day or a later one that has a day after it | to：从 2026-03-14 开始的时段不能止于 2026-03-12；请给出同一天或更晚的日期",
                "division: '990106' begins with no province of GB/T 2260; the first two digits are 11 to 82 | division：“990106” 的前两位不是 GB/T 2260 的省级代码；前两位是 11 至 82",
                "starts: 'red' is not a rung of the steps; give one of [reminder, notice] | starts：“red” 不是各级所列的单；请给出其中一个：reminder, notice",
                "structural: 'name' is no structural change; give rename, merge or split | structural：没有 “name” 这种变更；请给出其中一个：rename, merge 或 split",
                "problem '1': event checked of 2026-03-17: nobody is named who checked on site; give by | problem '1': event checked of 2026-03-17：没有写明由谁现场核查；请填写",
                "parts: there is none; give one rule or more | parts：没有内容；请至少给出一项",
                "coverage 'a': it has no rule; give at least one | coverage 'a'：缺少 rule；请至少给出一项",
                "calendar 'cn': 2026-05-01 is both off and worked; give it once | calendar 'cn'：2026-05-01 既是休息日又是上班日；每个请只写一次",
                "divisions: the successors of '330106' go in a circle; give a last one | divisions：“330106” 的承继区划成了环；请给出终点",
                "id: it is blank; give an id of the ladder | id：内容为空；请填写",
                "units: there is none; give at least one, or leave out who owes | units：没有内容；请至少给出一项",
            })
    void usualRefusalIsSaidInChinese(String english, String chinese) {
        assertThat(RefusalText.of(english).zh()).isEqualTo(chinese);
        assertThat(RefusalText.of(english).en()).isEqualTo(english);
    }

    @Test
    void otherRefusalSaysThatItIsEnglish() {
        assertThat(RefusalText.of("rule 'a': it is odd; mend it").zh()).isEqualTo("（英文说明）rule 'a': it is odd; mend it");
        assertThat(RefusalText.of("copies: 0 is below 1; mend it").zh()).startsWith("（英文说明）");
        assertThat(RefusalText.of("odd").zh()).isEqualTo("（英文说明）odd");
    }

    @Test
    void refusalWithoutAReasonIsSaidToBeOne() {
        assertThat(RefusalText.of(" ").zh()).isEqualTo("没有说明理由");
    }

    @Test
    void longRefusalIsNotLookedThrough() {
        String given = "copies: '" + "'a: ".repeat(10_000) + "' is not known; give a or b";

        assertThat(RefusalText.of(given).zh()).startsWith("（英文说明）");
    }
}
