// SPDX-License-Identifier: Apache-2.0
package org.explant.implant;

import java.util.List;

/** A claim's ledger as it is stored, and the makers that its components may be of. */
record LedgerRows(
        List<Hip> hips,
        List<HipOperation> operations,
        List<ImplantComponent> components,
        List<SourceLine> lines,
        Makers makers) {
    List<SourceLine> about(About about) {
        return lines.stream().filter(line -> line.about().equals(about.value())).toList();
    }
}
