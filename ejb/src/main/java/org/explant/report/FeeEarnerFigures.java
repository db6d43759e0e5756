// SPDX-License-Identifier: Apache-2.0
package org.explant.report;

import org.explant.access.AccountId;

/** What is counted of one person's claims. */
public record FeeEarnerFigures(AccountId feeEarner, String fullName, Figures figures) {}
