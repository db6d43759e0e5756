// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

import java.util.List;

/**
 * A maker.
 *
 * @param group the group of companies it belongs to; empty where none is known
 * @param formerNames names it had, and businesses it took over
 */
public record MakerLine(MakerId makerId, String name, String group, List<String> formerNames) {
    public MakerLine {
        formerNames = List.copyOf(formerNames);
    }
}
