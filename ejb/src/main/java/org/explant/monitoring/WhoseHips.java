// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring;

import java.time.LocalDate;
import org.explant.party.Sex;
import org.jspecify.annotations.Nullable;

/** What the rules ask about the claimant. */
record WhoseHips(Sex sex, @Nullable LocalDate died) {}
