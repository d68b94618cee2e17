package io.wenming.honor;

import io.wenming.label.Label;
import java.util.Locale;

/**
 * What a negative list brings (处理方式), from mild to severe: the order is that of severity.
 *
 * <p>Source: honor rules, section 4 (sanction).
 */
public enum SanctionKind {
    /** 提醒 a reminder. */
    REMIND(Label.of("提醒", "reminder")),
    /** 通报批评 criticism before others. */
    CRITICISE(Label.of("通报批评", "criticism")),
    /** 扣分 points are deducted from the yearly mark. */
    DEDUCT(Label.of("扣分", "deduction")),
    /** 警告 a warning. */
    WARN(Label.of("警告", "warning")),
    /** 限期整改 an order to put right. */
    RECTIFY(Label.of("限期整改", "order to rectify")),
    /** 取消申报资格 no application. */
    DISQUALIFY(Label.of("取消申报资格", "disqualification")),
    /** 终止提名 the nomination ends. */
    STOP_NOMINEE(Label.of("终止提名资格", "end of the nomination")),
    /** 停牌 the title is suspended. */
    SUSPEND(Label.of("停止资格", "suspension")),
    /** 撤销称号 the title is revoked. */
    REVOKE(Label.of("撤销称号", "revocation"));

    private final Label label;

    SanctionKind(Label label) {
        this.label = label;
    }

    /** The stable code, as documents write it: {@code disqualify}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
