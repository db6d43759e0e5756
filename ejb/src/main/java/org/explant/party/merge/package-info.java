// SPDX-License-Identifier: Apache-2.0
/** Two entries become one: what features to the right are told of it. */
@NullMarked
package org.explant.party.merge;

import org.jspecify.annotations.NullMarked;
