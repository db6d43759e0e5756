// SPDX-License-Identifier: Apache-2.0
/**
 * The implant ledger: hip, operation, component, and what each paper says of each of their fields. Nothing said is ever
 * overwritten: {@link org.explant.implant.Implants} shows it, {@link org.explant.implant.ImplantEntries} adds to it,
 * {@link org.explant.implant.ImplantFindings} finds what is doubtful across all claims. How sources are weighed is in
 * {@code source}, what follows for a day in {@code construct}: both pure.
 */
@NullMarked
package org.explant.implant;

import org.jspecify.annotations.NullMarked;
