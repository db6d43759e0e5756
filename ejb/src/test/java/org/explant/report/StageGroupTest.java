// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.explant.claim.Stage;
import org.junit.jupiter.api.Test;

class StageGroupTest {
    @Test
    void everyStageLiesInExactlyOneStretch() {
        for (Stage stage : Stage.values())
            assertEquals(
                    1,
                    EnumSet.complementOf(EnumSet.of(StageGroup.OPEN)).stream()
                            .filter(group -> group.stages().contains(stage))
                            .count(),
                    stage.name());
    }

    @Test
    void aClaimIsOpenUntilItHasEnded() {
        for (Stage stage : Stage.values())
            assertEquals(
                    !StageGroup.ENDED.stages().contains(stage),
                    StageGroup.OPEN.stages().contains(stage),
                    stage.name());
    }
}
