// SPDX-License-Identifier: Apache-2.0
package org.explant.conflict;

import java.util.UUID;

/** A name that was checked. */
record NameRow(UUID check, int place, String name) {}
