// SPDX-License-Identifier: Apache-2.0
/** What is in a claim file: documents as received, what is known about them, their pages as read and as reviewed. */
@NullMarked
package org.explant.document;

import org.jspecify.annotations.NullMarked;
