// SPDX-License-Identifier: Apache-2.0
package org.explant.standing;

/** How a version of a fact came to be. */
public enum FactVersion {
    RECORDED,
    CORRECTED,
    ENDED
}
