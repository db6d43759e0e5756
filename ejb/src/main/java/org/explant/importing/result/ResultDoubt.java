// SPDX-License-Identifier: Apache-2.0
package org.explant.importing.result;

import java.util.Arrays;
import java.util.List;
import org.explant.importing.row.Fault;

/** Why a result waits for a person. */
public enum ResultDoubt {
    /** Of that number there is no claimant for the person; one behind a wall is none. */
    NO_SUCH_CLAIMANT(ResultFields.NHS),
    OTHER_BIRTH_DATE(ResultFields.BORN),
    SEVERAL_CLAIMS(ResultFields.NHS),
    /** The figure may have been given the wrong unit. */
    UNIT(ResultFields.UNIT),
    /** Serum or plasma of somebody whose other results are of whole blood. */
    OTHER_SPECIMEN(ResultFields.SPECIMEN),
    /** An earlier row has another figure for the same sample. */
    OTHER_FIGURE_IN_THE_SHEET(ResultFields.VALUE),
    /** Another figure is recorded for the same sample. */
    RECORDED_OTHERWISE(ResultFields.VALUE);

    private final String field;

    ResultDoubt(String field) {
        this.field = field;
    }

    Fault fault(Object... gaps) {
        return new Fault(
                field,
                "ResultDoubt." + name(),
                Arrays.stream(gaps).map(String::valueOf).toList());
    }

    static List<ResultDoubt> of(List<Fault> faults) {
        return Arrays.stream(values())
                .filter(doubt -> faults.stream().anyMatch(fault -> fault.rule().equals("ResultDoubt." + doubt)))
                .toList();
    }
}
