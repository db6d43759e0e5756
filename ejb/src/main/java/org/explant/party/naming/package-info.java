// SPDX-License-Identifier: Apache-2.0
/**
 * Whether two names may mean the same: pure rules, values in and values out. Start at {@link PersonLikeness} and {@link
 * CompanyLikeness}; {@link NameKeys} are how likely ones are found among many.
 */
@NullMarked
package org.explant.party.naming;

import org.jspecify.annotations.NullMarked;
