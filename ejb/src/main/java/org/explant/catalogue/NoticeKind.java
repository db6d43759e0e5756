// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** What was made known about a system. */
public enum NoticeKind {
    RECALL,
    REGULATOR_ALERT,
    MAKERS_NOTICE,
    WITHDRAWAL,
    DISCONTINUATION,
    APPROVAL,
    JUDGMENT,
    OTHER
}
