// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import java.util.List;
import org.explant.claim.Stage;

/**
 * What is counted of one stage.
 *
 * @param byFeeEarner number of claims, in the order of the report's fee earners
 */
public record StageFigures(Stage stage, List<Long> byFeeEarner, Figures figures) {
    public StageFigures {
        byFeeEarner = List.copyOf(byFeeEarner);
    }
}
