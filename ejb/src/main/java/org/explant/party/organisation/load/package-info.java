// SPDX-License-Identifier: Apache-2.0
/** Lists of hospitals, trusts and practices, read from the files in which the health service publishes them. */
@NullMarked
package org.explant.party.organisation.load;

import org.jspecify.annotations.NullMarked;
