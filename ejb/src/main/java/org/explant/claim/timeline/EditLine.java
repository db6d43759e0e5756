// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.timeline;

import java.time.Instant;
import java.time.LocalDate;

/** A change of a claim's details: names of the fields, and the full name of whoever changed them. */
record EditLine(String fields, LocalDate on, Instant at, String by) {}
