// SPDX-License-Identifier: Apache-2.0
/** Which page of which document proves a fact: one way of citing for every feature that holds facts about a claim. */
@NullMarked
package org.explant.citation;

import org.jspecify.annotations.NullMarked;
