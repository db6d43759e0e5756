// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps the index equal to the database. {@code IndexKeeper} owns the index, {@code Backlog} knows what it has yet to
 * take up, {@code EvidenceSource} reads a document as the database holds it, and {@code IndexFeeding} carries one into
 * the other in the only order in which a kill at any moment loses nothing. What cannot be taken up is parked and tried
 * again; {@code agreement} compares both sides and says so.
 */
@NullMarked
package org.explant.indexing;

import org.jspecify.annotations.NullMarked;
