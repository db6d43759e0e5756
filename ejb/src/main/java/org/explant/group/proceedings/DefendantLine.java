// SPDX-License-Identifier: Apache-2.0
package org.explant.group.proceedings;

import java.util.UUID;

/** A defendant of a claim form. */
public record DefendantLine(UUID defendant, Integer place, String name) {}
