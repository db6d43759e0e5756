// SPDX-License-Identifier: Apache-2.0
/**
 * The screening of an enquiry: five questions, each answered with words, name and time, and a decision that moves the
 * claim along its line in the same transaction.
 */
@NullMarked
package org.explant.screening;

import org.jspecify.annotations.NullMarked;
