// SPDX-License-Identifier: Apache-2.0
/** Who plays which part in a claim: a person or an organisation, from a day to a day, with what the part needs said. */
@NullMarked
package org.explant.claim.role;

import org.jspecify.annotations.NullMarked;
