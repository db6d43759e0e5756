// SPDX-License-Identifier: Apache-2.0
package org.explant.standing.fact;

/** What a signed authority lets the firm obtain. */
public enum AuthorityScope {
    ALL_MEDICAL_RECORDS,
    HOSPITAL_RECORDS,
    GP_RECORDS,
    IMAGING,
    JOINT_REGISTRY,
    EXPLANTED_COMPONENTS,
    BENEFITS_RECORDS,
    EMPLOYMENT_RECORDS,
    TAX_RECORDS,
    OTHER
}
