// SPDX-License-Identifier: Apache-2.0
package org.explant.instruction;

/** Whether the evidence is for the own side's eyes (privileged), or has been served under CPR 35 or 32. */
public enum EvidenceUse {
    ADVISORY,
    SERVED
}
