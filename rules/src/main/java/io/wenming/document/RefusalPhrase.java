package io.wenming.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A half of a refusal (拒绝用语): English as values say it, and Chinese. */
final class RefusalPhrase {
    /** What is wrong. */
    static final ImmutableList<RefusalPhrase> WRONG = ImmutableList.of(
            of("'(.*)' is not a decimal", "“$1” 不是小数"),
            of("'(.*)' is no day of the calendar", "“$1” 不是有效的日期"),
            of("'(.*)' is no length of time", "“$1” 不是时间长度"),
            of("'(.*)' is no period", "“$1” 不是时段"),
            of("'(.*)' is not a code", "“$1” 不是合法的代码"),
            of("'(.*)' is not a name", "“$1” 不是合法的名称"),
            of("'(.*)' is not known", "没有 “$1” 这个词"),
            of("'(.*)' is no structural change", "没有 “$1” 这种变更"),
            of("'(.*)' is not among \\[(.*)\\]", "“$1” 不在所列各项（$2）之中"),
            of("'(.*)' is not a rung of the steps", "“$1” 不是各级所列的单"),
            of("'(.*)' begins with no province of GB/T 2260", "“$1” 的前两位不是 GB/T 2260 的省级代码"),
            of("'(.*)' is a county of no prefecture", "“$1” 是县级代码，却没有地级代码"),
            of("'(.*)' is a township of no county", "“$1” 是乡级代码，却没有县级代码"),
            of("'(.*)' stands twice", "“$1” 重复出现"),
            of("\\[(.*)\\] stand twice in the register", "“$1” 在台账中重复出现"),
            of("(?:the|an) id (?:of a rule )?stands twice", "编号重复出现"),
            of("two \\w+ have the id '(.*)'", "有两项的编号都是 “$1”"),
            of("two (?:\\w+ )?have one id", "有两项的编号相同"),
            of("the id is blank", "编号为空"),
            of("the version is blank", "版本号为空"),
            of("the name is blank", "名称为空"),
            of("it is blank", "内容为空"),
            of("there is none", "没有内容"),
            of("(\\S+) is below (\\S+)", "$1 小于 $2"),
            of("(\\w+) (\\S+) (?:is|are) below (\\S+)", "$1 $2 小于 $3"),
            of("(\\S+) is not above (\\S+)", "$1 不大于 $2"),
            of("(\\S+) is negative", "$1 是负数"),
            of("(\\S+) is out of range", "$1 超出范围"),
            of("(\\w+) (\\S+) (?:is|are) out of range", "$1 $2 超出范围"),
            of("(\\S+) days are no time", "$1 天不能作为期限"),
            of("(\\w+) (\\S+) is above (\\w+) (\\S+)", "$1 $2 大于 $3 $4"),
            of("(\\w+) ([\\d-]+) is before (\\w+) ([\\d-]+)", "$1 $2 早于 $3 $4"),
            of("(\\w+) ([\\d-]+) is not after (\\w+) ([\\d-]+)", "$1 $2 不晚于 $3 $4"),
            of("([\\d-]+) is not after from ([\\d-]+)", "$1 不晚于开始日期 $2"),
            of("([\\d-]+) cannot end a range from ([\\d-]+)", "从 $2 开始的时段不能止于 $1"),
            of("(\\w+) and (\\w+) are both given", "$1 和 $2 同时给出"),
            of("type and tier do not stand together", "类型和层级没有同时给出"),
            of("it says not one thing", "给出的内容不是恰好一种"),
            of("the weights (.*) do not sum to 1", "权重 $1 之和不等于 1"),
            of("no value lies in (.*)", "$1 之内没有取值"),
            of("it has (\\S+) points and its rule offers (\\S+)", "分值是 $1，计分规则给出的是 $2"),
            of("there is no indicator '(.*)'", "没有编号为 “$1” 的指标"),
            of("it has no (\\w+)", "缺少 $1"),
            of("there is no (\\w+)", "缺少 $1"),
            of("there is no '(.*)'", "没有 “$1”"),
            of("no (\\w+) is (?:given|admitted)", "没有给出 $1"),
            of("the (subject|lead|attribute|reason) is blank", "$1 为空"),
            of("a text is blank", "有一种文字为空"),
            of("(\\w+) (\\S+) is above (\\S+)", "$1 $2 大于 $3"),
            of("(\\w+) ([\\d-]+) is before ([\\d-]+)", "$1 $2 早于 $3"),
            of("it ended on ([\\d-]+), before it began on ([\\d-]+)", "结束日期 $1 早于开始日期 $2"),
            of("(\\S+) is both off and worked", "$1 既是休息日又是上班日"),
            of("two have the id '(.*)'", "有两项的编号都是 “$1”"),
            of("(\\S+) stands twice", "$1 重复出现"),
            of("(.*) has one twice", "$1 中有重复"),
            of("one stands twice in (.*)", "$1 中有重复"),
            of("a (\\w+) (?:stands|occurs) twice(?:,? in .*)?", "$1 重复出现"),
            of("nothing is expected", "没有写预期结果"),
            of("nothing reads the input '(.*)'", "没有规则读取 “$1”"),
            of("'(.*)' is not on ladder '[^']*'", "“$1” 不在升级链上"),
            of("(\\w+) '(.*)' is not one of its rungs", "$1 的 “$2” 不是各级所列的单"),
            of("step '(.*)' does not begin above the one before", "“$1” 没有高于前一级"),
            of("it has points and a share", "分值和比例同时给出"),
            of("points and share do not stand alone", "分值和比例没有恰好给出一个"),
            of("'(.*)' is a group", "“$1” 是指标组"),
            of("it is neither a leaf nor a group", "既不是单项指标，也不是指标组"),
            of("loop from '([^']*)' to '([^']*)' leads forward", "从 “$1” 到 “$2” 的回路不是往回走"),
            of("the successors of '(.*)' go in a circle", "“$1” 的承继区划成了环"),
            of("it has a successor and no end", "写了承继区划，没有写截止日期"),
            of("'(.*)' names no known algorithm", "“$1” 没有写已知的算法"),
            of("'(.*)' is not a digest of (\\S+)", "“$1” 不是 $2 摘要"),
            of("'([^']*)' is the long form of '([^']*)'", "“$1” 是 “$2” 的长写法"),
            of("two versions are in force on one day", "同一天有两个版本施行"),
            of("it is repealed and has no inForceUntil", "已经废止，却没有写 inForceUntil"),
            of("nobody is named who checked on site", "没有写明由谁现场核查"));

    /** What is allowed. */
    static final ImmutableList<RefusalPhrase> ALLOWED = ImmutableList.of(
            of("give digits with at most one point, such as (.*)", "请写数字，最多有一个小数点，如 $1"),
            of("at most (\\S+) digits before the point and (\\S+) after", "小数点前最多 $1 位，小数点后最多 $2 位"),
            of("give 1 to 64 of a-z, 0-9 and _, beginning with a letter", "请用 1 至 64 个小写字母、数字和下划线，以字母开头"),
            of("give 1 to 128 letters, digits, .*", "请用 1 至 128 个字母、数字、下划线、点或连字符，以字母或数字开头"),
            of("give 6, 9 or 12 digits, such as (.*)", "请给出 6、9 或 12 位数字，如 $1"),
            of("the first two digits are 11 to 82", "前两位是 11 至 82"),
            of("give digits 3 and 4 other than 00", "第 3、4 位不能是 00"),
            of("give digits 3 to 6 other than 0000", "第 3 至 6 位不能是 0000"),
            of("give (?:a day|one|a key|a factor|a share|a form) such as (.*)", "请写成 $1 的形式"),
            of("give (?:a count of )?(-?\\d\\S*) or more(?:,? .*)?", "请给出不小于 $1 的数"),
            of("give (\\S+) to (\\S+)", "请给出 $1 至 $2"),
            of("give (\\S+) to (\\S+) (?:days|percent|years)", "请给出 $1 至 $2"),
            of("give at most (\\S+)", "请给出不超过 $1 的数"),
            of("give one of them", "请给出其中一个"),
            of("give one of \\[(.*)\\]", "请给出其中一个：$1"),
            of("give one of (\\w+(?:, \\w+)* or \\w+)", "请给出其中一个：$1"),
            of("give (\\w+(?:, \\w+)* or \\w+)", "请给出其中一个：$1"),
            of("give (?:each|it) (?:\\w+ )?once", "每个请只写一次"),
            of("give each (?:\\w+ )?(?:an id of )?its own", "请使用不同的编号"),
            of("give each the days of its own", "请给每个版本各自的日期"),
            of("give each \\w+ one \\w+", "每个请只给一个"),
            of("give a day of the years 1 to (\\d+)", "请给出公元 1 年至 $1 年的日期"),
            of("give the short one", "请用短写法"),
            of("give a last one", "请给出终点"),
            of("give until, .*", "请写明 until"),
            of("give SHA-256:… or SM3:…", "请写成 SHA-256:… 或 SM3:…"),
            of("give 64 lower-case hexadecimal digits", "请给出 64 位小写十六进制数字"),
            of("give them low to high", "请从低到高排列"),
            of("give (?:them|the events) in order(?:,? .*)?", "请按先后排列"),
            of("give a leaf", "请给出单项指标"),
            of("give points and a rule, or parts", "请给出分值和规则，或者下级指标"),
            of("give the first day on which it is no longer in force", "请写明不再施行的第一天"),
            of("give an earlier step or the same", "请给出更早的步骤，或同一步骤"),
            of("give facts that are read", "请给出规则读取的数据"),
            of("give (?:eligible|score), .*", "请写明预期结果"),
            of("give (?:the same|that) day or a later one(?: .*)?", "请给出同一天或更晚的日期"),
            of("give a later day(?:, .*)?", "请给出更晚的日期"),
            of("give at least one(?:,? .*)?", "请至少给出一项"),
            of("give one(?: rule)? or more", "请至少给出一项"),
            of("give both or (?:none|neither)", "请同时给出，或都不给出"),
            of("give both", "请都给出"),
            of("give ends that leave room", "请给出其中有取值的上下限"),
            of("give a lower floor", "请给出较低的下限"),
            of("give weights that do", "请改正权重"),
            of("give it those", "请改成一致"),
            of("give (?:the id of one|the id of a subject|by|a unit|a name|one|it one)", "请填写"),
            of("give (?:an id|a name|the id|the version|the title|the rule|the \\w+) .*", "请填写"),
            of("write something(?: or leave the field out)?", "请填写内容，或删去该字段"));

    private final Pattern english;
    private final String chinese;

    private RefusalPhrase(Pattern english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    private static RefusalPhrase of(String english, String chinese) {
        // anchored, because replacing looks for any place that fits
        return new RefusalPhrase(Pattern.compile("\\A(?:" + english + ")\\z", Pattern.DOTALL), chinese);
    }

    /** The half in Chinese, if it is this one. */
    Optional<String> chinese(String said) {
        Matcher matcher = english.matcher(said);
        return matcher.matches() ? Optional.of(matcher.replaceFirst(chinese)) : Optional.empty();
    }
}
