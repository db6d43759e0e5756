// SPDX-License-Identifier: Apache-2.0
package org.explant.task.template;

/** Who in a claim's team gets a task of a checklist. */
public enum OwnedBy {
    FEE_EARNER,
    SUPERVISING_PARTNER
}
