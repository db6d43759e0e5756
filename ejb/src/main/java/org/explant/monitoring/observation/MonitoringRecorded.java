// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.observation;

import org.explant.claim.ClaimId;

/** Something was recorded, put right or withdrawn in the follow-up of a claimant: what is due may be another now. */
public record MonitoringRecorded(ClaimId claim) {}
