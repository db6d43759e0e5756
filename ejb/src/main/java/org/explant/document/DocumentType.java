// SPDX-License-Identifier: Apache-2.0
package org.explant.document;

import java.util.Arrays;
import java.util.Optional;

/** What kind of paper a document is. A constant is its code with underscores for hyphens. */
public enum DocumentType {
    ATT_NOTE,
    AUTHORITY,
    CFA,
    ATE,
    LOC,
    LOR,
    REC_GP,
    REC_HOSP,
    REC_IMG,
    REC_LAB,
    REC_OP,
    REC_STICKER,
    REC_HIST,
    NJR,
    SAR,
    CONSENT_FORM,
    CLINIC_LETTER,
    DISCHARGE,
    RECALL_LETTER,
    IMPLANT_CARD,
    RETRIEVAL_REPORT,
    AOS,
    CONSENT_ORDER,
    LPA_COP,
    INSTRUCTION,
    IMAGE_DISC,
    REC_MIXED,
    UNSORTED,
    OTHER,
    AHRA,
    CRU1,
    CRU_CERT,
    CLAIM_FORM,
    POC,
    DEFENCE,
    REPLY,
    N215,
    N235,
    N292,
    N265,
    N244,
    N279,
    WS,
    EXP_REPORT,
    EXP_Q,
    EXP_JS,
    SOI,
    SCHED_LOSS,
    COUNTER_SCHED,
    COUNSEL_OPINION,
    OFFER_P36,
    OFFER_WP,
    ORDER,
    GLO,
    JUDGMENT,
    BUNDLE,
    CHRONOLOGY,
    CORRES_IN,
    CORRES_OUT,
    STANDSTILL,
    DEATH_CERT,
    GRANT,
    COSTS_BUDGET,
    BILL;

    /** The code as people and other systems write it: {@code REC-GP}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** The type of a code, whatever its case. */
    public static Optional<DocumentType> ofCode(String code) {
        return Arrays.stream(values())
                .filter(t -> t.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
