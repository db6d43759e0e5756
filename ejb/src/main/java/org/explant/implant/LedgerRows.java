// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;

/** A claim's ledger as it is stored. */
record LedgerRows(
        List<Hip> hips, List<HipOperation> operations, List<ImplantComponent> components, List<SourceLine> lines) {
    List<SourceLine> about(About about) {
        return lines.stream().filter(line -> line.about().equals(about.value())).toList();
    }
}
