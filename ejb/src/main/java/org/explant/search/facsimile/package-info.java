// SPDX-License-Identifier: Apache-2.0
/** The pages of an answer themselves, to hand to counsel: pictures with the words boxed and the citation beneath. */
@NullMarked
package org.explant.search.facsimile;

import org.jspecify.annotations.NullMarked;
