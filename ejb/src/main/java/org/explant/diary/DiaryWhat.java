// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

/** What awaits somebody. */
public enum DiaryWhat {
    KEY_DATE,
    TASK,
    UNDERTAKING,
    REVIEW_ACTION,
    FILE_REVIEW
}
