// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

/** The reports there are. */
public enum ReportKind {
    CASE_STATUS,
    DIARY,
    CONFLICT_CHECK,
    MONITORING_SUMMARY,
    MONITORING_WORKLIST,
    GUIDANCE_IMPACT
}
