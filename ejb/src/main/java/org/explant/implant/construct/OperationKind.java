// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** What was done to a hip. */
public enum OperationKind {
    PRIMARY,
    REVISION,
    RE_REVISION,
    EXPLANT,
    OTHER
}
