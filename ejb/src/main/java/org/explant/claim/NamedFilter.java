// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import java.util.UUID;

/** A kept filter that its owner has given a name: one of the person's views. */
public record NamedFilter(UUID filterId, String name) {}
