package io.wenming.division;

import io.wenming.label.Label;

/** The levels of division (行政层级), high to low. */
public enum DivisionLevel {
    /** 全国 the nation, code 000000. */
    NATION("nation", Label.of("全国", "nation")),
    /** 省、自治区、直辖市 province. */
    PROVINCE("province", Label.of("省级", "province")),
    /** 地级市、自治州、盟 prefecture. */
    PREFECTURE("prefecture", Label.of("市州级", "prefecture")),
    /** 县、区、县级市、旗 county. */
    COUNTY("county", Label.of("区县级", "county")),
    /** 乡、镇、街道 township, 9 digits. */
    TOWNSHIP("township", Label.of("乡镇街道", "township")),
    /** 村、社区 village, 12 digits. */
    VILLAGE("village", Label.of("村社区", "village"));

    private final String code;
    private final Label label;

    DivisionLevel(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }
}
